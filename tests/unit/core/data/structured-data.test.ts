import { describe, expect, it } from 'vitest';
import {
  breadcrumbList,
  collectionPage,
  definedTerm,
  definedTermSet,
  jsonLd,
  newsArticle,
  topicSteps,
  webSite,
} from '../../../../src/core/data/structured-data.ts';
import type { Report } from '../../../../src/core/library.ts';
import { parseSeed } from '../../../../src/core/seed.ts';
import {
  absolute,
  article,
  libraryOf,
  site,
  terms,
  topics,
  urls,
} from '../../../support/library.ts';

const how = { urls, absolute, site };
const library = libraryOf(
  article('full', '(MENAFN) The Star Pact holds.', {
    headline: 'A headline',
    standfirst: 'In short.',
    published: '2024-04',
    source: { name: 'MENAFN', url: 'https://daily.example/a' },
    updates: [{ date: '2024-05-06', text: 'Then this.', sources: [] }],
  }),
  article('bare', 'One sentence.'),
);
const [full, bare] = library.reports.map((report) => newsArticle(report, how) as object);
const page = 'https://wire.example/base/articles/full/';

describe('NewsArticle', () => {
  it('gives author, publisher and credit to the original, and the description to this site', () => {
    const original = { '@type': 'Organization', name: 'MENAFN' };
    expect(full).toMatchObject({
      '@type': 'NewsArticle',
      url: page,
      headline: 'A headline',
      abstract: 'In short.',
      datePublished: '2024-04',
      creditText: 'MENAFN',
      author: original,
      publisher: original,
      isBasedOn: 'https://daily.example/a',
      sdPublisher: { name: 'Test Wire' },
      articleSection: ['Space & law'],
      mentions: [{ name: 'Star Pact', '@id': 'https://wire.example/base/glossary/pact/#term' }],
      mainEntityOfPage: { '@id': page },
      comment: [
        { temporalCoverage: '2024-05-06', text: 'Then this.', author: { name: 'Test Wire' } },
      ],
      encoding: { contentUrl: `${page}seed.txt`, sha256: 'ab'.repeat(32) },
    });
  });

  it('credits an agency without the brackets and the dash of its credit', () => {
    const text = '(Reuters) - GENEVA, Oct 3 - Talks opened.';
    const { reports } = libraryOf({ ...article('x', text), parts: parseSeed(text) });
    expect(newsArticle(reports[0] as Report, how)).toMatchObject({
      creditText: 'Reuters',
      dateline: 'GENEVA, Oct 3 -',
    });
  });

  it('guesses nothing about a report of which nothing is known', () => {
    expect(bare).toMatchObject({ headline: 'One sentence', inLanguage: 'en' });
    for (const name of [
      'author',
      'publisher',
      'datePublished',
      'dateline',
      'creditText',
      'isBasedOn',
    ]) {
      expect(bare).not.toHaveProperty(name);
    }
    expect(JSON.stringify([full, bare])).not.toMatch(/null|undefined|publishingPrinciples/);
  });

  it('does not take the day of what happened next for the day on which somebody wrote of it', () => {
    expect(JSON.stringify(full)).not.toMatch(/dateModified|dateCreated/);
  });
});

describe('the other types', () => {
  it('DefinedTerm has name, description and its set; the set names its terms', () => {
    const set = definedTermSet(library, how) as {
      '@id': string;
      hasDefinedTerm: readonly object[];
    };
    expect(definedTerm(terms[0] as never, how)).toMatchObject({
      '@type': 'DefinedTerm',
      name: 'Star Pact',
      description: 'What Star Pact is.',
      inDefinedTermSet: { '@id': set['@id'] },
    });
    expect(set.hasDefinedTerm).toHaveLength(2);
  });

  it('BreadcrumbList has places, names and addresses from the front page down', () => {
    const steps = topicSteps(library, topics[1] as never, urls);
    const { itemListElement } = breadcrumbList(steps, how) as {
      itemListElement: readonly object[];
    };
    expect(itemListElement).toMatchObject(
      ['Test Wire', 'Topics', 'Law', 'Space & law'].map((name, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
      })),
    );
    expect(itemListElement.at(-1)).toMatchObject({
      item: 'https://wire.example/base/topics/space/',
    });
  });

  it('CollectionPage lists its reports and belongs to the site', () => {
    const about = { name: 'Law', description: 'Rules.', href: urls.topic('law') };
    expect(collectionPage(about, library.reports, how)).toMatchObject({
      name: 'Law',
      isPartOf: { '@id': (webSite(how) as { '@id': string })['@id'] },
      mainEntity: { numberOfItems: 2, itemListElement: [{ position: 1, url: page }, {}] },
    });
  });
});

describe('in the page', () => {
  it('a headline that closes the script element does no harm, and reads as it was', () => {
    const hostile = '</script><script>alert(1)</script><!-- <b>';
    const report = libraryOf(article('x', 'Words.', { headline: hostile })).reports[0] as never;
    const text = jsonLd([newsArticle(report, how)]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@graph'][0].headline).toBe(hostile);
  });
});
