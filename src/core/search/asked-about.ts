const question =
  /^(?:who|what|when|where|why|how)(?:'s|\s+(?:is|are|was|were|do|does|did|can))\s+(?:(?:an?|the)\s+)?(.+?)(?:\s+mean)?\s*\?*$/i;

/** What a question is about: "veto" for "What is a veto?". A page that answers it has no need of its other words. */
export const askedAbout = (query: string): string => question.exec(query)?.[1] ?? query;
