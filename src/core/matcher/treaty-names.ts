import { days, months } from '../schema/dates.ts';

/** How treaties are named that are none of ours. */

export const times = [...days, ...months].join('|');
/** What makes a longer name of "the Treaty": "on Open Skies". A day or month is no part of a name. */
export const restOfName = String.raw`\s+(?:on|for|of|concerning)\s+(?:the\s+)?(?!${times})\p{Lu}`;
export const nameGoesOn = new RegExp(`^${restOfName}`, 'u');
const capitalised = String.raw`\p{Lu}[\p{L}\p{N}'-]*`;
/** Conventions at which people meet. */
const meetings = 'National|Democratic|Republican|Party|Constitutional|Baptist|Annual';
/** What the name of a treaty ends with. */
const treatyHead = String.raw`(?:[Tt]reaty(?!\sOrgani)|Statute|Protocol|Pact|(?<=\b(?:defen[cs]e|peace)\s)pact|(?<!(?:${meetings})\s)Convention)(?![\p{L}-])`;
const treatyOfOthers = new RegExp(
  String.raw`(?:(?:${capitalised}|and|of|on)\s){0,8}(?:${capitalised}|\(\p{Lu}+\))\s${treatyHead}|(?:Treaty|Convention)${restOfName}`,
  'uy',
);
/** True where a name begins that only a treaty has: a state withdraws from "the INF Treaty" as from one of ours. */
export function isTreatyOfOthers(text: string, start: number): boolean {
  treatyOfOthers.lastIndex = start;
  return treatyOfOthers.test(text);
}
const lastOfTreaty = new RegExp(treatyHead, 'uy');
/** True where the word that makes a treaty of a name stands: "Treaty" in "the Arms Trade Treaty". */
export function completesTreatyName(text: string, start: number): boolean {
  lastOfTreaty.lastIndex = start;
  return lastOfTreaty.test(text);
}

const apposed = String.raw`(?:[,(—–-]\s*|(?:^|\s)(?:is|was|as|it|be|been|becomes?|became|remain(?:s|ed)?)\s)`;
const isApposedBefore = new RegExp(`${apposed}$`);
/** "New START, a treaty with Russia", "it is a treaty with Russia" say what the one before is. */
export const isApposed = (text: string, start: number) =>
  isApposedBefore.test(text.slice(Math.max(0, start - 10), start));

const adjectives = String.raw`(?:(?!(?:of|to|in|on|by|for|from|under|the)\s)\p{L}[\p{L}-]*\s)`;
const unnamed = new RegExp(
  `(?<!${apposed})(?<!\\p{L})(?:(?:[Aa]n?|[Tt]he\\s\\d{4})\\s${adjectives}{1,3}|[Aa]nother\\s${adjectives}{0,3})$`,
  'u',
);
/** "a minerals treaty", "the 2015 nuclear pact": the report goes on to call it "the treaty", by which it meant ours until then. */
export const isUnnamedTreaty = (text: string, start: number) =>
  unnamed.test(text.slice(Math.max(0, start - 60), start));
