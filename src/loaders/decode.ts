import { isUtf8 } from 'node:buffer';
import { counted } from '../core/counted.ts';
import { catalogue } from '../core/problems/catalogue.ts';
import { type Problem, placeIn, problem } from '../core/problems.ts';

/** Control characters, except tabs and line breaks. */
const control = /[\p{Cc}--[\t\n\f\r]]/gv;
/** How many lines a message names. */
const room = 12;
/** Leaves out a BOM. */
const utf8 = new TextDecoder();

/** Text from the bytes of a file: strict UTF-8 without its BOM, and no control characters except tabs and line breaks. */
export function decode(
  bytes: Uint8Array,
  file: string,
): { text: string; problems: [] } | { text?: undefined; problems: [Problem] } {
  if (!isUtf8(bytes)) {
    const offset = firstBadByte(bytes);
    const before = utf8.decode(bytes.subarray(0, offset));
    const shown = bytes[offset]?.toString(16).padStart(2, '0');
    const found = `byte ${shown} at offset ${offset}; it looks like ${likelyEncoding(bytes)}`;
    return { problems: [problem('seed-encoding', placeIn(file, before, before.length), found)] };
  }
  const text = utf8.decode(bytes);
  // A replacement character in a file is most often the trace of an earlier wrong decoding, but it is the file's own.
  const found = text.match(control);
  if (!found) return { text, problems: [] };
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const isBinary = code === '0000';
  const hint = isBinary ? `; it looks like ${likelyEncoding(bytes)}` : whereAll(text, found.length);
  const place = placeIn(file, text, text.indexOf(found[0]));
  const better = isBinary ? { remedy: catalogue['seed-encoding'].remedy } : {};
  return { problems: [problem('seed-control', place, `U+${code}${hint}`, better)] };
}

/** The lines that hold control characters, as far as a message has room for them. */
function whereAll(text: string, count: number): string {
  if (count === 1) return '';
  const lines = text
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => (line.search(control) < 0 ? [] : index + 1));
  const more = lines.length > room ? ', …' : '';
  return `; ${counted(count, 'such character')} on line ${lines.slice(0, room).join(', ')}${more}`;
}

/** Where the first sequence begins that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  // Read with replacement characters in place of what is wrong, it is the same up to there.
  const mended = new TextEncoder().encode(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  );
  const differs = bytes.findIndex((byte, index) => byte !== mended[index]);
  let offset = differs < 0 ? bytes.length : differs;
  // A sequence may be wrong behind its first byte, by which it is named.
  while (!isUtf8(bytes.subarray(0, offset))) offset--;
  return offset;
}

/** How files begin that are not text. */
const beginnings = {
  '%PDF': 'a PDF',
  'PK\x03\x04': 'a Word file or another archive',
  '\x1f\x8b': 'a gzip file',
};

function likelyEncoding(bytes: Uint8Array): string {
  const beginning = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  for (const [known, name] of Object.entries(beginnings))
    if (beginning.startsWith(known)) return name;
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32 LE' : 'UTF-16 LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16 BE';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32 BE';
  const sample = bytes.subarray(0, 400);
  const zeros = (parity: number) =>
    sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (zeros(1) > sample.length / 4) return 'UTF-16 LE';
  if (zeros(0) > sample.length / 4) return 'UTF-16 BE';
  if (sample.includes(0)) return 'a binary file';
  const letters = sample.filter((byte) => /[A-Za-z]/.test(String.fromCharCode(byte))).length;
  const beyond = sample.filter((byte) => byte >= 0x80).length;
  if (beyond > 10 && beyond > letters)
    return 'an encoding of another script, such as Windows-1251 or GB 18030';
  return bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)
    ? 'Windows-1252'
    : 'Latin-1 (ISO 8859-1)';
}
