const gap = 8;

/**
 * Puts a card at the line of a term that the pointer is on, where it covers no other line of the term: under its last
 * line, above the others; on the other side where there is no room; always on screen.
 */
export function placeCard(card: HTMLElement, term: Element, pointerY: number): void {
  const lines = [...term.getClientRects()];
  const line = lines.find(({ top, bottom }) => top <= pointerY && pointerY <= bottom) ?? lines[0];
  if (!line) return;
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const above = line.top - gap - height;
  const below = line.bottom + gap;
  const fits = { above: above >= gap, below: below + height <= innerHeight - gap };
  const first = line === lines.at(-1) ? 'below' : 'above';
  const side = fits[first] || !(fits.above || fits.below) ? first : fits.above ? 'above' : 'below';
  const top = Math.max(gap, side === 'above' ? above : below);
  const inline = getComputedStyle(term).direction === 'rtl' ? line.right - width : line.left;
  card.style.top = `${top}px`;
  card.style.left = `${Math.max(gap, Math.min(inline, clientWidth - width - gap))}px`;
}
