// Reads and renders every bomb as a report, a note and a term would be, and says so before and after each.

import { compileMatcher } from '../../src/core/matcher.ts';
import { beyondSense } from '../../src/core/problems/markdown-depth.ts';
import { sidecarSchema } from '../../src/core/schema/schemas.ts';
import { sentenceAt } from '../../src/core/seed/sentences.ts';
import { readDate } from '../../src/core/seed/written-dates.ts';
import { parseSeed } from '../../src/core/seed.ts';
import { urlsFor } from '../../src/core/urls.ts';
import { readGlossary } from '../../src/loaders/glossary.ts';
import { readYaml } from '../../src/loaders/yaml.ts';
import { linkedMarkdownHtml } from '../../src/prose/linked-markdown.ts';
import { notShown } from '../../src/prose/unshown.ts';
import { bombs, wordBombs } from './bombs.ts';

const matcher = compileMatcher(readGlossary('src/content/glossary').terms);
const urls = urlsFor('/');
for (const [name, text] of Object.entries(bombs)) {
  console.log(`begin ${name}`);
  const { paragraphs } = parseSeed(text);
  matcher.find(paragraphs.map(({ start, end }) => ({ text: text.slice(start, end), start })));
  readYaml(JSON.stringify({ note: { text, sources: [] } }), sidecarSchema, 'x.yaml');
  const refused = beyondSense(text);
  if (!refused) linkedMarkdownHtml(text, matcher, urls);
  notShown(text);
  console.log(`${refused ? 'refused' : 'rendered'} ${name}`);
}

for (const [name, text] of Object.entries(wordBombs)) {
  console.log(`begin ${name}`);
  parseSeed(text);
  matcher.find([{ text, start: 0 }]);
  readDate(text);
  for (const offset of [0, text.length - 1]) sentenceAt(text, offset, 'en');
  console.log(`rendered ${name}`);
}
