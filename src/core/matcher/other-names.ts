import { oncePer } from '../once.ts';
import { days, months } from '../schema/dates.ts';
import { isSpace } from '../white-space.ts';
import { isApposed, isUnnamedTreaty, nameGoesOn, times } from './treaty-names.ts';

/** What stands beside a wording and makes it part of a name that is none of ours. */

/** Words with capitals that begin a sentence or tell a time, and are no part of the name that follows. */
const noNames = new Set([
  ...[...days, ...months, 'Yesterday', 'Today'].flatMap((time) => [time, `${time}'s`]),
  ...'The A An This That These Those All Most Many Some Other Both Each Every No Several'.split(
    ' ',
  ),
  ...'One Two Three Four Five Ten In At On By With From For To Of Under Through Despite'.split(' '),
  ...'Without During Following Inside Outside Against But And Or As When While After'.split(' '),
  ...'Before Since Until If Then Later Earlier Meanwhile Yet Still However Also Again'.split(' '),
  ...'Now Instead Separately Draft Emergency'.split(' '),
]);

/** The word right before an offset, without what stands around it, and where it begins; "" where none does. */
export function wordBefore(text: string, offset: number): { word: string; at: number } {
  let end = offset;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  if (end === offset) return { word: '', at: offset };
  let at = end;
  while (at > 0 && !isSpace(text.charCodeAt(at - 1))) at--;
  const bare = text.slice(at, end).replace(/^(?:.*[^\p{L}\p{M}\p{N}.'-])?'*/su, '');
  return { word: bare, at: end - bare.length };
}

const isCapitalised = (word: string) => /^\p{Lu}[\p{L}\p{M}'-]+$/u.test(word);
const isName = (word: string) => isCapitalised(word) && !noNames.has(word);

/** "the Assembly of Experts", but not "told the Security Council of Russia's plans". */
const ownerAfter =
  /^\s+of\s+(?:the\s+)?(?!United Nations|UN\b|U\.N\.)\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*(?![\p{L}'-])/u;

/** What ours and others are called for short: "the treaty" is whose name stood last. */
export type ShortName = 'treaty' | 'council' | 'assembly' | 'committee' | 'conference';
/** The words on which the names end that are shortened so. */
const endings: Record<string, ShortName> = {
  ...{ Treaty: 'treaty', Convention: 'treaty', Statute: 'treaty', Pact: 'treaty' },
  ...{ Council: 'council', Assembly: 'assembly' },
  ...{ Committee: 'committee', Conference: 'conference' },
};
export const shortNameByEnding = new Map(
  Object.entries(endings).flatMap(([word, short]) => [
    [word, short],
    [word.toLowerCase(), short],
  ]),
);
export const lastWords = Object.keys(endings);
const placeAfter = new RegExp(String.raw`^\s+in\s+(?!New York|Resolution|${times})\p{Lu}`, 'u');
/** Offices that the Security Council does not have. */
const officeAfter = /^(?:'s)?\s(?:chief|head|leader|speaker|spokes(?:wo)?man|mayor|commander)\b/;
const peopleAfter = /^\s+of\s+(?!the\s)\p{Ll}/u;
const partnerAfter =
  /^\s+(?:with|between|proposed|(?:banning|prohibiting) nuclear (?:arms|weapons)(?! tests?\b))\b/;
/** "the council in Port-au-Prince", "the council of elders", "the treaty with the supplier": what follows says whose it is. */
function isDefined(
  short: ShortName | undefined,
  text: string,
  start: number,
  after: string,
): boolean {
  const isTreaty = short === 'treaty';
  if ((isTreaty ? partnerAfter : placeAfter).test(after)) return true;
  if (short === 'council' && officeAfter.test(after)) return true;
  const isOfSome = ownerAfter.test(after) || (!isTreaty && peopleAfter.test(after));
  return isOfSome && !isTold(text, start);
}
/** Kinds of treaties and bodies, which make a name before a small letter too. */
const kinds = new Set([
  ...['peace', 'defence', 'defense', 'extradition', 'partnership', 'friendship', 'tax', 'trade'],
  ...['plastics', 'pandemic', 'seas', 'border', 'maritime', 'climate', 'investment', 'ban'],
  ...['migration', 'minerals', 'coalition'],
  ...['presidential', 'governing', 'transitional', 'sovereign', 'regional', 'leadership'],
  ...['military', 'district', 'municipal', 'provincial', 'local', 'executive', 'advisory'],
  ...['ruling', 'interim', 'tribal', 'village', 'parish', 'works', 'affairs'],
]);

/** The short name of what may be none of ours, if its name ends with a word: "Antarctic Treaty", "Guardian Council". */
export function rivalAt(
  text: string,
  start: number,
  end: number,
): ShortName | 'unnamed treaty' | undefined {
  const ending = text.slice(start, end);
  const short = shortNameByEnding.get(ending);
  if (!short) return undefined;
  const { word, at } = wordBefore(text, start);
  const after = text.slice(end, end + 60);
  if (isOfOthers(short, word, ending)) return short;
  const isOne =
    /^th(?:e|is)$/i.test(word) ||
    pronouns.has(word.toLowerCase()) ||
    (/^an?$/i.test(word) && !isApposed(text, at));
  if (isOne && isDefined(short, text, start, after)) return short;
  // Before a small letter only capitals make a name, "the INF treaty", and places, "the Lisbon treaty".
  if (ending === ending.toLowerCase()) {
    if (isAcronym(word) || isPlace(text, word, at)) return short;
    return short === 'treaty' && isUnnamedTreaty(text, start) ? 'unnamed treaty' : undefined;
  }
  const nameAfter = short === 'council' || short === 'assembly' ? ownerAfter : nameGoesOn;
  return isName(word) || nameAfter.test(after) ? short : undefined;
}

const pronouns = new Set(['its', 'their', 'his', 'her', 'our']);
/**
 * "the students' council", but not "this week's council vote"; "its general assembly", but not the UN's "its General
 * Assembly". The two sides' treaty may be ours.
 */
const isOwnerOf = (short: ShortName, word: string, written: string) =>
  short !== 'treaty' &&
  ((pronouns.has(word.toLowerCase()) && written === written.toLowerCase()) ||
    /^(?!(?:today|yesterday|day|week|month|year|world)')\p{Ll}[\p{L}-]*'s?$/u.test(word));

/** True where the word before says that a council, an assembly or a treaty is none of ours. */
const isOfOthers = (short: ShortName, word: string, written: string) =>
  kinds.has(word.toLowerCase()) || isOwnerOf(short, word, written);

const isAcronym = (word: string) => /^\p{Lu}{3,}$/u.test(word);
/** Places that end as peoples and languages do. */
const places = /(?:stan|Iran|Japan|Milan|Munich|Oman|Sudan|Taiwan|Zurich)$/;
/** "the Lisbon treaty", but not "the Russian treaty". */
const isPlace = (text: string, word: string, at: number) =>
  isName(word) &&
  (places.test(word) || !/(?:an|ish|ese|ch|viet)$/.test(word)) &&
  wordBefore(text, at).word.toLowerCase() === 'the';

/** They tell of whom the members of the UN's are, and no other body. */
const parts = new Set("UN UN's Nations Nations' European Western African Arab".split(' '));
/** "Algeria's Security Council seat" is one in the UN's, and a speech is held there. */
const sharedAfter =
  /^\s+(?:seat|presidency|veto|resolution|membership|bid|mandate|speech|address|term|debut|campaign|colleagues|tenure|candidacy|remarks|appearance)\b/;

/** "informed the Security Council of Russian plans" names no owner. */
const isTold = (text: string, start: number) =>
  /\b(?:told|inform|notif|warn|assur|remind|advis|accus|convinc)\p{L}*\s(?:the\s)?$/u.test(
    text.slice(Math.max(0, start - 20), start),
  );

/** In a title most words have capitals, whatever they are. */
const isTitle = oncePer(({ text }: { text: string }) => !/\s\p{Ll}{4,}/u.test(text));

/**
 * True where a name that many bodies bear is said to be another's: "Kosovo's Security Council", "the UK Cyber Security
 * Council", "the Security Council of Belarus", "the treaty with the supplier".
 */
export function isAnothers(
  block: { text: string },
  start: number,
  end: number,
  short: ShortName | undefined,
): boolean {
  const { text } = block;
  const { word, at } = wordBefore(text, start);
  const after = text.slice(end, end + 60);
  if (isDefined(short, text, start, after)) return true;
  if (short && isOfOthers(short, word, text.slice(start, end))) return true;
  if (word === 'own') return !parts.has(wordBefore(text, at).word);
  if (word === 'and') return /^(?:Defen[cs]e|Peace|Political)$/.test(wordBefore(text, at).word);
  if (!isName(word) || parts.has(word) || sharedAfter.test(after)) return false;
  // A word that begins a sentence has a capital, whatever it is.
  if (word.includes("'")) return true;
  return !isTitle(block) && !/(?:^|[.!?"]\s+["(]*)$/.test(text.slice(Math.max(0, at - 4), at));
}

const titles = new Set([
  ...['President', 'Minister', 'Secretary', 'Ambassador', 'Admiral', 'Spokesman', 'Spokesperson'],
  ...['Adviser', 'Advisor', 'Envoy', 'Deputy', 'Representative', 'Leader', 'House', 'Mr', 'Moscow'],
  ...['Washington', 'Russia', 'Kremlin'],
]);

/** True where another person's first name stands right before a surname: "Jack Kirby", but not "On Monday Kirby". */
export function isOtherPerson(text: string, start: number): boolean {
  const { word } = wordBefore(text, start);
  return /^\p{Lu}\p{Ll}+$/u.test(word) && !noNames.has(word) && !titles.has(word);
}
