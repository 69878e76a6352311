import type { Source } from './article.ts';
import type { PartialDate } from './dates.ts';

/** A topic of the scheme (SKOS concept). */
export interface Topic {
  id: string;
  name: string;
  description: string;
  broader?: string;
  /** The nearest concept of IPTC Media Topics and how near it is. */
  iptc?: { code: string; label: string; match: 'exact' | 'close' | 'broad' };
  /** Terms whose mention files a report under this topic. */
  terms: string[];
}

/** A dated event of content/events.yaml, for timelines. */
export interface TimelineEvent {
  date: PartialDate;
  label: string;
  terms: string[];
  topics: string[];
  sources: Source[];
}
