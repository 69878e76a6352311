/** A text and its UTF-16 units, with a 0 behind the last. */
export interface Signs {
  text: string;
  units: Uint16Array;
}

let signs: Signs = { text: '', units: new Uint16Array(1) };
const { charCodeAt } = String.prototype;

/**
 * The UTF-16 units of a text, for reading each of them. Good until the next call, for their memory is used again.
 * V8 keeps texts in a dozen shapes: `text.charCodeAt(at)` looks anew at each unit which one it is, and takes twice as
 * long as `charCodeAt.call(text, at)`.
 */
export function signsOf(text: string): Signs {
  if (text === signs.text) return signs;
  const { length } = text;
  if (length >= signs.units.length) signs = { text, units: new Uint16Array(2 * length + 1) };
  signs.text = text;
  const { units } = signs;
  for (let at = 0; at < length; at++) units[at] = charCodeAt.call(text, at);
  units[length] = 0;
  return signs;
}
