/** Arrows walk from the field through the results and back; Esc leads back to the field, and from there out of it. */
export function moveByKeys(input: HTMLInputElement, list: HTMLElement, clear: () => void): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('h2 a')];

  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      const first = links()[0];
      if (!first) return;
      event.preventDefault();
      first.focus();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      if (input.value) clear();
      else input.blur();
    }
  });

  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') input.focus();
    if (!step) return;
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (at < 0) return;
    event.preventDefault();
    (all[at + step] ?? (step < 0 ? input : undefined))?.focus();
  });
}
