import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Library, Report } from '../../src/core/library.ts';
import type { Program } from './measure.ts';

const peers = resolve('tests/bench/peers');
const node = process.execPath;

/** The programs that build from the same texts: ours the whole edition, the others bare report pages and topic lists. */
export function contenders(
  work: string,
  library: Library,
  hugo: string | undefined,
): Record<string, Program> {
  const peer = (name: string, templates: string[], command: string[]): Program => {
    const folder = join(work, name);
    rmSync(folder, { recursive: true, force: true });
    for (const from of templates) cpSync(join(peers, from), folder, { recursive: true });
    symlinkSync(join(peers, 'node_modules'), join(folder, 'node_modules'));
    writeContent(folder, library);
    return { folder, command, output: join(folder, 'dist') };
  };
  const modules = join(peers, 'node_modules');
  const astro = [node, join(modules, 'astro/bin/astro.mjs'), 'build'];
  return {
    'Treaty Wire': {
      folder: process.cwd(),
      output: join(work, 'edition'),
      command: [...ownBuild(), '--outDir', join(work, 'edition')],
      env: { SEEDS_DIR: join(work, 'seeds'), STAGES: join(work, 'stages.json') },
    },
    Eleventy: peer('eleventy', ['eleventy'], [node, join(modules, '@11ty/eleventy/cmd.cjs')]),
    Astro: peer('astro', ['astro'], astro),
    'Astro with remark and a glossary': peer('astro-glossary', ['astro', 'astro-glossary'], astro),
    ...(hugo && { Hugo: peer('hugo', ['hugo'], [hugo, '--quiet']) }),
  };
}

/** The command of `npm run build`, without npm. */
export function ownBuild(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  return [node, ...scripts.build.split(' ').slice(1)];
}

/** Each report as the Markdown file that these programs read, with the topics that we file it under. */
function writeContent(folder: string, library: Library): void {
  const topics = new Map<Report, string[]>();
  for (const [id, entries] of library.filed) {
    for (const { report } of entries) topics.set(report, [...(topics.get(report) ?? []), id]);
  }
  // Hugo makes a section of the first folder; to the others it is all one.
  const content = join(folder, 'content', 'articles');
  mkdirSync(content, { recursive: true });
  for (const report of library.reports) {
    const front = [
      `title: ${JSON.stringify(report.headline.text)}`,
      `date: ${`${report.published ?? '2016'}-01-01`.slice(0, 10)}`,
      `topics: ${JSON.stringify(topics.get(report) ?? [])}`,
    ];
    const page = `---\n${front.join('\n')}\n---\n\n${report.article.text}`;
    writeFileSync(join(content, `${report.slug}.md`), page);
  }
  const names = library.topics.map(({ id, name }) => ({ id, name }));
  writeFileSync(join(folder, 'topics.json'), JSON.stringify(names));
  const terms = library.terms.map(({ id, name, short, forms }) => ({
    ...{ id, term: name, definition: short },
    aliases: forms.filter(({ risk }) => risk === 'safe').map(({ text }) => text),
  }));
  writeFileSync(join(folder, 'terms.json'), JSON.stringify(terms));
}
