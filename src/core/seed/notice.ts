import { isDate } from './written-dates.ts';

const inBrackets = '\\([^()]+\\)|\\[[^[\\]]+\\]';
const labelled =
  "(?:eds?|editors?|editors?['’s]* notes?|notes? to editors|with|(?:media |press )?contacts?|(?:photo|image|picture)(?: credit)?):.*";
const attention = 'attn\\b.*|attention(?: [a-z]+){0,2} editors\\b.*';
const embargo =
  '(?:strictly |under )?embargo(?:ed)?(?::| until\\b| till\\b).*|embargoed (?:for|to)\\b.*|not for (?:release|publication)\\b.*';
const release = 'for immediate release\\b.*|(?:press|news) release';
const priority = 'urgent|flash|bulletin|(?:news ?)?alert|breaking(?: news)?';
const speech = 'check against delivery|as (?:delivered|prepared(?: for delivery)?)';
/** "un-space-veto 04-24 0350", "UN-SPACE/VETO (UPDATE 2)" and "BC-UN-Space Vote, 2nd Ld-Writethru, 540". */
const slug =
  '[\\p{L}\\d]+(?:[/-][\\p{L}\\d]+){2,}/?(?:,[a-z]+)*(?:,? (?:\\([^()]+\\)|\\d[^\\s,]*|ld[^\\s,]*))*|(?:bc|ap)-[a-z]+-.*';
/** With these, teleprinters were told where a message begins and ends. */
const terminal = '(?:zczc|nnnn)\\b[^\\r\\n]*';
/** "* * *" and "======", or "3 min read" and "2 min" of a web page. */
const furniture =
  '[^\\p{L}\\p{N}\\s](?:\\s*[^\\p{L}\\p{N}\\s]){2,}|\\d{1,2}[ -]min(?:ute)?s?(?: read)?';
const notice = new RegExp(
  `^(?:${inBrackets}|${labelled}|${attention}|${embargo}|${release}|${priority}|${speech}|${slug}|${terminal}|${furniture})$`,
  'isu',
);
const updated = /^(?:last\s+)?(?:updated|modified)\b/i;

/**
 * Whether a block speaks to editors, or tells when the report was changed: "(Adds quotes)", "Eds: AP Video.",
 * "EMBARGOED UNTIL 10:00 GMT", "For immediate release", "URGENT", "UN-SPACE-VETO", "Updated: April 25, 2024".
 */
export const isNotice = (block: string): boolean =>
  notice.test(block) || (updated.test(block) && isDate(block));
