const gap = 8;

/** Puts a card under the line of a term that the pointer is on, or above it where there is no room; always on screen. */
export function placeCard(card: HTMLElement, term: Element, pointerY: number): void {
  const lines = [...term.getClientRects()];
  const line = lines.find(({ top, bottom }) => top <= pointerY && pointerY <= bottom) ?? lines[0];
  if (!line) return;
  const { width, height } = card.getBoundingClientRect();
  const below = line.bottom + gap;
  const top = below + height <= innerHeight - gap ? below : Math.max(gap, line.top - gap - height);
  const left = Math.min(
    Math.max(gap, line.left),
    document.documentElement.clientWidth - width - gap,
  );
  card.style.top = `${top}px`;
  card.style.left = `${left}px`;
}
