const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const between = String.raw`and|for|in|of|the|de|van|von|bin|al|&|\|`;
const byline = new RegExp(
  String.raw`^[Bb][Yy]:?\s+(?=\p{Lu})(?:(?:${name}|${between}),?(?:\s+|$))+$`,
  'u',
);

/** Whether a block says who wrote its report: "By Jane Doe and JOHN O'NEIL, Associated Press". Names have capitals. */
export const isByline = (block: string): boolean => byline.test(block);
