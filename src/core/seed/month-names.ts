import { oncePerValue } from '../once.ts';

/** Languages of the news of which no two call different months by one name. */
const languages = ['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'uk', 'sv', 'nb', 'da'];

/** The names of a month, from 1, as they stand beside a day, in small letters. */
const namesOf = oncePerValue((month: number) =>
  languages.map((language) => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
    const parts = format.formatToParts(new Date(2024, month - 1, 1));
    return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase();
  }),
);

/** The number, from 1, of the month that a word names, in full or by three letters or more; undefined where it may be several. */
export function monthNumber(word: string): number | undefined {
  const known = word.toLowerCase();
  const all = Array.from({ length: 12 }, (_, index) => index + 1);
  const begun = all.filter((month) => namesOf(month).some((name) => name.startsWith(known)));
  const named = begun.filter((month) => namesOf(month).includes(known));
  const [month, other] = named.length > 0 ? named : begun;
  return known.length < 3 || other ? undefined : month;
}
