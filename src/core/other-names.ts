/** What stands beside a wording and makes it part of a name that is none of ours. */

const days = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const months = `(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber`;
/** Words with capitals that begin a sentence or tell a time, and are no part of the name that follows. */
const noName = `(?:${days}|${months})(?:'s)?|The|An?|This|That|These|Those|Under|Draft|In|At|On|By|With|From|For|To|Of|But|And|Or|As|When|While|After|Before|Since|Until|If|All|Most|Many|Some|Other|Both|Each|Every|No|One|Two|Three|Four|Five|Ten|Several|Through|Despite|Without|Then|Later|Yesterday(?:'s)?|Today(?:'s)?`;

/** What makes a longer name of "the Treaty": "on Open Skies". A day or month is no part of a name. */
export const restOfName = String.raw`\s+(?:on|for|of|concerning)\s+(?:the\s+)?(?!${days}|${months})\p{Lu}`;

/** Kinds of names of which a report may have others than ours, and the words on which these end. */
export type Rival = 'treaty' | 'council' | 'assembly';
const heads: Record<string, Rival> = {
  ...{ Treaty: 'treaty', Convention: 'treaty', Agreement: 'treaty', Protocol: 'treaty' },
  ...{ Accord: 'treaty', Pact: 'treaty', Statute: 'treaty' },
  ...{ Council: 'council', Assembly: 'assembly' },
};
const ofSmall = new Map(Object.entries(heads).map(([word, kind]) => [word.toLowerCase(), kind]));
/** In both cases. */
export const rivalWords = Object.keys(heads);

/** A capitalised word before it makes it a name; an article does not. */
const nameBefore = new RegExp(String.raw`\b(?!(?:${noName})\s$)\p{Lu}[\p{L}\p{M}'-]+\s$`, 'u');
/** Before a small letter only capitals do, "the INF treaty", and places, "the Lisbon treaty": not "a Russian treaty". */
const shortNameBefore =
  /(?:(?<![\p{L}\p{N}])\p{Lu}{3,}|\b[Tt]he\s\p{Lu}\p{L}+(?<!an|ish|ese|ch|viet))\s$/u;
/** So does what kind of treaty or body it is. */
const kindBefore =
  /\b(?:peace|defen[cs]e|extradition|partnership|friendship|tax|trade|plastics|pandemic|seas|border|maritime|climate|investment|nuclear[\s-]ban|presidential|governing|transitional|sovereign|regional|leadership|military|district)\s$/i;
const treatyAfter = new RegExp(`^${restOfName}`, 'u');
/** "the Assembly of Experts". */
const ownerAfter = /^\s+of\s+(?:the\s+)?(?!United Nations|UN\b|U\.N\.)\p{Lu}/u;

/** Which kind of name ends with a word, where it may be none of ours: "Antarctic Treaty", "Guardian Council". */
export function rivalAt(text: string, start: number, end: number): Rival | undefined {
  const word = text.slice(start, end);
  const kind = ofSmall.get(word.toLowerCase());
  const before = text.slice(Math.max(0, start - 40), start);
  if (kindBefore.test(before)) return kind;
  const nameAfter = kind === 'treaty' ? treatyAfter : ownerAfter;
  const isName = heads[word]
    ? nameBefore.test(before) || nameAfter.test(text.slice(end, end + 40))
    : shortNameBefore.test(before);
  return isName ? kind : undefined;
}

/** "Kosovo's Security Council", "the UK Cyber Security Council": a name right before one that many bodies bear. */
const ownerBefore = new RegExp(
  String.raw`(?:(?<=[^.!?"]\s)|(?<![^.\p{L}])(?=\p{Lu}[\p{L}\p{M}-]*'))(?!(?:${noName}|UN(?:'s)?|Nations'?|European|Western|African|Arab|Asian)\s$)\p{Lu}[\p{L}\p{M}-]*(?:'s?)?\s$|\b(?:Defen[cs]e|Peace|Political) and\s$`,
  'u',
);

/** "Algeria's Security Council seat" is one in the UN's. */
const sharedAfter = /^\s+(?:seat|presidency|veto|resolution|membership|bid|mandate)/;

/** True where a name that many bodies bear is said to be another's. */
export function isAnothers(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 30);
  if (sharedAfter.test(after)) return false;
  return ownerBefore.test(text.slice(Math.max(0, start - 40), start)) || ownerAfter.test(after);
}

/** A first name right before a surname makes it another person's, unless the word is no name: "on Monday Kirby". */
const firstName = /(?:^|[\p{L}\p{N},;.'"“)]\s+)(\p{Lu}\p{Ll}+)\s+$/u;
const noFirstName = new RegExp(
  `^(?:${noName}|President|Minister|Secretary|Ambassador|Admiral|Spokes(?:man|person)|Advis[eo]r|Envoy|Deputy|Representative|Leader|House|Mr|Moscow|Washington|Russia|Kremlin)$`,
);

/** True where another person's first name stands right before a surname. */
export function isOtherPerson(text: string, start: number): boolean {
  const word = firstName.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  return word !== undefined && !noFirstName.test(word);
}
