const gap = 8;

/**
 * Puts a card at the line of a term that the pointer is on, where it covers no other line of the term: under its last
 * line, above the others; on the other side where there is no room; always on screen. Where neither side has room for
 * all of it, it takes what the roomier one has, and scrolls.
 */
export function placeCard(card: HTMLElement, term: Element, pointerY: number): void {
  const lines = [...term.getClientRects()];
  const line = lines.find(({ top, bottom }) => top <= pointerY && pointerY <= bottom) ?? lines[0];
  if (!line) return;
  card.style.maxHeight = '';
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  const top = Math.min(...lines.map((one) => one.top));
  const bottom = Math.max(...lines.map((one) => one.bottom));
  const room = { above: top - 2 * gap, below: innerHeight - bottom - 2 * gap };
  const [first, other] =
    line === lines.at(-1) ? (['below', 'above'] as const) : (['above', 'below'] as const);
  const roomier = room[other] > room[first] ? other : first;
  const side = room[first] >= height ? first : room[other] >= height ? other : roomier;
  const shown = Math.min(height, Math.max(0, room[side]));
  if (shown < height) card.style.maxHeight = `${shown}px`;
  const inline = getComputedStyle(term).direction === 'rtl' ? line.right - width : line.left;
  card.style.top = `${side === 'above' ? top - gap - shown : bottom + gap}px`;
  card.style.left = `${Math.max(gap, Math.min(inline, clientWidth - width - gap))}px`;
}
