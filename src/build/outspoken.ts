/** Where Pagefind's engine tells nobody of a part of the index that it could not load, and searches without it. */
const silent = '_chunk")).catch(()=>{});';

/** What stands there instead: a search that failed must not seem to have found nothing. */
export const told = '_chunk"));';

/** A file of Pagefind's; that of an engine so that it tells who asked what it could not load. */
export function outspoken(name: string, content: Uint8Array): Uint8Array {
  if (!/^pagefind(?:-worker)?\.js$/.test(name)) return content;
  const code = Buffer.from(content).toString();
  if (!code.includes(silent)) {
    throw new Error(
      `${name} of Pagefind no longer says “${silent}”. See how it tells now what it could not load, and mend src/build/outspoken.ts.`,
    );
  }
  return Buffer.from(code.replaceAll(silent, told));
}
