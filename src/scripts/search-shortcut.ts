/** The key "/" leads to the search field, or to the page that has it; never while somebody writes. */
export function startSearchShortcut(): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    const writing = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    // Readers whose speech software or hands press keys by accident can turn it off.
    if (document.documentElement.dataset['shortcut'] === 'off') return;
    const field = document.querySelector<HTMLInputElement>('input[name=q]');
    const page = document.querySelector<HTMLAnchorElement>('.masthead a[href$="/search/"]');
    if (!field && !page) return;
    event.preventDefault();
    if (field) field.focus();
    else page?.click();
  });
}
