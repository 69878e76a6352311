/** Where Pagefind's engine swallows the error of a part of the index that it could not load, and searches without it. */
const swallowing = '_chunk")).catch(()=>{});';

/** What stands there instead: a search that failed must not seem to have found nothing. */
export const throwing = '_chunk"));';

/** A file of Pagefind's as this site serves it: an engine throws what it would swallow. */
export function patched(name: string, content: Uint8Array): Uint8Array {
  if (!/^pagefind(?:-worker)?\.js$/.test(name)) return content;
  const code = Buffer.from(content).toString();
  if (!code.includes(swallowing)) {
    throw new Error(
      `${name} of Pagefind no longer holds “${swallowing}”. See what it does now with a part that it could not load, and change src/build/pagefind-patch.ts.`,
    );
  }
  return Buffer.from(code.replaceAll(swallowing, throwing));
}
