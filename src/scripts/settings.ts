const names = ['theme', 'size', 'leading', 'previews', 'alone'] as const;

/** The form of reading settings: each choice takes effect at once and is kept on this device only. */
export function startSettings(): void {
  const form = document.querySelector<HTMLFormElement>('.settings form');
  if (!form) return;
  const { dataset } = document.documentElement;
  for (const name of names) {
    const choice = form.querySelector<HTMLInputElement>(
      `[name="${name}"][value="${dataset[name] ?? ''}"]`,
    );
    if (choice) choice.checked = true;
  }
  showAlone(dataset['alone'] === 'yes');
  form.addEventListener('change', (event) => {
    const { name, value } = event.target as HTMLInputElement;
    if (value) dataset[name] = value;
    else delete dataset[name];
    if (name === 'alone') showAlone(value === 'yes');
    try {
      const kept = Object.fromEntries(names.map((key) => [key, dataset[key]]));
      localStorage.setItem('reader', JSON.stringify(kept));
    } catch {
      // A device that keeps nothing still shows the choice on this page.
    }
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  const details = form.closest('details');
  details?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
}

/** With the report alone, its terms are no links: not to the eye, the keyboard or a screen reader. */
function showAlone(alone: boolean) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.words a.term')) {
    if (alone && link.hasAttribute('href')) {
      link.dataset['href'] = link.getAttribute('href') ?? '';
      link.removeAttribute('href');
    } else if (!alone && link.dataset['href']) {
      link.setAttribute('href', link.dataset['href']);
    }
  }
}
