import { type SettingName, settingNames, settingsForm } from './settings-form.ts';

/** The form of reading settings: each choice takes effect at once and is kept on this device only. */
export function startSettings(): void {
  const details = document.querySelector('.settings');
  if (!(details instanceof HTMLDetailsElement)) return;
  const form = settingsForm();
  details.append(form);
  for (const name of settingNames) showChoice(name);
  form.addEventListener('change', (event) => {
    const { name, value } = event.target as HTMLInputElement;
    choose(name as SettingName, value);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    details.open = false;
    details.querySelector('summary')?.focus();
  });
  // What is met next by Tab must not lie under the open form.
  details.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !details.contains(relatedTarget as Node)) details.open = false;
  });
  addEventListener('pointerdown', (event) => {
    if (!details.contains(event.target as Node)) details.open = false;
  });
  addEventListener('storage', takeOver);
  // A page that is kept in memory for Back hears of nothing meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) takeOver();
  });
}

/** Puts a choice into effect and keeps it on this device. The empty value is the site's own. */
export function choose(name: SettingName, value: string): void {
  putIntoEffect(name, value);
  try {
    localStorage.setItem('reader', JSON.stringify({ ...kept(), [name]: value || undefined }));
  } catch {
    // A device that keeps nothing still shows the choice on this page.
  }
}

/** Puts into effect what was chosen on another page. */
function takeOver() {
  const choices = kept();
  if (!choices) return;
  for (const name of settingNames) {
    const value = choices[name];
    putIntoEffect(name, typeof value === 'string' ? value : '');
  }
}

/** What this device keeps; undefined where it lets nothing be read, or that is no JSON. */
function kept(): Record<string, unknown> | undefined {
  try {
    return { ...JSON.parse(localStorage.getItem('reader') ?? '{}') };
  } catch {
    return undefined;
  }
}

function putIntoEffect(name: SettingName, value: string) {
  const { dataset } = document.documentElement;
  if (value) dataset[name] = value;
  else delete dataset[name];
  showChoice(name);
}

function showChoice(name: SettingName) {
  const value = document.documentElement.dataset[name] ?? '';
  const choice = document.querySelector<HTMLInputElement>(
    `.settings [name="${name}"][value="${value}"]`,
  );
  if (choice) choice.checked = true;
  if (name === 'alone') showAlone(value === 'yes');
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
