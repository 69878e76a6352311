/** The settings to edit first when you adopt this project. */
export const site = {
  name: 'Treaty Wire',
  tagline: 'The news, with its treaties explained',
  description:
    'News reports on treaties, space security and the United Nations, word for word, with every treaty term explained beside it.',
  /** BCP 47: the language of the site, and of reports that do not say otherwise. */
  language: 'en',
  /** Where readers report mistakes: the whole address of a page, or mailto:. Undefined: the site gives none. */
  corrections: undefined as string | undefined,
  /** Which mentions of a term are linked: the first in a report, the first after each heading, or all. */
  linkMode: 'first' as 'first' | 'section' | 'all',
  /** Reports on one page of a list. */
  pageSize: 50,
  /** Reports in a feed. */
  feedSize: 50,
  /** Pages for pairs of topics, the most frequent pairs first. */
  maxTopicPairs: 200,
  /** A larger report is a problem. */
  maxSeedBytes: 256 * 1024,
};
