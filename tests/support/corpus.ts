import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  actors,
  arabic,
  french,
  nameSyllables,
  plainSentences,
  sources,
  termSentences,
  termWordings,
  topicIds,
  verbs,
} from './corpus-words.ts';

interface CorpusFile {
  name: string;
  text: string;
}

interface Size {
  reports: number;
  /** Lengths and names as agencies send them, for measuring: from 800 bytes to 5 kB, with a long tail of names. */
  agency?: boolean;
  /** Two corpora of one seed are the same to the byte. */
  seed?: number;
}

/** A stream of numbers in [0, 1) that depends on its seed only (mulberry32). */
function dice(seed: number) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Made-up reports for tests: dates over ten years in every precision, French and Arabic ones, stated and
 * missing topics, and reports of which the editor knows nothing. `x.txt`, mostly with an `x.yaml`.
 */
export function makeCorpus({ reports, seed = 1967, agency = false }: Size): CorpusFile[] {
  const random = dice(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const pickRanked = <T>(list: readonly T[]) => {
    // Zipf: the n-th is drawn about 1/n as often as the first.
    const at = Math.floor(list.length ** random()) - 1;
    return list[Math.min(at, list.length - 1)] as T;
  };
  const sentence = () => {
    if (random() < 0.4) return pick(plainSentences);
    const said = pick(termSentences).replace('%', pickRanked(termWordings));
    return `${pick(actors)} ${pick(verbs)} ${said}.`;
  };
  const quote = () =>
    `“${pick(plainSentences)}” ${madeUpName(random)} of ${madeUpName(random)} said.`;
  const paragraph = () =>
    [
      ...Array.from({ length: 2 + Math.floor(random() * 3) }, sentence),
      ...(agency && random() < 0.5 ? [quote()] : []),
    ].join(' ');
  // Half of the agency reports are short, and few are very long.
  const length = () => (agency ? 4 + Math.floor(12 * random() ** 3) : 4 + Math.floor(random() * 4));
  const width = String(reports).length;

  return Array.from({ length: reports }, (_, index) => {
    const id = `report-${String(index + 1).padStart(width, '0')}`;
    const language = languageOf(index);
    const foreign = language === 'fr' ? french : arabic;
    const body =
      language === 'en' ? Array.from({ length: length() }, paragraph) : [...foreign, `(${id})`];
    const text: CorpusFile = { name: `${id}.txt`, text: `${body.join('\n\n')}\n` };
    const published = dateFor(random);
    const topics = random() < 0.5 ? [...new Set([pickRanked(topicIds), pick(topicIds)])] : [];
    // Every seventh report comes without a word from the editor.
    if (index % 7 === 3) return [text];
    const sidecar = [
      random() < 0.8 ? `headline: ${headline(language, index, pickRanked(termWordings))}` : '',
      published ? `published: "${published}"` : '',
      random() < 0.8 ? `source:\n  name: ${pickRanked(sources)}` : '',
      language === 'en' ? '' : `language: ${language}`,
      topics.length > 0 ? `topics: [${topics.join(', ')}]` : '',
    ].filter(Boolean);
    return [text, { name: `${id}.yaml`, text: `${sidecar.join('\n')}\n` }];
  }).flat();
}

/** Writes a corpus into a folder, which is made if need be. Nothing else in it is touched. */
export function writeCorpus(folder: string, size: Size): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of makeCorpus(size)) writeFileSync(join(folder, name), text);
  if (size.reports === 0) writeFileSync(join(folder, 'EMPTY'), '');
}

const languageOf = (index: number) => (index % 12 === 5 ? 'fr' : index % 12 === 8 ? 'ar' : 'en');

function headline(language: string, index: number, wording: string): string {
  if (language === 'fr') return `"Désarmement spatial : séance ${index + 1}"`;
  if (language === 'ar') return `"نزع السلاح في الفضاء: الجلسة ${index + 1}"`;
  return `"Envoys return to ${wording}, session ${index + 1}"`;
}

/** Few names come often and most hardly ever: a vocabulary that grows with the corpus, as real copy has it. */
function madeUpName(random: () => number): string {
  const syllables = Array.from(
    { length: 2 + Math.floor(random() * 2) },
    () => nameSyllables[Math.floor(nameSyllables.length * random() ** 2)],
  ).join('');
  return (syllables[0] ?? '').toUpperCase() + syllables.slice(1);
}

/** Mostly a day, sometimes a month or a year only, sometimes nothing. */
function dateFor(random: () => number): string | undefined {
  const two = (n: number) => String(n).padStart(2, '0');
  const year = 2016 + Math.floor(10 * Math.sqrt(random()));
  const month = two(1 + Math.floor(random() * 12));
  const day = two(1 + Math.floor(random() * 28));
  const precision = random();
  if (precision < 0.08) return undefined;
  if (precision < 0.16) return String(year);
  return precision < 0.28 ? `${year}-${month}` : `${year}-${month}-${day}`;
}
