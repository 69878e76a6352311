/** Whether a text is in capitals, as old agency copy and headlines are: in it, case says nothing. */
export function isInCapitals(text: string): boolean {
  // With this many small letters the answer is no, however many letters follow: most texts are decided here.
  const enough = text.length / 20;
  let small = 0;
  let letters = 0;
  for (let at = 0; at < text.length && small <= enough; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== noLetter) letters++;
    if (kind === smallLetter) small++;
  }
  return letters > 12 && small < letters / 20;
}

const noLetter = 1;
const letter = 2;
const smallLetter = 3;
/** The kind of each UTF-16 unit, 0 where it was not asked for yet. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  if (kinds[unit] === 0) {
    const character = String.fromCharCode(unit);
    const isLetter = /\p{L}/u.test(character);
    kinds[unit] = /\p{Ll}/u.test(character) ? smallLetter : isLetter ? letter : noLetter;
  }
  return kinds[unit] as number;
}
