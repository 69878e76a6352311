const names =
  /^[Bb][Yy]:?\s+(?=\p{Lu})(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|for|in|of|the|de|van|von|bin|al|&|\|),?(?:\s+|$))+$/u;

/** Whether a block says who wrote its report: "By Jane Doe and JOHN O'NEIL, Associated Press". Names have capitals. */
export const isByline = (block: string): boolean => names.test(block);
