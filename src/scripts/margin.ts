const gap = 14;

/**
 * On a wide screen each definition stands in a margin beside the first mention of its term,
 * on the side where it has to give way least. Without script the list stays one list beside the report.
 */
export function startMargin(): void {
  const reading = document.querySelector<HTMLElement>('.reading');
  const words = reading?.querySelector('.words');
  if (!reading || !words) return;
  const wide = matchMedia('(min-width: 80rem)');
  const root = document.documentElement;
  const place = () => placeDefinitions(reading, wide.matches && !root.dataset['alone']);
  place();
  wide.addEventListener('change', place);
  new ResizeObserver(place).observe(words);
  // The report alone has words as wide and as high as before.
  new MutationObserver(place).observe(root, { attributeFilter: ['data-alone'] });
}

/** Whether a definition stands in a margin, all of it in sight. */
export function isInMargin(definition: Element): boolean {
  const { top, bottom } = definition.getBoundingClientRect();
  return definition.closest('[data-margins]') !== null && top >= 0 && bottom <= innerHeight;
}

function placeDefinitions(reading: HTMLElement, wide: boolean) {
  const definitions = [...reading.querySelectorAll<HTMLElement>('[data-definition]')];
  reading.toggleAttribute('data-margins', wide);
  reading.style.minHeight = '';
  for (const definition of definitions) definition.style.top = '';
  if (!wide) return;
  const origin = reading.getBoundingClientRect().top;
  const tops = definitions.map(({ dataset }) => {
    const mention = reading.querySelector(`.words [data-term="${dataset['definition']}"]`);
    return mention ? mention.getBoundingClientRect().top - origin : 0;
  });
  const heights = definitions.map((definition) => definition.offsetHeight);
  const free = { right: 0, left: 0 };
  for (const [index, definition] of definitions.entries()) {
    const wanted = tops[index] ?? 0;
    const side = Math.max(free.right, wanted) <= Math.max(free.left, wanted) ? 'right' : 'left';
    const top = Math.max(free[side], wanted);
    definition.dataset['side'] = side;
    definition.style.top = `${top}px`;
    free[side] = top + (heights[index] ?? 0) + gap;
  }
  reading.style.minHeight = `${Math.max(free.right, free.left)}px`;
}
