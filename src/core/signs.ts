/** A text and its signs as UTF-16 units, with a 0 behind the last. */
export interface Signs {
  text: string;
  units: Uint16Array;
}

let signs: Signs = { text: '', units: new Uint16Array(1) };
const { charCodeAt } = String.prototype;

/**
 * The signs of a text, for reading each of them: V8 keeps texts in a dozen shapes, and asked by `text.charCodeAt` looks
 * at each sign anew which one it is. Good until the next call, for the units stand in memory that is used again.
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
