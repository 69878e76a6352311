import { describe, expect, it } from 'vitest';
import { readDate } from '../../../../src/core/seed/written-dates.ts';
import { parseSeed } from '../../../../src/core/seed.ts';
import { article, libraryOf } from '../../../support/library.ts';

describe('a date as reports write it', () => {
  it.each([
    ['April 24, 2024', '2024-04-24'],
    ['Wednesday, April 24, 2024', '2024-04-24'],
    ['24 Apr. 2024', '2024-04-24'],
    ['Monday 1 Sept 2025', '2025-09-01'],
    ['mar 5 2024', '2024-03-05'],
    ['May 2024', '2024-05'],
    ['2024-04-24', '2024-04-24'],
    ['February 30, 2024', undefined],
    ['5 April 0000', undefined],
    ['Published: 2024-13-45', undefined],
    ['Published on April 24, 2024 at 10:15 p.m.', '2024-04-24'],
    ['May 2024, 10:15', '2024-05'],
    ['2024-04-24T10:15:00Z', '2024-04-24'],
    ['2024年4月24日', '2024-04-24'],
    ['24.04.2024', '2024-04-24'],
    ['4/5/2024', undefined],
    ['24/04/2024', '2024-04-24'],
    ['04/24/2024 10:15 PM EDT', '2024-04-24'],
    ['24-04-2024', '2024-04-24'],
    ['Wednesday, 24th of April 2024', '2024-04-24'],
    ['April 2nd, 2024', '2024-04-02'],
    ['1:04 AM GMT+2, Thu April 25, 2024', '2024-04-25'],
    ['Wednesday 24 April 2024 22:15, UK', '2024-04-24'],
    ['Issued on: 24/04/2024 - 22:15', '2024-04-24'],
    ['Stand: 24.04.2024, 22:15 Uhr', '2024-04-24'],
    ['Publié le 24 avril 2024 à 22h15, modifié le 25 avril 2024 à 08h00', '2024-04-24'],
    ['April 24, 2024 10:15 PM GMT+2 Updated 3 hours ago', '2024-04-24'],
    ['mar. 24 avril 2024', '2024-04-24'],
    ['1er juil. 2024', '2024-07-01'],
    ['1 jui 2024', undefined],
    ['3. März 2024', '2024-03-03'],
    ['31 avril 2024', undefined],
    ['24 marraskuuta 2024', undefined],
    ['среда, 24 апреля 2024 г.', '2024-04-24'],
    ['miércoles, 24 de abril de 2024', '2024-04-24'],
  ])('%j is %j', (line, expected) => {
    // What the parser takes for a date is what is read here.
    expect(parseSeed(`${line}\n\nThe text.\n\nMore.`).date).toBeDefined();
    expect(readDate(line)).toBe(expected);
  });

  const published = (text: string, sidecar = {}) =>
    libraryOf({ ...article('x', text, sidecar), parts: parseSeed(text) }).reports[0]?.published;

  it('dates its report, unless an editor does', () => {
    const text = 'May 2, 2024\n\nThe text.\n\nMore.';
    expect(published(text)).toBe('2024-05-02');
    expect(published(text, { published: '2024-05-03' })).toBe('2024-05-03');
  });

  it.each([
    ['GENEVA, March 4, 2024 (AP) — Talks began.', '2024-03-04'],
    ['(AP) LONDON/KYIV, 4 Mar. 2024 - Talks began.', '2024-03-04'],
    ['GENEVA, March 4 (AP) — Talks began in 2024.', undefined],
    ['PARIS, le 4 mars 2024 – Les pourparlers reprennent.', '2024-03-04'],
    ['PARIS, le 4 mxx 2024 – Les pourparlers reprennent.', undefined],
    ['By Jane Doe, 4 March 2024\n\nTalks began.', '2024-03-04'],
    ['By Jane Doe\n\nTalks began in March 2024.', undefined],
    ['By Jane Doe\n\nGENEVA, March 4, 2024 (AP) — Talks began.', '2024-03-04'],
    ['Talks begin\n\nThe Hague, March 4, 2024\n\nTalks began.', '2024-03-04'],
  ])('may stand in byline, dateline or beside a place, with its year: %j', (text, expected) => {
    expect(published(text)).toBe(expected);
  });
});
