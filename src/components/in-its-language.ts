import { languageAttributes } from '../core/browsing/direction.ts';
import type { Report } from '../core/library.ts';
import { attributes, type Html } from '../prose/html.ts';
import { site } from '../site.ts';

/** The attributes of a report's words on a page of ours: none where they are in the site's language. */
export const inItsLanguage = ({ language }: Report): Html =>
  attributes(languageAttributes(language, site.language));
