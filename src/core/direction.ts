const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

const rightToLeftScripts = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm']);

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [base = '', ...rest] = language.toLowerCase().split('-');
  if (rest.includes('latn')) return 'ltr';
  if (rest.some((script) => rightToLeftScripts.has(script))) return 'rtl';
  return rightToLeft.has(base) ? 'rtl' : 'ltr';
}

/** The attributes of words in a language, on a page in the other: none where it is the same. */
export function spoken(language: string, page: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language === page ? {} : { lang: language, dir: directionOf(language) };
}
