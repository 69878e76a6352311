// Shows only the terms whose name, or one of whose forms, contains what was typed. The address keeps it as ?term=.

const input = document.querySelector<HTMLInputElement>('#term-filter');
const output = document.querySelector('.term-filter output');
const entries = [...document.querySelectorAll<HTMLElement>('.glossary [data-forms]')].map(
  (element) => ({
    element,
    text: fold(`${element.querySelector('dt a')?.textContent} ${element.dataset['forms']}`),
  }),
);
const sections = [...document.querySelectorAll<HTMLElement>('.glossary .letter')];

/**
 * As `foldName`, but it keeps the bars between forms. That one is not imported: a module that two scripts share becomes a
 * file of its own to fetch, and this script stands in its page.
 */
function fold(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}|]+/gu, ' ').trim();
}

function apply(typed: string) {
  const wanted = fold(typed);
  const { dataset } = document.documentElement;
  if (wanted) dataset['asking'] = 'answered';
  else delete dataset['asking'];
  // Forms stand in the singular.
  const singular = wanted.replace(/ies$/, 'y').replace(/s$/, '');
  for (const { element, text } of entries) {
    element.hidden = !text.includes(wanted) && !text.includes(singular);
  }
  for (const section of sections) {
    section.hidden = section.querySelector('[data-forms]:not([hidden])') === null;
  }
  sections.forEach(linkLetter);
  const shown = entries.filter(({ element }) => element.checkVisibility()).length;
  if (!output) return;
  const ofKind = document.querySelector('.kinds [value=all]:checked') ? '' : ' of this kind';
  const none = `No term${ofKind} contains that. Try a shorter part of it.`;
  const found = shown === 1 ? '1 term' : `${shown} terms`;
  output.textContent = wanted === '' ? '' : shown === 0 ? none : found;
}

/** A letter leads to its terms while any of them is shown. The choice of a kind, which needs no script, hides others. */
function linkLetter(section: HTMLElement) {
  const id = section.getAttribute('aria-labelledby');
  const link = document.querySelector(`.letters [data-letter="${id}"]`);
  if (section.checkVisibility()) link?.setAttribute('href', `#${id}`);
  else link?.removeAttribute('href');
}

if (input) {
  input.value = new URLSearchParams(location.search).get('term') ?? '';
  // A browser that comes back has kept the choice of a kind.
  apply(input.value);
  input.addEventListener('input', () => {
    apply(input.value);
    const address = new URL(location.href);
    if (input.value) address.searchParams.set('term', input.value);
    else address.searchParams.delete('term');
    history.replaceState(null, '', address);
  });
  document.querySelector('.kinds')?.addEventListener('change', () => apply(input.value));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    input.value = '';
    input.dispatchEvent(new Event('input'));
  });
}

export {};
