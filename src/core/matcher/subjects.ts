import type { Span } from '../schema/article.ts';

/** Of what a form is said: "the treaty was ratified", "the law entered into force". */

const auxiliaries = String.raw`(?:\s(?:has|had|have|was|were|is|are|will|would|could|can|may|must|to|be|been|not|never|yet|also|then|finally|formally|expected|due))*\s`;

/** What is said so is said of a treaty, whatever else the report names. */
const treatyBefore = new RegExp(
  String.raw`(?:\b[Tt]h(?:e|is)\streaty|\p{Lu}\p{L}+\s(?:Agreement|Covenant|Protocol))${auxiliaries}$`,
  'u',
);

const laws =
  'laws?|rul(?:es?|ings?)|regulations?|bills?|decrees?|directives?|ordinances?|statutes|bylaws|reforms?|code|charter|polic(?:y|ies)';
const measures =
  '(?<!(?:test|nuclear|weapons)[ -])bans?|limits|tariffs|sanctions|budget|permit|curfew|ceasefire|truce|contracts?|merger|ballot';
/** Laws and private bargains enter into force, too: "a law on gas will enter into force". */
const lawInForce = new RegExp(
  String.raw`(?:\b(?:${laws}|${measures})|\bAct)(?:\s(?:on|for)(?:\s[\p{L}-]+){1,4}?)?${auxiliaries}\p{L}+ into force$`,
  'u',
);

/** What the words before a form say of it, as those after it may; undefined where they say nothing. */
export function subjectOf(text: string, { start, end }: Span): 'name' | 'other thing' | undefined {
  const from = Math.max(0, start - 60);
  if (treatyBefore.test(text.slice(from, start))) return 'name';
  return lawInForce.test(text.slice(from, end)) ? 'other thing' : undefined;
}
