/** A text and its signs as UTF-16 units, with a 0 behind the last. */
export interface Signs {
  text: string;
  units: Uint16Array;
}

let bytes = Buffer.alloc(0);
let signs: Signs = { text: '', units: new Uint16Array(1) };

/**
 * The signs of a text, for reading each of them: V8 keeps texts in a dozen shapes, and asked by `text.charCodeAt` looks
 * at each sign anew which one it is. Good until the next call, for the units stand in memory that is used again.
 */
export function signsOf(text: string): Signs {
  if (text === signs.text) return signs;
  if (text.length >= signs.units.length) {
    bytes = Buffer.alloc(4 * text.length + 2);
    signs = { text, units: new Uint16Array(bytes.buffer, bytes.byteOffset, 2 * text.length + 1) };
  }
  signs.text = text;
  bytes.write(text, 'utf16le');
  signs.units[text.length] = 0;
  return signs;
}
