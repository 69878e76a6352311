import type { PrintedPage } from '../runs/print.ts';

/** What all pages of a run have in common: the bytes before, between and after what is each page's own. */
export class Shell {
  readonly #before: Buffer;
  readonly #between: Buffer;
  readonly #after: Buffer;

  /**
   * Takes a page's own head and main part out of the page as Astro rendered it. Throws where they are not in it:
   * then the route renders something else than what is printed.
   */
  constructor(rendered: Buffer, { href, head, main }: PrintedPage) {
    const [headBytes, mainBytes] = [Buffer.from(head), Buffer.from(main.join(''))];
    const headAt = rendered.indexOf(headBytes);
    const mainAt = rendered.indexOf(mainBytes, headAt + headBytes.length);
    if (headAt < 0 || mainAt < 0) {
      throw new Error(`${href}: what Astro rendered has another head or main part`);
    }
    this.#before = rendered.subarray(0, headAt);
    this.#between = rendered.subarray(headAt + headBytes.length, mainAt);
    this.#after = rendered.subarray(mainAt + mainBytes.length);
  }

  /** A page of the run as pieces to be written one after the other. */
  around({ head, main }: PrintedPage): (string | Buffer)[] {
    return [this.#before, head, this.#between, ...main, this.#after];
  }
}
