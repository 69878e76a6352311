/** The names of common languages in babel, LaTeX's language package: biblatex takes no codes. */
const names = new Map(
  Object.entries({
    ...{ ar: 'arabic', bg: 'bulgarian', cs: 'czech', da: 'danish', de: 'ngerman', el: 'greek' },
    ...{ en: 'english', es: 'spanish', et: 'estonian', fa: 'persian', fi: 'finnish' },
    ...{ fr: 'french', he: 'hebrew', hr: 'croatian', hu: 'hungarian', it: 'italian' },
    ...{ lv: 'latvian', nl: 'dutch', pl: 'polish', pt: 'portuguese', ro: 'romanian' },
    ...{ ru: 'russian', sk: 'slovak', sv: 'swedish', tr: 'turkish', uk: 'ukrainian' },
    ...{ 'en-gb': 'british', 'en-us': 'american', 'pt-br': 'brazilian' },
  }),
);

/** Babel's name of a language (BCP 47), if it is one of the common ones. */
export function babelName(language: string): string | undefined {
  const tag = language.toLowerCase();
  return names.get(tag) ?? names.get(tag.replace(/-.*/, ''));
}
