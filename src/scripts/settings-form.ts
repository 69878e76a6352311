/** What a reader can choose; the empty value is the site's own. */
const settings = [
  {
    name: 'theme',
    label: 'Colours',
    choices: { '': 'Same as device', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
  },
  {
    name: 'size',
    label: 'Text size',
    choices: { small: 'Small', '': 'Medium', large: 'Large', huge: 'Very large' },
  },
  { name: 'leading', label: 'Line spacing', choices: { '': 'Normal', wide: 'Wide' } },
  {
    name: 'previews',
    label: 'Cards that explain terms',
    choices: { '': 'On', off: 'Off' },
  },
  {
    name: 'shortcut',
    label: 'The “/” key opens the search',
    choices: { '': 'On', off: 'Off' },
  },
  {
    name: 'alone',
    label: 'Show the report alone',
    choices: { '': 'No', yes: 'Yes, without our additions' },
  },
] as const;

export type SettingName = (typeof settings)[number]['name'];
export const settingNames = settings.map(({ name }) => name);

/** The form of all settings. It comes with the script that it needs, so that no page carries it. */
export function settingsForm(): HTMLFormElement {
  const form = document.createElement('form');
  form.append(
    ...settings.map(({ name, label, choices }) => {
      const group = element('fieldset', element('legend', label));
      for (const [value, text] of Object.entries(choices)) {
        const choice = document.createElement('input');
        choice.type = 'radio';
        choice.name = name;
        choice.value = value;
        group.append(element('label', choice, text));
      }
      return group;
    }),
    element('p', 'Your choices stay on this device.'),
  );
  return form;
}

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
