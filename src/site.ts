/** What an adopter of this project edits first. */
export const site = {
  name: 'Treaty Wire',
  tagline: 'The news, with its treaties explained',
  description:
    'News reports on treaties, space security and the United Nations, word for word, with every treaty term explained beside it.',
  /** BCP 47: the language of the site, and of reports that do not say otherwise. */
  language: 'en',
  /** Where readers report a mistake: an address of a page or mailto:. Left out when undefined. */
  corrections: undefined as string | undefined,
  /** Which mentions of a term carry a link: the first of a report, the first after each heading, or all. */
  linkMode: 'first' as 'first' | 'section' | 'all',
  /** Reports on one page of a list. */
  pageSize: 50,
  /** Reports in a feed. */
  feedSize: 50,
  /** Pages for pairs of topics, the most frequent pairs first. */
  maxTopicPairs: 200,
  /** A larger report is refused. */
  maxSeedBytes: 256 * 1024,
};
