import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../core/problems/nearest.ts';
import { type Problem, problem } from '../core/problems.ts';
import { type Article, sidecarOf } from '../core/schema/article.ts';
import { listFolder } from './folder.ts';
import type { Memory } from './memory.ts';
import { readReport } from './report.ts';
import { type Folder, folderAt } from './text-file.ts';

/**
 * Reads every report of a folder, in the order of their names: `x.txt` with an optional `x.yaml`, or `x.md`.
 * A file that cannot become a page gives a problem and no article; nothing is dropped without one.
 */
export function readSeeds(
  path: string,
  maxBytes: number,
  memory?: Memory,
): { articles: Article[]; problems: Problem[] } {
  if (!existsSync(path)) {
    return { articles: [], problems: [problem('seeds-missing', { file: path }, 'nothing')] };
  }
  const folder = folderAt(path, maxBytes, memory);
  const { names, problems } = listFolder(folder, ['.txt', '.md', '.yaml'], ['EMPTY']);
  const sidecars = new Set(names.filter((name) => name.endsWith('.yaml')));
  const reports = names.filter((name) => /\.(txt|md)$/.test(name));
  const articles: Article[] = [];
  for (const name of reports) {
    const hasSidecar = sidecars.has(sidecarOf(name));
    const read = readReport(folder, name, hasSidecar);
    problems.push(...read.problems);
    if (read.article) articles.push(read.article);
  }
  problems.push(...orphans(folder, sidecars, reports), ...doubles(articles));
  if (reports.length === 0 && problems.length === 0 && !existsSync(join(path, 'EMPTY'))) {
    problems.push(problem('seeds-empty', { file: path }, 'no report'));
  }
  return { articles, problems };
}

/** For so many sidecars a name is looked for that was meant: each is compared with those of all reports. */
const mostCompared = 100;

function orphans(folder: Folder, sidecars: ReadonlySet<string>, reports: readonly string[]) {
  const texts = new Set(reports.filter((name) => name.endsWith('.txt')));
  let compared = 0;
  return [...sidecars].flatMap((name) => {
    const wanted = name.replace(/\.yaml$/, '.txt');
    if (texts.has(wanted)) return [];
    const place = { file: folder.shown + name };
    const own = name.replace(/\.yaml$/, '.md');
    if (reports.includes(own)) {
      const remedy = `Move the fields to the beginning of ${own}, between two lines of "---".`;
      return problem('sidecar-orphan', place, `no ${wanted}, but ${own}`, { remedy });
    }
    const text = compared++ < mostCompared ? nearest(wanted, texts) : undefined;
    const near = text && sidecarOf(text);
    const better = near && !sidecars.has(near) ? { remedy: `Did you mean "${near}"?` } : {};
    return problem('sidecar-orphan', place, `no ${wanted}`, better);
  });
}

/** Reports that have the address, or all the words, of another. */
function doubles(articles: readonly Article[]): Problem[] {
  const bySlug = new Map<string, Article>();
  const byContent = new Map<string, Article>();
  return articles.flatMap((article) => {
    const { slug, sha256, file } = article;
    const namesake = bySlug.get(slug);
    const twin = byContent.get(sha256);
    bySlug.set(slug, article);
    byContent.set(sha256, article);
    if (namesake) {
      const found = `/articles/${slug}/, which ${namesake.file} also has`;
      return problem('seed-collision', { file }, found);
    }
    return twin ? problem('seed-twice', { file }, `the same bytes as ${twin.file}`) : [];
  });
}
