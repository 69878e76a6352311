import { fillCard, makeCard, scrollByKey } from './card.ts';
import { isInMargin } from './margin.ts';
import { placeCard } from './place-card.ts';

const openAfter = 500;
const closeAfter = 300;

/** Cards beside terms: one card, one way to open and to close it, for mouse, keyboard and touch. */
export function startPreviews(): void {
  const words = document.querySelector<HTMLElement>('.words');
  if (!words || !('popover' in HTMLElement.prototype)) return;
  const card = makeCard();

  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: HTMLAnchorElement | undefined;
  let awaited: HTMLAnchorElement | undefined;
  let pointer = { x: 0, y: 0 };
  let touch = false;
  let returning = false;

  const termAt = (event: Event) =>
    (event.target as Element).closest?.<HTMLAnchorElement>('a.term[href]') ?? undefined;
  const isOff = () => document.documentElement.dataset['previews'] === 'off';
  const later = (wait: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  const close = () => {
    clearTimeout(timer);
    document.querySelector('[data-lit]')?.removeAttribute('data-lit');
    shown = undefined;
    if (card.matches(':popover-open')) card.hidePopover();
  };
  const open = (term: HTMLAnchorElement, byHover = false) => {
    clearTimeout(timer);
    const definition = document.querySelector(`[data-definition="${term.dataset['term']}"]`);
    if (isOff() || !definition || shown === term) return;
    close();
    definition.setAttribute('data-lit', '');
    // A card would cover words to say what stands beside them.
    if (byHover && isInMargin(definition)) return;
    fillCard(card, definition, term.href);
    card.showPopover();
    placeCard(card, term, pointer.y);
    shown = term;
  };

  // A move, not an entry, opens: a page that scrolls under a still pointer gives entries only.
  words.addEventListener(
    'pointermove',
    (event) => {
      pointer = { x: event.clientX, y: event.clientY };
      const term = termAt(event);
      if (event.pointerType !== 'mouse' || !term) return;
      if (term === shown) clearTimeout(timer);
      else if (term !== awaited) later(openAfter, () => open(term, true));
      awaited = term;
    },
    { passive: true },
  );
  words.addEventListener('pointerout', (event) => {
    if (event.pointerType !== 'mouse' || !termAt(event)) return;
    awaited = undefined;
    later(closeAfter, close);
  });
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') later(closeAfter, close);
  });
  addEventListener(
    'scroll',
    ({ target }) => {
      // A table may scroll its terms away, too; what scrolls in the card moves nothing.
      if (target instanceof Node && card.contains(target)) return;
      awaited = undefined;
      if (shown?.matches(':focus-visible')) placeCard(card, shown, 0);
      else close();
    },
    { passive: true, capture: true },
  );

  words.addEventListener('focusin', (event) => {
    const term = termAt(event);
    if (term && !returning && term.matches(':focus-visible') && !touch) {
      pointer.y = 0;
      open(term);
    }
  });
  words.addEventListener('focusout', (event) => {
    if (!card.contains(event.relatedTarget as Node | null)) close();
  });
  // Coming back to the tab gives the focus back: that is no wish to see a card.
  addEventListener('blur', () => {
    returning = true;
  });
  addEventListener('focus', () => {
    setTimeout(() => {
      returning = false;
    });
  });

  addEventListener('pointerdown', (event) => {
    touch = event.pointerType !== 'mouse';
    if (shown && !card.contains(event.target as Node) && !termAt(event)) close();
  });
  words.addEventListener('click', (event) => {
    const term = termAt(event);
    if (!term || !touch || isOff()) return;
    // With a card open for it the second tap follows the link.
    if (shown === term) return;
    event.preventDefault();
    pointer.y = event.clientY;
    open(term);
  });
  addEventListener('keydown', (event) => {
    touch = false;
    if (event.key === 'Escape') close();
    if (shown?.matches(':focus-visible') && scrollByKey(card, event)) event.preventDefault();
  });
  addEventListener('resize', close);
  addEventListener('pagehide', close);
}
