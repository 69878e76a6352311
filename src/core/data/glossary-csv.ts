import { alternativeNames, type Term } from '../schema/term.ts';

const columns = 'id name kind definition other_names see_also sources reviewed address'.split(' ');

/** The glossary as CSV (RFC 4180): a heading, then a term a line; lists are divided by " | ". */
export function glossaryCsv(terms: readonly Term[], addressOf: (id: string) => string): string {
  const rows = terms.map((term) => [
    term.id,
    term.name,
    term.kind,
    term.short,
    alternativeNames(term).join(' | '),
    term.see_also.join(' | '),
    term.sources.map(({ url }) => url).join(' | '),
    term.reviewed,
    addressOf(term.id),
  ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
