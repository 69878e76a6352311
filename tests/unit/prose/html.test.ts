import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, attributes, html, trusted } from '../../../src/prose/html.ts';

it('escapes what is put in, as text and as an attribute, and nothing twice', () => {
  const inner = html`<b title="${'"<&'}">${"'>"}</b>`;
  expect(inner.text).toBe('<b title="&quot;&lt;&amp;">&#39;&gt;</b>');
  expect(html`<p>${inner}${trusted('<i>')}</p>`.text).toBe(`<p>${inner.text}<i></p>`);
});

it('lets no text become markup', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(html`${text}`.text).not.toMatch(/[<>"']/);
    }),
  );
});

it('joins lists, and writes numbers but nothing for what is missing', () => {
  expect(html`${[1, ['a', html`<br>`], false, undefined, null, '']}${0}`.text).toBe('1a<br>0');
});

it('leaves out line breaks and indentation of the template, and none of what is put in', () => {
  const lines = 'two\n  lines';
  expect(
    html`
      <pre>${lines}</pre>
      <i>a b</i>`.text,
  ).toBe(`<pre>${lines}</pre><i>a b</i>`);
});

it('writes attributes, and none for what is missing', () => {
  expect(
    attributes({ lang: 'fr', title: 'a"b', hidden: true, dir: undefined, rel: false }).text,
  ).toBe(' lang="fr" title="a&quot;b" hidden');
});

describe('HTML that is kept apart', () => {
  const kept = apart(html`<b>${'’'}</b>`);

  it('stays a piece of its own in all that it becomes part of', () => {
    expect(html`<i>${'a'}</i>`.pieces).toEqual(['<i>a</i>']);
    expect(html`<p>${1}${kept}${['b', [kept, kept]]}<p>`.pieces).toEqual([
      '<p>1',
      '<b>’</b>',
      'b',
      '<b>’</b>',
      '',
      '<b>’</b>',
      '<p>',
    ]);
    expect(html`<main>${html`<p>${kept}</p>`}</main>`.pieces).toEqual([
      '<main><p>',
      '<b>’</b>',
      '</p></main>',
    ]);
  });

  it('is one piece with all that is in it, and reads as it would without', () => {
    expect(apart(html`<p>${kept}</p>`).pieces).toEqual(['', '<p><b>’</b></p>', '']);
    expect(html`<p>${kept}${'c'}</p>`.text).toBe('<p><b>’</b>c</p>');
  });
});
