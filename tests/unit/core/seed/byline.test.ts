import { describe, expect, it } from 'vitest';
import { isByline } from '../../../../src/core/seed/byline.ts';

describe('a block that says who wrote its report', () => {
  it.each([
    'By Jane Doe and JOHN O’NEIL, Associated Press',
    'By Jane Doe (Reuters)',
    'Written by Jane Doe',
    'By Jane Doe,BBC News, New York',
    'Analysis by Jane Doe, CNN',
    'By Jane Doe, chief diplomatic correspondent',
    'By Jane Doe at the United Nations, with Reuters and AFP',
    'By Jane Doe (@janedoe)',
    'Von Erika Mustermann',
    'Von Erika Mustermann (dpa)',
    'Von Erika Mustermann und Max von der Heide, dpa',
    'Par Jean-Pierre Dupont et Anne de La Tour, AFP',
    'Por Ana Ruiz Pérez y J. R. Soto',
    'From our own correspondent in Geneva',
    'De notre correspondant à Genève, Jean Dupont',
    'De notre envoyée spéciale',
    'Von unserer Korrespondentin Erika Mustermann',
    'De nuestro corresponsal',
  ])('is a byline: %s', (block) => {
    expect(isByline(block)).toBe(true);
  });

  it.each([
    'By a narrow vote, council adopts draft',
    'Written by hand: a treaty that lasts',
    'By Sea (and by land)',
    'Von der Leyen Warns Moscow',
    'Von Menschen und Maschinen',
    'Von Kyjiw bis Genf: was die Abrüstung bremst',
    'Von Neumann',
    'Par une courte majorité, le Conseil adopte le texte',
    'Par Toutatis',
    'Por España',
    'De Mistura Resigns',
    'De notre sécurité',
    'From our archive',
  ])('is none: %s', (block) => {
    expect(isByline(block)).toBe(false);
  });
});
