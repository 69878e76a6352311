import { expect, it } from 'vitest';
import { facts } from '../../../src/components/entry.ts';
import { completeForm, type Term } from '../../../src/core/schema/term.ts';
import { libraryOf, term } from '../../support/library.ts';

it('says of parties how many only signed, none among them, and nothing where nobody counted', () => {
  const known = { count: 3, as_of: '2024', basis: 'A list.' };
  const shown = (more: object) =>
    facts(term('pact', 'Star Pact', { parties: [{ ...known, ...more }] }), libraryOf())
      .text.match(/<dt>Parties<\/dt>(.*?)<\/div>/)?.[1]
      ?.replace(/<[^>]+>/g, '');
  expect(shown({ signatories: 0, signatories_not_party: 0 })).toBe(
    '3 as of 2024 (and 0 that signed but did not join) (0 signatures). A list.',
  );
  expect(shown({ signatories: 1 })).toBe('3 as of 2024 (1 signature). A list.');
  expect(shown({})).toBe('3 as of 2024. A list.');
});

it('shows each other name once, and no wording that is none', () => {
  const safe = ['star pact', 'Pact of the Stars', 'pact of the stars', 'Star Treaty'];
  const forms = [
    ...safe.map((text) => completeForm({ text })),
    ...['SP', 'the pact', 'the Pact', 'pacted'].map((text) =>
      completeForm({ text, risk: 'context' }),
    ),
    completeForm({ text: 'party to', followed_by_kind: ['treaty'] }),
    completeForm({ text: 'Stars', risk: 'never' }),
  ];
  const shown = (more: object) =>
    facts(term('pact', 'Star Pact', more), libraryOf()).text.match(
      /<dt>Also written<\/dt><dd>(.*?)<\/dd>/,
    )?.[1];
  // A dot stays with what it follows.
  expect(shown({ forms })).toBe('Pact of the Stars\u00A0· Star Treaty\u00A0· SP');
  expect(shown({ forms: forms.slice(0, 1) })).toBe(undefined);
});

it('counts parties of a treaty, and members of anything else', () => {
  const parties = [{ count: 3, as_of: '2024', basis: 'A list.' }];
  const shown = (kind: Term['kind']) =>
    facts(term('pact', 'Star Pact', { kind, parties }), libraryOf()).text;
  expect(shown('treaty')).toContain('<dt>Parties</dt>');
  expect(shown('institution')).toContain('<dt>Members</dt>');
});

it('names articles of a treaty as its own, and of anything else as its legal basis', () => {
  const shown = (kind: Term['kind']) =>
    facts(
      term('pact', 'Star Pact', { kind, rests_on: [{ ref: 'Article I', about: 'stars' }] }),
      libraryOf(),
    ).text;
  expect(shown('treaty')).toContain('<dt>Main articles</dt><dd>Article I: stars</dd>');
  expect(shown('procedure')).toContain('<dt>Legal basis</dt>');
});
