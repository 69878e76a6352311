/** A text and its UTF-16 code units, with a 0 behind the last. */
export interface CodeUnits {
  text: string;
  units: Uint16Array;
}

let last: CodeUnits = { text: '', units: new Uint16Array(1) };
const { charCodeAt } = String.prototype;

/**
 * The code units of a text, for reading each of them. Good until the next call, for their memory is used again.
 * V8 keeps texts in a dozen shapes: `text.charCodeAt(at)` looks anew at each unit which one it is, and takes twice as
 * long as `charCodeAt.call(text, at)`.
 */
export function codeUnitsOf(text: string): CodeUnits {
  if (text === last.text) return last;
  const { length } = text;
  if (length >= last.units.length) last = { text, units: new Uint16Array(2 * length + 1) };
  last.text = text;
  const { units } = last;
  for (let at = 0; at < length; at++) units[at] = charCodeAt.call(text, at);
  units[length] = 0;
  return last;
}
