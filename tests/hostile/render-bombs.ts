// Reads and renders every bomb as a report, a note and a term would be, and says so before and after each.

import { beyondSense } from '../../src/core/markdown-depth.ts';
import { compileMatcher } from '../../src/core/matcher.ts';
import { sidecarSchema } from '../../src/core/schemas.ts';
import { parseSeed } from '../../src/core/seed.ts';
import { sentenceAt } from '../../src/core/sentences.ts';
import { urlsFor } from '../../src/core/urls.ts';
import { readDate } from '../../src/core/written-dates.ts';
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
