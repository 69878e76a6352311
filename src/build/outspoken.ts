/** Where Pagefind's engine tells the console alone of a part of the index that it could not load, and searches without it. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is Pagefind's code, not a text of ours.
const silent = 'console.error(`Failed to load the index chunk ${url}:\n${e?.toString()}`);';

/** What stands there instead: a search that failed must not seem to have found nothing. */
export const told = 'throw e;';

/** A file of Pagefind's; that of an engine so that it tells who asked what it could not load. */
export function outspoken(name: string, content: Uint8Array): Uint8Array {
  if (!/^pagefind(?:-worker)?\.js$/.test(name)) return content;
  const code = Buffer.from(content).toString();
  if (!code.includes(silent)) {
    throw new Error(
      `${name} of Pagefind no longer says “${silent}”. See how it tells now what it could not load, and mend src/build/outspoken.ts.`,
    );
  }
  return Buffer.from(code.replace(silent, told));
}
