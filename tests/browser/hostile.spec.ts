import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isWarning } from '../../src/core/problems.ts';
import { places, readEdition } from '../../src/loaders/edition.ts';
import { type Put, writeEdition } from '../hostile/edition.ts';
import { beyond, inspect, type Seen } from '../hostile/inspect.ts';
import { vectors } from '../hostile/vectors.ts';
import { buildEditionOf, type TestEdition } from '../support/editions.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

/** What pages call their own parts: headings may be called the same. */
const ownIds = [
  ...['Main', 'Timeline', 'Beside', 'Backlinks', 'Since', 'Front terms', 'Par1', 'Heading'],
  ...['Topics heading', 'Note heading', 'Updates heading', 'Terms heading', 'User content fn 1'],
];

/** Everything that our Markdown may become, so that a harmless page has it, too. */
const markdown = `Words, w\u200Bords, *words*, **words**, ~~words~~ and \`words\`, [a link](https://ok.example/ "t").\\
Next.

## A heading

${ownIds.map((id) => `## ${id}\n`).join('\n')}
### Smaller

#### Smallest

> Quoted.

- one
- [x] two

3. three

---

\`\`\`
code
\`\`\`

| a | b | c |
| :- | -: | :-: |
| 1 | 2 | 3 |

Noted[^1] and <mailto:a@b.example>.

[^1]: A note.
`;
const harmless: Put = (_, place) => (place === 'markdown' ? markdown : 'Harmless w\u200Bords.');

interface Built extends TestEdition {
  refused: string[];
  reports: number;
}

/** Builds what can be published. What cannot is refused with a problem, and set aside. */
async function build(put: Put, limit?: number): Promise<Built> {
  const root = mkdtempSync(join(tmpdir(), 'hostile-'));
  const sources = writeEdition(root, put, limit);
  // Words in another script say which it is, in every edition.
  writeFileSync(join(sources.seeds, 'zz-arabic.txt'), 'صوت مجلس الأمن.');
  const problems = readEdition({ ...places(), ...sources }).problems.filter(
    (entry) => !isWarning(entry),
  );
  for (const file of new Set(problems.map(({ place }) => place.file))) rmSync(file);
  const edition = await buildEditionOf(sources.seeds, '/', {
    ...{ GLOSSARY_DIR: sources.glossary, TOPICS_FILE: sources.topics, EVENTS_FILE: sources.events },
  });
  const reports = globSync('*.{txt,md}', { cwd: sources.seeds }).length;
  rmSync(root, { recursive: true });
  return { ...edition, reports, refused: problems.map(({ code }) => code) };
}

const pathsOf = ({ folder }: TestEdition) =>
  globSync('**/index.html', { cwd: folder }).map((path) => path.slice(0, -'index.html'.length));

let hostile: Built;
/** What was seen on harmless pages. */
let usual: Seen;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  hostile = await build((vector) => vector);
  // Enough for lists of several pages.
  const control = await build(harmless, 60);
  usual = await inspect(await browser.newContext(), control.address, pathsOf(control));
  await control.close();
});
test.afterAll(() => hostile?.close());

test('every report of the hostile edition has a page, or a problem of its own', () => {
  expect(globSync('articles/*/index.html', { cwd: hostile.folder })).toHaveLength(hostile.reports);
  const expected = ['seed-control', 'frontmatter', 'field'];
  expect(hostile.refused.filter((code) => !expected.includes(code))).toEqual([]);
  expect(hostile.refused.length).toBeLessThan(10);
});

test('no id stands twice on a page, whatever its headings are called', () => {
  expect(usual.twice).toEqual([]);
});

test('no vector becomes code, an element, an attribute or a request', async ({ browser }) => {
  const context = await browser.newContext();
  const seen = await inspect(context, hostile.address, pathsOf(hostile));
  const strange = beyond(seen.structure, usual.structure);
  const counts = Object.entries(vectors).map(([name, list]) => `${list.length} ${name}`);
  console.log(
    `vectors: ${counts.join(', ')}; ${seen.pages} pages opened, ${hostile.refused.length} files refused; ` +
      `scripts run or stopped: ${seen.ran.length}, unexpected elements and attributes: ${strange.length}, ` +
      `outside requests: ${seen.outside.length}`,
  );
  expect(seen.ran).toEqual([]);
  expect(seen.outside).toEqual([]);
  expect(seen.twice).toEqual([]);
  expect(strange).toEqual([]);
});

test('the same check finds what an unsafe render lets through', async ({ browser }) => {
  const context = await browser.newContext();
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  await context.route(/articles|glossary/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '');
    await route.fulfill({ response, body: html });
  });
  const paths = pathsOf(hostile).filter((path) => /^(?:articles\/side|glossary\/term)/.test(path));
  const seen = await inspect(context, hostile.address, paths.slice(0, 120));
  const strange = beyond(seen.structure, usual.structure);
  console.log(
    `negative control: ${seen.pages} unsafe pages; scripts run: ${seen.ran.length}, ` +
      `unexpected elements and attributes: ${strange.length}, outside requests: ${seen.outside.length}`,
  );
  expect(seen.ran.length).toBeGreaterThan(50);
  expect(strange.length).toBeGreaterThan(10);
  expect(seen.outside.length).toBeGreaterThan(0);
});
