import { append } from '../groups.ts';
import type { FiledTopic, Report, TermInReport, TopicEntry } from '../library.ts';
import type { Article } from '../schema/article.ts';
import type { Topic } from '../schema/topic.ts';

/** Stated topics if the editor states any, else those of the report's terms, the best supported first. */
export function fileUnder(
  article: Article,
  terms: readonly TermInReport[],
  topic: ReadonlyMap<string, Topic>,
  topicsOfTerm: ReadonlyMap<string, Topic[]>,
): FiledTopic[] {
  const stated = (article.sidecar.topics ?? []).flatMap((id) => topic.get(id) ?? []);
  if (stated.length > 0) return stated.map((entry) => ({ topic: entry, basis: 'stated' }));
  const support = new Map<Topic, number>();
  for (const { term } of terms) {
    for (const entry of topicsOfTerm.get(term.id) ?? []) {
      support.set(entry, (support.get(entry) ?? 0) + 1);
    }
  }
  return [...support]
    .sort((a, b) => b[1] - a[1])
    .map(([entry]) => ({ topic: entry, basis: 'derived' }));
}

/** Puts each report under its topics and under all that are broader, once each. */
export function fileReports(reports: readonly Report[], topic: ReadonlyMap<string, Topic>) {
  const filed = new Map<string, TopicEntry[]>();
  for (const report of reports) {
    const seen = new Set<string>();
    const put = (id: string, entry: TopicEntry) => {
      if (seen.has(id)) return;
      seen.add(id);
      append(filed, id, entry);
    };
    for (const entry of report.topics) put(entry.topic.id, { report });
    for (const entry of report.topics) {
      let above = entry.topic.broader;
      while (above) {
        put(above, { report, via: entry.topic });
        above = topic.get(above)?.broader;
      }
    }
  }
  return filed;
}
