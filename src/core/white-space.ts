/** All white space and line ends, as in a regular expression's \s. */
const spaces = '\t\n\v\f\r \u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF';
const enQuadToHairSpace = Array.from({ length: 11 }, (_, at) => 0x2000 + at);
const known = new Uint8Array(0x10000);
for (const unit of [...Array.from(spaces, (space) => space.charCodeAt(0)), ...enQuadToHairSpace])
  known[unit] = 1;

/** True for the code unit of a white space or line end. */
export const isSpace = (unit: number): boolean => known[unit] === 1;

/** A text with one space for any white space. Nearly all is one already, and is left as it is. */
export const collapsed = (text: string): string => text.replace(/[^\S ]\s*|\s{2,}/g, ' ');
