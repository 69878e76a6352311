// What may be wrong with the layout of a page. Each is run in the page itself: page.evaluate(cutOff).

/** Words that their box doesn't show, and words that stand beyond the screen. */
export function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
      // What only screen readers are told is 1 px wide on purpose; a table scrolls by itself.
      if (clipPath !== 'none' || position === 'fixed' || element.closest('.skip, .table, svg')) {
        return false;
      }
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        element.matches('input, select')
      )
        return false;
      const cut =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return cut || element.getBoundingClientRect().right > innerWidth + 1;
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

/** Words in so narrow a place that they are broken letter by letter. */
export function squeezed(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
    .filter((element) => {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}{5}/u.test(node.textContent ?? ''),
      );
      const { fontSize, clipPath } = getComputedStyle(element);
      if (!own || clipPath !== 'none' || element.closest('svg')) return false;
      return (
        element.checkVisibility() &&
        element.getBoundingClientRect().width < 2 * Number.parseFloat(fontSize)
      );
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

/** Definitions in the margin that cover one another. */
export function notesOverOneAnother(): string[] {
  const notes = [...document.querySelectorAll('[data-margins] [data-definition]')];
  const boxes = notes.map((note) => note.getBoundingClientRect());
  return notes
    .filter((_, index) =>
      boxes.some((box, other) => {
        const own = boxes[index] as DOMRect;
        return (
          other !== index && box.left === own.left && box.top < own.bottom && own.top < box.bottom
        );
      }),
    )
    .map((note) => note.textContent ?? '');
}

/** WCAG 2.5.8: small targets whose circle of 24 px touches another target. Links in a sentence are free. */
export function crampedTargets(): string[] {
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select'),
  ].filter((target) => target.checkVisibility() && !target.closest('.skip'));
  const areaOf = (target: HTMLElement) =>
    ((target as HTMLInputElement).labels?.[0] ?? target).getBoundingClientRect();
  const inSentence = (target: HTMLElement) =>
    getComputedStyle(target).display === 'inline' &&
    [...(target.parentNode?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
  const small = (target: HTMLElement) => {
    const { width, height } = areaOf(target);
    return width < 24 || height < 24;
  };
  const middle = ({ left, top, width, height }: DOMRect) => ({
    x: left + width / 2,
    y: top + height / 2,
  });
  const distance = (from: { x: number; y: number }, to: DOMRect) =>
    Math.hypot(
      Math.max(to.left - from.x, 0, from.x - to.right),
      Math.max(to.top - from.y, 0, from.y - to.bottom),
    );
  return targets
    .filter((target) => {
      if (!small(target) || inSentence(target)) return false;
      const own = middle(areaOf(target));
      return targets.some((other) => {
        if (other === target) return false;
        const circle = middle(areaOf(other));
        return (
          distance(own, areaOf(other)) < 12 ||
          (small(other) && Math.hypot(own.x - circle.x, own.y - circle.y) < 24)
        );
      });
    })
    .map((target) => target.outerHTML.slice(0, 120));
}
