const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

const rightToLeftScripts = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm']);

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [base = '', ...rest] = language.toLowerCase().split('-');
  if (rest.includes('latn')) return 'ltr';
  if (rest.some((script) => rightToLeftScripts.has(script))) return 'rtl';
  return rightToLeft.has(base) ? 'rtl' : 'ltr';
}

/** The HTML attributes of words in one language on a page in another; none where the two are the same. */
export function languageAttributes(
  language: string,
  page: string,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === page ? {} : { lang: language, dir: directionOf(language) };
}
