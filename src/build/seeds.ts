import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Article } from '../core/schema/article.ts';
import { seedEnding } from '../core/urls.ts';
import type { PrintedReport } from '../runs/print.ts';
import type { Files } from './files.ts';
import type { Stages } from './stages.ts';
import { bodyMark, lostWords } from './verbatim.ts';

/**
 * Puts every seed byte for byte beside its page, and compares the words of the two: the report's words are sacred.
 */
export class Seeds {
  readonly #files: Files;
  readonly #stages: Stages;
  readonly #changed: string[] = [];

  constructor(files: Files, stages: Stages) {
    this.#files = files;
    this.#stages = stages;
  }

  /** Throws when the seed is no longer the file that was read. */
  publish({ article, main, mentionsJson }: PrintedReport): void {
    const started = performance.now();
    const { slug, format, text, parts, file } = article;
    this.#files.write(`articles/${slug}/seed.${seedEnding(article)}`, [asItCame(article)]);
    this.#files.write(`articles/${slug}/mentions.json`, [mentionsJson]);
    const words = main.find((piece) => piece.includes(bodyMark)) ?? '';
    const lost = format === 'text' ? lostWords(text, parts, words) : undefined;
    if (lost) this.#changed.push(`${file}: "${lost.expected}" became "${lost.found}"`);
    this.#stages.add('seeds and words', performance.now() - started);
  }

  /** Throws when a page does not hold its report's words. */
  check(): void {
    if (this.#changed.length === 0) return;
    throw new Error(`Pages that do not hold their report's words:\n${this.#changed.join('\n')}`);
  }
}

/** The seed's own bytes, which are those of its text but for a byte order mark or a frontmatter. */
function asItCame({ text, file, bytes, sha256 }: Article): string | Buffer {
  // A text is UTF-8 that was decoded whole, so of one length it is the same.
  if (Buffer.byteLength(text) === bytes) return text;
  const content = readFileSync(file);
  if (hash('sha256', content) === sha256) return content;
  throw new Error(`${file} was changed while the edition was being built. Build again.`);
}
