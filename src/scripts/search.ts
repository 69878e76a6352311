// The search page: the address holds the question, and the engine is loaded with the first one.
import { type Found, find, loadEngine } from './search-engine.ts';
import { moveByKeys } from './search-keys.ts';
import { resultItem } from './search-result.ts';

const pageSize = 10;
const filterNames = ['kind', 'topic', 'year', 'source'];

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
  let asked = 0;
  let waiting: Found[] = [];
  let hasFilters = false;

  const filtersNow = () =>
    Object.fromEntries(
      selects.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    );

  async function ask() {
    const turn = ++asked;
    const query = input.value.trim();
    const filters = filtersNow();
    keepInAddress(query, filters);
    if (query === '' && Object.keys(filters).length === 0) {
      list.replaceChildren();
      status.textContent = '';
      more.hidden = true;
      empty.hidden = true;
      return;
    }
    const countsAll = hasFilters;
    try {
      const engine = await loadEngine(root.dataset['engine'] ?? '');
      const answer = await find(engine, query, filters);
      if (turn !== asked) return;
      waiting = answer.results;
      tell(answer.results.length, query, filters);
      await showMore(turn, true);
      let counts = answer.filters;
      if (!countsAll) {
        await engine.filters();
        hasFilters = true;
        counts = (await engine.search(query || null, { filters })).filters;
      }
      if (turn === asked) countChoices(counts, filters);
    } catch {
      status.textContent =
        'The search could not be loaded. The lists on this page lead everywhere.';
    }
  }

  async function showMore(turn = asked, anew = false) {
    const next = waiting.slice(0, pageSize);
    const items = await Promise.all(next.map((found) => resultItem(found, input.value)));
    if (turn !== asked) return;
    waiting = waiting.slice(pageSize);
    // A reader who is already among the results stays at the same place of the new ones.
    const at = [...list.children].findIndex((item) => item.contains(document.activeElement));
    if (anew) list.replaceChildren(...items);
    else list.append(...items);
    if (anew && at >= 0) (items[at]?.querySelector('a') ?? input).focus();
    more.hidden = waiting.length === 0;
  }

  function tell(count: number, query: string, filters: object) {
    const quoted = query.includes('"') ? query : `“${query}”`;
    const what = query ? ` for ${quoted}` : '';
    const counted = count === 1 ? '1 result' : `${count} results`;
    status.textContent = count === 0 ? `Nothing found${what}.` : `${counted}${what}.`;
    empty.hidden = count > 0;
    part<HTMLElement>('[data-without-filters]').hidden = Object.keys(filters).length === 0;
    const glossary = part<HTMLAnchorElement>('[data-in-glossary]');
    glossary.href = `${root.dataset['glossary']}?term=${encodeURIComponent(query)}`;
  }

  /** Says beside each choice how many results it leaves. The choice that is made keeps its name only. */
  function countChoices(counts: Record<string, Record<string, number>>, filters: object) {
    for (const { name, options } of selects) {
      const chosen = name in filters;
      for (const option of options) {
        const label = option.dataset['label'];
        if (label)
          option.textContent = chosen ? label : `${label} (${counts[name]?.[option.value] ?? 0})`;
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
    for (const select of selects) select.value = parameters.get(select.name) ?? '';
    return input.value !== '' || filterNames.some((name) => parameters.get(name));
  }

  let pause: number | undefined;
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(ask, 150);
  });
  form.addEventListener('change', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  more.addEventListener('click', async () => {
    const at = list.children.length;
    await showMore();
    list.children[at]?.querySelector('a')?.focus();
  });
  part('[data-without-filters]').addEventListener('click', () => {
    for (const select of selects) select.value = '';
    input.focus();
    ask();
  });
  moveByKeys(input, list, () => {
    input.value = '';
    ask();
  });
  if (readAddress()) ask();
  else input.focus();
}
