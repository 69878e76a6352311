import { buildLibrary, type Library } from '../../src/core/library.ts';
import { compileMatcher } from '../../src/core/matcher.ts';
import type { Article, SeedParts, Sidecar } from '../../src/core/schema/article.ts';
import { completeForm, type Term } from '../../src/core/schema/term.ts';
import type { Topic } from '../../src/core/schema/topic.ts';
import { urlsFor } from '../../src/core/urls.ts';
import type { Edition } from '../../src/loaders/edition.ts';
import { wordsOf } from '../../src/prose/words.ts';

export const site = {
  name: 'Test Wire',
  tagline: 'For tests',
  description: 'Reports & tests',
  language: 'en',
  feedSize: 3,
};
export const urls = urlsFor('/base');
export const absolute = (href: string) => new URL(href, 'https://wire.example').href;

/** A plain-text report: each line is a paragraph. */
export function article(slug: string, text: string, sidecar: Sidecar = {}): Article {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const credit = /^\([A-Z]+\)/.exec(text)?.[0];
  const parts: SeedParts = {
    paragraphs,
    ...(credit && { credit: { start: 0, end: credit.length } }),
  };
  const bytes = new TextEncoder().encode(text).length;
  return {
    ...{ id: slug, slug, file: `seeds/${slug}.txt`, format: 'text', text },
    ...{ sha256: 'ab'.repeat(32), bytes, parts, sidecar },
  };
}

export function term(id: string, name: string, more: Partial<Term> = {}): Term {
  return {
    ...{ id, file: `glossary/${id}.md`, name, kind: 'treaty', short: `What ${name} is.` },
    ...{
      forms: [completeForm({ text: name })],
      lookalikes: [],
      closed_by: [],
      link: true,
      rests_on: [],
    },
    ...{ dates: [], parties: [], depositaries: [], see_also: [], unverified: [] },
    ...{ sources: [{ title: 'A source', url: 'https://source.example/x' }] },
    ...{ reviewed: '2026-01-02', body: `The long story of ${name}.` },
    ...more,
  } as Term;
}

export const topics: Topic[] = [
  { id: 'law', name: 'Law', description: 'Rules.', terms: [] },
  {
    ...{ id: 'space', name: 'Space & law', description: 'Rules up there.', broader: 'law' },
    ...{ terms: ['pact'], iptc: { code: 'medtop:20000641', label: 'treaty', match: 'close' } },
  } as Topic,
  { id: 'empty', name: 'Empty', description: 'Nothing.', terms: [] },
];

export const terms = [
  term('pact', 'Star Pact', { see_also: ['veto'] }),
  term('veto', 'veto', { kind: 'procedure' }),
];

/** A library of these reports with two terms and three topics. */
export const libraryOf = (...articles: Article[]): Library => libraryWith({ articles });

/** A library with other terms, topics or events than these. */
export const libraryWith = (other: Partial<Edition>): Library => {
  const edition = { articles: [], terms, topics, events: [], ...other };
  return buildLibrary({
    ...{ ...edition, matcher: compileMatcher(edition.terms), wordsOf },
    ...{ defaultLanguage: 'en', linkMode: 'first' },
  });
};
