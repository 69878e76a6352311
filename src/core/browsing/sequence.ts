import type { Library, Report } from '../library.ts';
import { oncePer } from '../once.ts';
import type { Topic } from '../schema/topic.ts';

/** The reports before and after one, within its first topic. */
export interface TopicSequence {
  topic: Topic;
  newer?: Report;
  older?: Report;
}

const positions = oncePer(
  ({ filed }: Library) =>
    new Map(
      [...filed].map(([id, entries]) => [
        id,
        new Map(entries.map(({ report }, index) => [report, index])),
      ]),
    ),
);

/** The next newer and older report of a report's first topic. Undefined for a report without a topic. */
export function sequenceOf(library: Library, report: Report): TopicSequence | undefined {
  const topic = report.topics[0]?.topic;
  const at = topic && positions(library).get(topic.id)?.get(report);
  if (!topic || at === undefined) return undefined;
  const entries = library.filed.get(topic.id) ?? [];
  const newer = entries[at - 1]?.report;
  const older = entries[at + 1]?.report;
  return { topic, ...(newer && { newer }), ...(older && { older }) };
}
