/** Shows how far a long build is: on a terminal one line that is written over, elsewhere nothing. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #started = 0;
  #shownAt = 0;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  /** `done` of `total` pages. Shown at most ten times a second. */
  step(done: number, total: number, now = performance.now()): void {
    if (!this.#stream.isTTY) return;
    if (done === 1) this.#started = now;
    if (now - this.#shownAt < 100 && done < total) return;
    this.#shownAt = now;
    const left = ((now - this.#started) / done) * (total - done);
    const line = `pages: ${done} of ${total}, ${Math.ceil(left / 1000)} s left`;
    this.#stream.write(done < total ? `\r\u001b[K${line}` : '\r\u001b[K');
  }
}
