import type { Span } from '../schema/article.ts';
import type { Term } from '../schema/term.ts';

/** Forms in the names of works, bodies, laws and places. */

const titleBefore = /"(?:\p{Lu}[^\s"]*\s)*$/u;
const titleAfter = /^(?:\s\p{Lu}[^\s"]*?)*[.,]?"/u;

/** Common words with capitals are a title where it is all that stands between quotation marks: the film "Space Debris". */
const isTitleOfWork = (text: string, start: number, end: number) =>
  /^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u.test(text.slice(start, end)) &&
  titleBefore.test(text.slice(Math.max(0, start - 60), start)) &&
  titleAfter.test(text.slice(end, end + 60));

/** What the names of bodies and laws end with. */
const endOfName =
  /^\s(?:\p{Lu}\p{Ll}+\s)?(?:Act|Agency|Bill|Board|Bureau|Cent(?:er|re)|Commission|Committee|Council|Foundation|Fund|Institute|Law|Office)\b/u;

/** Streets, farms and firms have the names of greater places. */
const endOfPlace =
  /^\s(?:Lane|Street|Road|Avenue|Terrace|Farm|Hotel|Inn|Hospital|Capital|Holdings|Inc|LLC|Ltd)\b(?!\s(?:[Mm]ap|Aid|Bill))/;

/** True where a form is part of a longer name: "the Ratification Act", "the Kirby Institute", "White House Lane". */
export function isInName(
  text: string,
  { start, end }: Span,
  { term, wording }: { term: Term; wording: string },
): boolean {
  const isRaised = text[start] !== wording[0] && wording === wording.toLowerCase();
  if (isRaised && isTitleOfWork(text, start, end)) return true;
  if (endOfPlace.test(text.slice(end, end + 20))) return true;
  return (isRaised || term.kind === 'person') && endOfName.test(text.slice(end, end + 40));
}
