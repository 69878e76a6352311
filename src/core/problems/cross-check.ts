import { type Problem, problem } from '../problems.ts';
import { type Article, sidecarOf } from '../schema/article.ts';
import type { Lists, Term } from '../schema/term.ts';
import type { TimelineEvent, Topic } from '../schema/topic.ts';
import { absentWords } from './absent-words.ts';
import type { ProblemCode } from './catalogue.ts';
import { claimedTwice } from './claimed-twice.ts';
import { didYouMean } from './nearest.ts';
import { takenRedirects } from './redirects.ts';

interface Parts {
  articles: readonly Article[];
  terms: readonly Term[];
  /** Undefined where they could not be read. */
  lists?: Lists | undefined;
  topics: readonly Topic[];
  events: readonly TimelineEvent[];
  files: { topics: string; events: string };
  /** What could not be read completely. Names are not looked up in it: each that a broken file lacks would be a problem. */
  unread: { articles: boolean; terms: boolean; topics: boolean };
}

/** Problems that show only when the parts of an edition are compared: unknown names, absent wordings, circles of topics. */
export function crossCheck({
  articles,
  terms,
  lists,
  topics,
  events,
  files,
  unread,
}: Parts): Problem[] {
  const termById = new Map(terms.map((term) => [term.id, term]));
  const termIds = new Set(termById.keys());
  const topicIds = new Set(topics.map((topic) => topic.id));
  const unknown =
    (code: ProblemCode, known: ReadonlySet<string>, isUnread: boolean) =>
    (
      file: string,
      where: string,
      names: readonly string[] | Record<string, string> = [],
      path: Path,
    ) =>
      Object.entries(isUnread ? [] : names)
        .filter(([, name]) => !known.has(name))
        .map(([key, name]) => {
          const place = { file, near: { path: [...path, key] } };
          return problem(code, place, `${where}: "${name}"`, didYouMean(name, known));
        });
  const unknownTerms = unknown('term-unknown', termIds, unread.terms);
  const unknownTopics = unknown('topic-unknown', topicIds, unread.topics);
  const listed = Object.values(lists?.opened_by ?? {}).flat();
  // What stands in a list is reported there, and not at each form that names the list.
  const unknownOpeners = unknown('term-unknown', new Set([...termIds, ...listed]), unread.terms);
  return [
    ...articles.flatMap((article) => {
      const { sidecar } = article;
      const place = sidecarOf(article.file);
      const { exclude, force, decide } = sidecar.terms ?? {};
      return [
        ...unknownTopics(place, 'topics', sidecar.topics, ['topics']),
        ...unknownTerms(place, 'terms.exclude', exclude, ['terms', 'exclude']),
        ...unknownTerms(place, 'terms.force', force, ['terms', 'force']),
        ...unknownTerms(place, 'terms.decide', decide, ['terms', 'decide']),
        ...absentWords(article, termById),
      ];
    }),
    ...terms.flatMap((term) => [
      ...unknownTerms(term.file, 'see_also', term.see_also, ['see_also']),
      ...toItself(term),
      ...term.forms.flatMap(({ text, opened_by }, index) =>
        unknownOpeners(term.file, `forms: "${text}": opened_by`, opened_by, [
          'forms',
          index,
          'opened_by',
        ]),
      ),
    ]),
    ...(lists
      ? Object.entries(lists.opened_by).flatMap(([name, ids]) =>
          unknownTerms(lists.file, `opened_by.${name}`, ids, ['opened_by', name]),
        )
      : []),
    ...takenRedirects(articles),
    // A sidecar that could not be read may decide.
    ...(unread.articles ? [] : claimedTwice(terms, articles)),
    ...topics.flatMap(({ id, terms, broader }, index) => [
      ...unknownTerms(files.topics, `${id}.terms`, terms, [index, 'terms']),
      ...unknownTopics(files.topics, `${id}.broader`, broader ? { broader } : {}, [index]),
    ]),
    ...events.flatMap(({ label, terms, topics }, index) => [
      ...unknownTerms(files.events, `${label}: terms`, terms, [index, 'terms']),
      ...unknownTopics(files.events, `${label}: topics`, topics, [index, 'topics']),
    ]),
    ...circles(topics, files.topics),
    ...repeated(topics, files.topics),
  ];
}

type Path = readonly (string | number)[];

function toItself({ id, file, see_also }: Term): Problem[] {
  const index = see_also.indexOf(id);
  if (index < 0) return [];
  const better = { expected: 'the ids of other terms', remedy: 'Remove it.' };
  const place = { file, near: { path: ['see_also', index] } };
  return [problem('field', place, `see_also: "${id}", the entry itself`, better)];
}

function circles(topics: readonly Topic[], file: string): Problem[] {
  const broader = new Map(topics.map((topic) => [topic.id, topic.broader]));
  return topics.flatMap(({ id }, index) => {
    const path = [id];
    for (let above = broader.get(id); above; above = broader.get(above)) {
      path.push(above);
      // A circle is reported once, at the first of its topics in the order of names.
      if (above === id && path.every((other) => other >= id)) {
        return problem(
          'topic-circle',
          { file, near: { path: [index, 'broader'] } },
          path.join(' → '),
        );
      }
      if (path.length > topics.length) break;
    }
    return [];
  });
}

function repeated(topics: readonly Topic[], file: string): Problem[] {
  const seen = new Set<string>();
  return topics.flatMap(({ id }, index) => {
    const near = { path: [index, 'id'] };
    if (seen.has(id)) return problem('duplicate-id', { file, near }, `the topic "${id}" twice`);
    seen.add(id);
    return [];
  });
}
