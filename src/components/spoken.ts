import { spoken } from '../core/direction.ts';
import type { Report } from '../core/library.ts';
import { attributes, type Html } from '../prose/html.ts';
import { site } from '../site.ts';

/** The attributes of a report's words on our pages: none where they are in the site's language. */
export const inItsLanguage = ({ language }: Report): Html =>
  attributes(spoken(language, site.language));
