// The search page: the address holds the question, and the engine is loaded with the first one.
import { inDigits } from '../core/counted.ts';
import { fold } from '../core/matcher/fold.ts';
import { askedAbout } from '../core/search/asked-about.ts';
import { respelled } from '../core/search/spelling.ts';
import type { Counts } from './pagefind.ts';
import { type Finding, find, forgetEngine, loadEngine } from './search-engine.ts';
import { moveByKeys } from './search-keys.ts';
import { resultItem } from './search-result.ts';
import { quoted, statusOf } from './search-status.ts';

const pageSize = 10;
const showWaitingAfter = 500;
const failure = 'The search could not be loaded. Press “Search” to try again.';

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) startSearch(root);

function startSearch(root: HTMLElement) {
  const part = <T extends Element>(selector: string) => root.querySelector<T>(selector) as T;
  const form = part<HTMLFormElement>('form');
  const input = part<HTMLInputElement>('input[name=q]');
  const status = part<HTMLElement>('.search-status');
  const list = part<HTMLElement>('.search-results');
  const more = part<HTMLButtonElement>('.search-more');
  const empty = part<HTMLElement>('.search-empty');
  const selects = [...form.querySelectorAll('select')];
  let latest = 0;
  let shown: Pick<Finding, 'results' | 'query'> = { results: [], query: '' };
  let words: Promise<string[]> | undefined;

  const filtersNow = () =>
    Object.fromEntries(
      selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    );

  async function search(count = pageSize) {
    const turn = ++latest;
    // The engine knows straight quotation marks only; telephones write curly ones.
    const typed = fold(input.value).text.trim();
    const query = askedAbout(typed);
    const filters = filtersNow();
    keepInAddress(typed, filters);
    if (query === '' && Object.keys(filters).length === 0) {
      showNothing('');
      return;
    }
    const waiting = setTimeout(() => {
      if (turn === latest) status.textContent = 'Searching…';
    }, showWaitingAfter);
    try {
      const engine = await loadEngine(root.dataset['engine'] ?? '', Number(root.dataset['parts']));
      const finding = await find(engine, query, filters);
      clearTimeout(waiting);
      if (turn !== latest) return;
      const meant = await spelledRight(query, finding);
      if (turn !== latest) return;
      shown = finding;
      showStatus(finding, query, filters, meant);
      await showUpTo(count, turn, true);
      const numbers = await finding.counts().catch(() => {
        forgetEngine();
        return {};
      });
      if (turn === latest) countChoices(numbers, filters);
    } catch {
      clearTimeout(waiting);
      forgetEngine();
      if (turn === latest) showNothing(`${failure} The lists on this page work without it.`);
    }
  }

  function showNothing(message: string) {
    status.textContent = message;
    list.replaceChildren();
    more.hidden = true;
    empty.hidden = true;
    countChoices({}, {});
    freeRoom();
  }

  /** Shows results up to a number of them, all anew or those that do not stand there yet. */
  async function showUpTo(count: number, turn: number, anew: boolean) {
    const from = anew ? 0 : list.children.length;
    const next = shown.results.slice(from, count);
    const items = await Promise.all(next.map((one) => resultItem(one, shown.query)));
    // Another question was asked meanwhile, or the button pressed twice.
    if (turn !== latest || (!anew && list.children.length !== from)) return;
    // A reader who is already among the results stays at the same place of the new ones.
    const at = [...list.children].findIndex((item) => item.contains(document.activeElement));
    if (anew) list.replaceChildren(...items);
    else list.append(...items);
    if (anew && at >= 0) (items[at]?.querySelector('a') ?? input).focus();
    more.hidden = list.children.length >= shown.results.length;
    keepPlace();
  }

  /** What Back finds again: as many results, and room for them at once, so that the browser finds the place. */
  function keepPlace() {
    freeRoom();
    history.replaceState({ shown: list.children.length, room: root.offsetHeight }, '');
  }

  function freeRoom() {
    document.documentElement.style.removeProperty('--room');
  }

  /** All in one change: at each, a screen reader says all of it. */
  function showStatus(finding: Finding, query: string, filters: object, meant: string | undefined) {
    const offer = meant ? [' Did you mean ', linkTo(meant), '?'] : [];
    status.replaceChildren(statusOf(finding, query), ...offer);
    empty.hidden = finding.results.length > 0;
    part<HTMLElement>('[data-without-filters]').hidden = Object.keys(filters).length === 0;
    const glossary = part<HTMLAnchorElement>('[data-in-glossary]');
    glossary.href = `${root.dataset['glossary']}?term=${encodeURIComponent(query)}`;
  }

  async function spelledRight(query: string, { missing, alike }: Finding) {
    if (missing.length + alike.length === 0) return undefined;
    words ??= fetch(root.dataset['words'] ?? '').then((response) => response.json());
    return respelled(query, missing, alike, await words.catch(() => []));
  }

  function linkTo(query: string) {
    const link = document.createElement('a');
    const parameters = new URLSearchParams(location.search);
    parameters.set('q', query);
    link.href = `?${parameters}`;
    link.textContent = quoted(query);
    return link;
  }

  /** Says beside each choice how many results it leaves. The choice that is made keeps its name only. */
  function countChoices(counts: Counts, filters: object) {
    for (const { name, options } of selects) {
      // Without counts nobody knows: that is not none.
      const ofName = name in filters ? undefined : counts[name];
      for (const option of options) {
        const label = option.dataset['label'];
        if (!label) continue;
        option.textContent = ofName ? `${label} (${inDigits(ofName[option.value] ?? 0)})` : label;
      }
    }
  }

  function keepInAddress(query: string, filters: Record<string, string>) {
    const parameters = new URLSearchParams({ ...(query && { q: query }), ...filters }).toString();
    history.replaceState(null, '', parameters ? `?${parameters}` : location.pathname);
  }

  function readAddress() {
    const parameters = new URLSearchParams(location.search);
    input.value = parameters.get('q') ?? '';
    for (const select of selects) {
      select.value = parameters.get(select.name) ?? '';
      // A choice that was there when the address was written.
      if (select.selectedIndex < 0) select.value = '';
    }
    return input.value !== '' || selects.some(({ value }) => value !== '');
  }

  let pause: number | undefined;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => search(), 150);
  });
  form.addEventListener('change', () => search());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  more.addEventListener('click', async () => {
    const at = list.children.length;
    const turn = latest;
    try {
      await showUpTo(at + pageSize, turn, false);
      list.children[at]?.querySelector('a')?.focus();
    } catch {
      forgetEngine();
      if (turn === latest) status.textContent = failure;
    }
  });
  part('[data-without-filters] button').addEventListener('click', () => {
    for (const select of selects) select.value = '';
    input.focus();
    search();
  });
  moveByKeys(input, list, () => {
    input.value = '';
    search();
  });
  if (readAddress()) search(history.state?.shown || pageSize);
  else input.focus();
}
