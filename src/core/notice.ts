import { isDateLine } from './dates.ts';

const labelled =
  "(?:eds?|editors?|editors?['’s]* notes?|notes? to editors|with|(?:media |press )?contacts?):.*";
const attention = 'attn\\b.*|attention(?: [a-z]+){0,2} editors\\b.*';
const embargo =
  '(?:strictly |under )?embargo(?:ed)?(?::| until\\b| till\\b).*|embargoed (?:for|to)\\b.*|not for (?:release|publication)\\b.*';
const release = 'for immediate release\\b.*|(?:press|news) release';
const priority = 'urgent|flash|bulletin|(?:news ?)?alert|breaking(?: news)?';
/** "un-space-veto 04-24 0350", "UN-SPACE/VETO (UPDATE 2)" and "BC-UN-Space Vote, 2nd Ld-Writethru, 540". */
const slug =
  '[a-z\\d]+(?:[/-][a-z\\d]+){2,}(?:,? (?:\\([^()]+\\)|\\d\\S*|ld\\S*))*|(?:bc|ap)-[a-z]+-.*';
const notice = new RegExp(
  `^(?:\\([^()]+\\)|${labelled}|${attention}|${embargo}|${release}|${priority}|${slug})$`,
  'is',
);
const updated = /^(?:last\s+)?(?:updated|modified)(?:\s+on)?:?\s+/i;

/**
 * Whether a block speaks to editors, or tells when the report was changed: "(Adds quotes)", "Eds: AP Video.",
 * "EMBARGOED UNTIL 10:00 GMT", "For immediate release", "URGENT", "UN-SPACE-VETO", "Updated: April 25, 2024".
 */
export const isNotice = (block: string): boolean =>
  notice.test(block) || (updated.test(block) && isDateLine(block.replace(updated, '')));
