/** Printing, the platform's own sheet for sharing, and a mark beside the paragraph under the pointer that links to it. */
export function startPassingOn(): void {
  const section = document.querySelector('.passing-on');
  const words = document.querySelector<HTMLElement>('.words');
  if (!section || !words) return;
  section.querySelector('[data-print]')?.addEventListener('click', () => print());
  const share = section.querySelector<HTMLElement>('[data-share]');
  if (share && 'share' in navigator) {
    share.hidden = false;
    share.addEventListener('click', () => {
      // A reader who changes their mind is no failure.
      navigator.share({ title: document.title, url: location.href }).catch(() => {});
    });
  }
  startPin(words);
}

/** The mark stands outside of the report's words; its equal for keyboards is the list of paragraphs. */
function startPin(words: HTMLElement) {
  const pin = document.createElement('a');
  pin.className = 'pin ours';
  pin.textContent = '¶';
  pin.title = 'Link to this paragraph';
  pin.tabIndex = -1;
  pin.setAttribute('aria-hidden', 'true');
  words.after(pin);
  words.addEventListener('pointerover', (event) => {
    const paragraph = (event.target as Element).closest<HTMLElement>('p[id]');
    if (!paragraph || event.pointerType !== 'mouse') return;
    pin.href = `#${paragraph.id}`;
    pin.style.top = `${paragraph.offsetTop}px`;
  });
}
