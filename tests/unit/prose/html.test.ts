import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attributes, html, inPieces, trusted } from '../../../src/prose/html.ts';

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
  expect(attributes({ lang: 'fr', title: 'a"b', alt: '', dir: undefined, rel: false }).text).toBe(
    ' lang="fr" title="a&quot;b" alt=""',
  );
});

it('keeps apart what is put in where pieces are asked for, in all that they become part of', () => {
  const list = inPieces`<ul>${['a', html`<li>${'’'}</li>`]}</ul>`;
  expect(list.list).toEqual(['<ul>', 'a', '<li>’</li>', '</ul>']);
  const page = inPieces`
    <main>
      ${1}${list}${false}
      ${"'"}
    </main>`;
  expect(page.list.filter(Boolean)).toEqual(['<main>', '1', ...list.list, '&#39;', '</main>']);
  expect(page.text).toBe('<main>1<ul>a<li>’</li></ul>&#39;</main>');
});
