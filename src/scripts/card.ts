import { choose } from './settings.ts';

/** The card that stands beside a term: empty, and not shown. */
export function makeCard(): HTMLElement {
  const card = document.createElement('div');
  card.className = 'card';
  card.popover = 'manual';
  // What the card says stands in "Terms in this report" too, which is read in its place: nothing is said twice.
  card.setAttribute('aria-hidden', 'true');
  document.body.append(card);
  return card;
}

/** Writes a definition into the card. Its controls are no stops for Tab: the word is a link, the settings have the switch. */
export function fillCard(card: HTMLElement, definition: Element, href: string): void {
  const name = document.createElement('b');
  name.textContent = definition.querySelector('dt')?.textContent ?? '';
  const text = document.createElement('p');
  text.textContent = definition.querySelector('dd')?.textContent ?? '';
  const link = document.createElement('a');
  link.href = href;
  link.textContent = 'Full entry';
  link.tabIndex = -1;
  const off = document.createElement('button');
  off.type = 'button';
  off.textContent = 'Turn cards off';
  off.tabIndex = -1;
  // The focus stays where it was: the card isn't there for those who are led by it.
  off.addEventListener('mousedown', (event) => event.preventDefault());
  off.addEventListener('click', () => {
    choose('previews', 'off');
    // As large as before, so that the pointer is still on it and it can be read.
    card.style.minHeight = `${card.offsetHeight}px`;
    card.textContent = 'Cards are off. “Reading settings” turns them on again.';
  });
  card.style.minHeight = '';
  card.replaceChildren(name, text, link, off);
}

/**
 * Scrolls a card that does not show all of its words, as a key scrolls a page. False where the key is another, or the
 * card at its end.
 */
export function scrollByKey(card: HTMLElement, event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return false;
  const page = card.clientHeight * 0.9;
  const step = { ArrowDown: 40, ArrowUp: -40, PageDown: page, PageUp: -page }[key] ?? 0;
  const before = card.scrollTop;
  card.scrollTop += step;
  return card.scrollTop !== before;
}
