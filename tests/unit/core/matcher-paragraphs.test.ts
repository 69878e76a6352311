import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../../src/core/matcher.ts';
import { readGlossary } from '../../../src/loaders/glossary.ts';

const matcher = compileMatcher(readGlossary('src/content/glossary').terms);

/** What is found in a report of several paragraphs. */
function foundIn(...paragraphs: string[]): string[] {
  let start = 0;
  const blocks = paragraphs.map((text) => {
    const block = { text, start };
    start += text.length + 1;
    return block;
  });
  const whole = paragraphs.join('\n');
  return matcher.find(blocks).map((mention) => whole.slice(mention.start, mention.end));
}

describe('a headline in capitals', () => {
  it('may mean a fresh start, unless its report has the treaty', () => {
    expect(foundIn('NEW START FOR TALKS IN GENEVA', 'Envoys met on Monday.')).toEqual([]);
    expect(foundIn('LIMITS GONE AS NEW START ENDS', 'New START capped warheads.')).toEqual([
      ...['NEW START', 'New START'],
    ]);
    expect(
      foundIn('NEW START ENDS TODAY', 'The New Strategic Arms Reduction Treaty expires.'),
    ).toEqual(['NEW START', 'New Strategic Arms Reduction Treaty']);
  });
});

describe('what a report spoke of in an earlier paragraph', () => {
  it('says what words mean that a body of the UN opens, and no passing "United Nations"', () => {
    const lawmakers = 'EU lawmakers called for sanctions on Thursday.';
    const passed = (body: string) => `The resolution passed with 490 votes, the ${body} noted.`;
    expect(foundIn(lawmakers, passed('United Nations'))).toEqual(['United Nations']);
    expect(foundIn(passed('United Nations'))).toEqual(['United Nations']);
    expect(foundIn(passed('Security Council'))).toEqual(['resolution', 'Security Council']);
    expect(foundIn(lawmakers, 'The Security Council voted.', 'The resolution binds all.')).toEqual([
      ...['Security Council', 'resolution'],
    ]);
  });

  it('keeps a short name for another body, but in paragraphs where ours begins a sentence', () => {
    const junta = 'The Myanmar Administration Council extended emergency rule.';
    const ours = 'The UN Security Council met once.';
    const short = 'The council does what it likes.';
    expect(foundIn(junta, ours, short)).toEqual(['UN Security Council']);
    expect(foundIn(junta, `${ours} ${short}`)).toEqual(['UN Security Council', 'The council']);
    expect(foundIn(ours, short)).toEqual(['UN Security Council', 'The council']);
    expect(foundIn('The council met.', ours, short)).toEqual([
      'UN Security Council',
      'The council',
    ]);
  });

  it('opens words of law nearby alone', () => {
    const law = 'Delegates met at COPUOS.';
    const words = 'They owe due regard to future generations.';
    expect(foundIn(law, words)).toEqual(['COPUOS']);
    expect(foundIn(`${law} ${words}`)).toEqual(['COPUOS', 'due regard', 'future generations']);
  });

  it('may open an acronym before it is explained, and no common word', () => {
    const named = 'Finland is a party to the Outer Space Treaty.';
    expect(foundIn('Critics asked for verification of the welds.', named)).not.toContain(
      'verification',
    );
    expect(foundIn(named, 'Critics asked for verification.')).toContain('verification');
    expect(foundIn('Envoys began SALT in Helsinki.', named)).toContain('SALT');
  });
});
