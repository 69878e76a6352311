import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../../src/core/matcher.ts';
import { type RemarkTermsOptions, remarkTerms } from '../../../src/prose/remark-terms.ts';
import { term } from '../../support/library.ts';

const matcher = compileMatcher([term('pact', 'Star Pact'), term('veto', 'veto')]);
const href = (id: string) => `/glossary/${id}/`;
const process = (markdown: string, more: Partial<RemarkTermsOptions> = {}) =>
  String(
    remark()
      .use(remarkGfm)
      .use(remarkTerms, { matcher, href, ...more })
      .processSync(markdown),
  );

describe('the remark plugin', () => {
  it('links each term at its first mention, in plain remark', () => {
    expect(process('A veto, the Star Pact, a veto.\n\nThe Star Pact.\n')).toBe(
      'A [veto](/glossary/veto/), the [Star Pact](/glossary/pact/), a veto.\n\nThe Star Pact.\n',
    );
  });

  it('links all mentions, or the first after each heading, on request', () => {
    const text = 'A veto, a veto.\n\n## Next\n\nA veto.\n';
    const link = '[veto](/glossary/veto/)';
    expect(process(text, { linkMode: 'all' })).toBe(
      `A ${link}, a ${link}.\n\n## Next\n\nA ${link}.\n`,
    );
    expect(process(text, { linkMode: 'section' })).toBe(
      `A ${link}, a veto.\n\n## Next\n\nA ${link}.\n`,
    );
  });

  it('leaves the link of a mention that emphasis divides to the next one', () => {
    expect(process('The Star *Pact*, the Star\\\nPact, the Star Pact.\n')).toBe(
      'The Star *Pact*, the Star\\\nPact, the [Star Pact](/glossary/pact/).\n',
    );
    expect(process('The *Star Pact*.\n')).toBe('The *[Star Pact](/glossary/pact/)*.\n');
  });

  it('obeys an exclusion', () => {
    expect(process('A veto.\n', { terms: { exclude: ['veto'] } })).toBe('A veto.\n');
  });

  // M8. What is barred stays as it came, and the mention that follows carries the link.
  for (const [where, markdown] of Object.entries({
    'a link': '[the veto](https://example.org)',
    'a link with a reference': '[the veto][1]',
    'emphasis in a link': '[the *veto*](https://example.org)',
    'inline code': '`veto`',
    'an image': '![veto](veto.png)',
    'inline HTML': '<b title="veto">',
    'an address': '<https://example.org/veto>',
  })) {
    it(`links nothing in ${where}`, () => {
      const end = '\n\n[1]: https://example.org\n';
      expect(process(`Here ${markdown} and a veto.${end}`)).toBe(
        `Here ${markdown} and a [veto](/glossary/veto/).${end}`,
      );
    });
  }

  for (const [where, markdown] of Object.entries({
    'a heading': '# The veto\n',
    'an underlined heading': 'The veto\n========\n',
    'a code block': '```\nveto\n```\n',
    'indented code': '    veto\n',
    'an HTML block': '<div>veto</div>\n',
    'a definition of an address': '[veto]: https://example.org/veto "veto"\n',
  })) {
    it(`links nothing in ${where}`, () => {
      const plain = String(remark().use(remarkGfm).processSync(markdown));
      expect(process(markdown)).toBe(plain);
      expect(process(`${markdown}\nA veto.\n`)).toBe(`${plain}\nA [veto](/glossary/veto/).\n`);
    });
  }

  it('links in lists, quotations, tables and notes', () => {
    expect(process('* A veto.\n')).toBe('* A [veto](/glossary/veto/).\n');
    expect(process('> A veto.\n')).toBe('> A [veto](/glossary/veto/).\n');
    expect(process('| a |\n| - |\n| veto |\n')).toContain('| [veto](/glossary/veto/) |');
    expect(process('Text[^1].\n\n[^1]: A veto.\n')).toContain('A [veto](/glossary/veto/).');
  });

  it('links in emphasis, and not across its edge', () => {
    expect(process('A *veto*.\n')).toBe('A *[veto](/glossary/veto/)*.\n');
    expect(process('The Star *Pact* holds.\n')).toBe('The Star *Pact* holds.\n');
  });

  it('finds a name across a line break and after entities and escapes', () => {
    expect(process('The Star\nPact.\n')).toBe('The [Star\nPact](/glossary/pact/).\n');
    expect(process('R\\&D &amp; the Star Pact.\n')).toContain('[Star Pact](/glossary/pact/)');
  });
});
