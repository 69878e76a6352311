import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Report } from '../../src/core/library.ts';
import { escapeHtml } from '../../src/prose/escape.ts';

const peers = resolve('tests/bench/peers');
const modules = join(peers, 'node_modules');

/** A site with the report on a page of its own: the folder to be served, and the page's path. */
export interface Site {
  folder: string;
  path: string;
}

/** Builds the report as a page of others, each as its makers set it up, and as the least HTML there can be. */
export function buildPeers(work: string, report: Report): Record<string, Site> {
  if (!existsSync(join(modules, '@astrojs/starlight'))) {
    execFileSync('npm', ['ci', '--prefix', peers], { stdio: 'inherit' });
  }
  const peer = (name: string, file: string, command: string[]): Site => {
    const folder = resolve(work, name);
    cpSync(join(peers, name), folder, { recursive: true });
    // Hexo looks for its theme in the site's own folder.
    symlinkSync(modules, join(folder, 'node_modules'));
    // Astro reads here which packages are made for it, and Hexo that this folder is a site of its own.
    const manifest = JSON.parse(readFileSync(join(peers, 'package.json'), 'utf8')) as object;
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, hexo: {} }));
    write(join(folder, file), markdown(report));
    const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
    execFileSync(command[0] as string, command.slice(1), { cwd: folder, env, stdio: 'pipe' });
    return { folder: join(folder, 'dist'), path: '/report/' };
  };
  const node = process.execPath;
  const jekyll = spawnSync('jekyll', ['--version']).status === 0;
  if (!jekyll) console.log('No Jekyll here: install it with its theme Minima.');
  const sites: Record<string, Site> = {
    Starlight: peer('starlight', 'src/content/docs/report.md', [
      ...[node, join(modules, 'astro/bin/astro.mjs'), 'build'],
    ]),
    'Hexo, Landscape': peer('hexo', 'source/_posts/report.md', [
      ...[node, join(modules, 'hexo/bin/hexo'), 'generate'],
    ]),
    ...(jekyll && {
      'Jekyll, Minima': peer('jekyll', '_posts/2024-04-05-report.md', ['jekyll', 'build']),
    }),
    'bare HTML': { folder: join(work, 'bare'), path: '/report/' },
  };
  write(join(work, 'bare/report/index.html'), bareHtml(report));
  for (const [name, { folder, path }] of Object.entries(sites)) {
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
    if (!html.includes(lastWords(report))) throw new Error(`${name}: the report is not whole`);
  }
  return sites;
}

const lastWords = ({ article }: Report) => article.text.trim().slice(-80);

/** The layout is for Jekyll; the others pass it over. */
const markdown = ({ headline, article }: Report) =>
  `---\nlayout: post\ntitle: ${JSON.stringify(headline.text)}\n---\n\n${article.text}`;

function bareHtml({ headline, article, language }: Report): string {
  const title = escapeHtml(headline.text);
  const paragraphs = article.text.trim().split(/\n\s*\n/);
  return [
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title>`,
    '<meta name="viewport" content="width=device-width">',
    `<h1>${title}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}`),
  ].join('\n');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
