import { absentWords } from './absent-words.ts';
import type { Article } from './article.ts';
import { claimedTwice } from './claimed-twice.ts';
import { beginning } from './describe.ts';
import { nearest } from './nearest.ts';
import type { ProblemCode } from './problem-catalogue.ts';
import { type Problem, problem } from './problems.ts';
import type { Term } from './term.ts';
import type { TimelineEvent, Topic } from './topic.ts';
import { notShown } from './unshown.ts';

interface Rooms {
  articles: readonly Article[];
  terms: readonly Term[];
  topics: readonly Topic[];
  events: readonly TimelineEvent[];
  files: { topics: string; events: string };
  /** What could not be read whole: against it, each name of a broken file would be one problem more. */
  unread?: { articles: boolean; terms: boolean; topics: boolean };
}

/** What the parts of an edition say that leads nowhere: names, wordings, Markdown that is not shown, circles of topics. */
export function crossCheck({
  articles,
  terms,
  topics,
  events,
  files,
  unread = { articles: false, terms: false, topics: false },
}: Rooms): Problem[] {
  const termById = new Map(terms.map((term) => [term.id, term]));
  const termIds = new Set(termById.keys());
  const topicIds = new Set(topics.map((topic) => topic.id));
  const unknown =
    (code: ProblemCode, known: ReadonlySet<string>, isUnread: boolean) =>
    (file: string, where: string, names: readonly string[] = [], after: string | string[]) =>
      (isUnread ? [] : names)
        .filter((name) => !known.has(name))
        .map((name) => {
          const near = nearest(name, known);
          const better = near ? { remedy: `Did you mean "${near}"?` } : {};
          return problem(
            code,
            { file, near: { words: name, after } },
            `${where}: "${name}"`,
            better,
          );
        });
  const unknownTerms = unknown('term-unknown', termIds, unread.terms);
  const unknownTopics = unknown('topic-unknown', topicIds, unread.topics);
  return [
    ...articles.flatMap((article) => {
      const { file, format, sidecar } = article;
      const place = format === 'text' ? file.replace(/\.txt$/, '.yaml') : file;
      const { exclude, force = {}, decide = {} } = sidecar.terms ?? {};
      return [
        ...unknownTopics(place, 'topics', sidecar.topics, 'topics:'),
        ...unknownTerms(place, 'terms.exclude', exclude, 'exclude:'),
        ...unknownTerms(place, 'terms.force', Object.values(force), 'force:'),
        ...unknownTerms(place, 'terms.decide', Object.values(decide), 'decide:'),
        ...absentWords(article, place, termById),
        ...(format === 'markdown' ? unshown(file, 'the report', article.text) : []),
        ...unshown(place, 'note', sidecar.note?.text, ['note:']),
        ...(sidecar.updates ?? []).flatMap(({ date, text }) =>
          unshown(place, `updates: ${date}`, text, ['updates:', date]),
        ),
      ];
    }),
    ...terms.flatMap((term) => [
      ...unshown(term.file, 'the entry', term.body),
      ...unknownTerms(term.file, 'see_also', term.see_also, 'see_also:'),
      ...term.forms.flatMap(({ text, opened_by }) =>
        unknownTerms(term.file, `forms: "${text}": opened_by`, opened_by, [
          'forms:',
          text,
          'opened_by:',
        ]),
      ),
    ]),
    // A sidecar that could not be read may decide.
    ...(unread.articles ? [] : claimedTwice(terms, articles)),
    ...topics.flatMap(({ id, terms, broader }) => [
      ...unknownTerms(files.topics, `${id}.terms`, terms, [`id: ${id}`, 'terms:']),
      ...unknownTopics(files.topics, `${id}.broader`, broader ? [broader] : [], [
        `id: ${id}`,
        'broader:',
      ]),
    ]),
    ...events.flatMap(({ label, terms, topics }) => [
      ...unknownTerms(files.events, `${label}: terms`, terms, [label, 'terms:']),
      ...unknownTopics(files.events, `${label}: topics`, topics, [label, 'topics:']),
    ]),
    ...circles(topics, files.topics),
    ...repeated(topics, files.topics),
  ];
}

function unshown(file: string, where: string, markdown = '', after: string[] = []): Problem[] {
  return notShown(markdown).map(({ words, more }) => {
    const found = `${where}: ${beginning(words, 60)}${more > 0 ? ` and ${more} more` : ''}`;
    return problem('markdown-unshown', { file, near: { words, after } }, found);
  });
}

function circles(topics: readonly Topic[], file: string): Problem[] {
  const broader = new Map(topics.map((topic) => [topic.id, topic.broader]));
  return topics.flatMap(({ id }) => {
    const path = [id];
    for (let above = broader.get(id); above; above = broader.get(above)) {
      path.push(above);
      // A circle is told once, at the first of its topics in the order of names.
      if (above === id && path.every((other) => other >= id)) {
        return problem('topic-circle', { file, near: { words: `id: ${id}` } }, path.join(' → '));
      }
      if (path.length > topics.length) break;
    }
    return [];
  });
}

function repeated(topics: readonly Topic[], file: string): Problem[] {
  const seen = new Set<string>();
  return topics.flatMap(({ id }) => {
    const near = { words: `id: ${id}`, last: true } as const;
    if (seen.has(id)) return problem('duplicate-id', { file, near }, `the topic "${id}" twice`);
    seen.add(id);
    return [];
  });
}
