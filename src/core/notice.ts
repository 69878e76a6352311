const labelled = '(?:eds?|editors?|notes? to editors|with|(?:media |press )?contacts?):.*';
const embargo = 'embargoed (?:until|till|for)\\b.*|not for (?:release|publication)\\b.*';
const release = 'for immediate release\\b.*|(?:press|news) release';
const notice = new RegExp(`^(?:\\([^()]+\\)|${labelled}|${embargo}|${release})$`, 'is');

/** Whether a block speaks to editors: "(Adds quotes)", "Eds: AP Video.", "EMBARGOED UNTIL 10:00 GMT", "For immediate release". */
export const isNotice = (block: string): boolean => notice.test(block);
