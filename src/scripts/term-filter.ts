// Leaves only the terms on the page of which the name or a form holds what was typed. The address keeps it as ?term=.

const input = document.querySelector<HTMLInputElement>('#term-filter');
const output = document.querySelector('.term-filter output');
const entries = [...document.querySelectorAll<HTMLElement>('.glossary [data-forms]')].map(
  (element) => ({
    element,
    text: fold(`${element.querySelector('dt a')?.textContent} ${element.dataset['forms']}`),
  }),
);
const sections = [...document.querySelectorAll<HTMLElement>('.glossary .letter')];

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function apply(typed: string) {
  const wanted = fold(typed.trim());
  for (const { element, text } of entries) element.hidden = !text.includes(wanted);
  for (const section of sections) {
    section.hidden = section.querySelector('[data-forms]:not([hidden])') === null;
  }
  // The choice of a kind, which needs no script, hides others.
  const shown = entries.filter(({ element }) => element.checkVisibility()).length;
  if (output) {
    const found = shown === 1 ? '1 term' : `${shown} terms`;
    output.textContent =
      wanted === '' ? '' : shown === 0 ? 'No term contains that. Try a shorter part of it.' : found;
  }
}

if (input) {
  input.value = new URLSearchParams(location.search).get('term') ?? '';
  if (input.value) apply(input.value);
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
