import { visit } from 'unist-util-visit';
import { beginning } from '../core/beginning.ts';
import { beyondSense } from '../core/problems/markdown-depth.ts';
import { nearest } from '../core/problems/nearest.ts';
import { type Problem, problem } from '../core/problems.ts';
import type { Article } from '../core/schema/article.ts';
import {
  type MarkdownText,
  markdownOfReport,
  markdownOfTerm,
} from '../core/schema/markdown-texts.ts';
import type { Term } from '../core/schema/term.ts';
import type { Topic } from '../core/schema/topic.ts';
import { parseMarkdown } from './markdown.ts';

/** An address without its beginning: one of the web, of the site's root or of a heading begins otherwise. */
const relative = /^(?![a-z][a-z\d+.-]*:|[/#])/i;
/** The page of a term, a topic or a report itself: lists below it have longer addresses. */
const ofPage = /^\/([a-z\d-]+)\/([a-z\d-]+)\/?(?:#|$)/;
/** Most Markdown has no such link, and needs no parser. */
const maybeRelative = /\]\((?!https?:|[/#])|\]:(?!\s*(?:https?:|[/#]))/i;
/** What is shown as it is written because it is not quite a link: "[the Council] (/glossary/" and "[the Council](/glossary/". */
const broken = /\[[^[\]\n]*(?<!\\)\](?:\(| \((?=https?:|[/#]))\S*/g;
const maybeBroken = /\]\((?!\S*\))|\] \((?:https?:|[/#])/;
const maybeOfPage = /[(<:\s]\/([a-z\d-]+)\/([a-z\d-]+)/g;

/**
 * Links in Markdown that are shown as they are written, or have a relative address, which cannot work because a page
 * stands elsewhere than its file; and, where all pages are known, links to pages of the site that do not exist: most
 * often, what they led to was renamed.
 */
export function lostLinks(
  { articles, terms, topics }: { articles: Article[]; terms: Term[]; topics: Topic[] },
  allAreKnown = true,
  others: readonly MarkdownText[] = [],
): Problem[] {
  const slugs = articles.flatMap(({ slug, sidecar }) => [slug, ...(sidecar.redirect_from ?? [])]);
  const pages = new Map([
    ['glossary', new Set(terms.map(({ id }) => id))],
    ['topics', new Set(topics.map(({ id }) => id))],
    ['articles', new Set(slugs)],
  ]);
  // A folder that is like none of these may have been added to the site.
  const folderMeant = (folder: string) => nearest(folder, pages.keys());
  const isLost = (folder: string, name: string) =>
    allAreKnown && !pages.get(folder)?.has(name) && folderMeant(folder) !== undefined;
  const mayBeLost = (markdown: string) =>
    maybeRelative.test(markdown) ||
    maybeBroken.test(markdown) ||
    [...markdown.matchAll(maybeOfPage)].some(([, folder = '', name = '']) => isLost(folder, name));
  const inText = (text: MarkdownText): Problem[] => {
    if (!mayBeLost(text.markdown) || beyondSense(text.markdown)) return [];
    return linksIn(text).flatMap(({ url, words, place }) => {
      const found = `${text.name}: ${beginning(words, 60)}`;
      if (url === undefined) return problem('link-nowhere', place, found, asLink);
      if (relative.test(url)) return problem('link-nowhere', place, found);
      const [, folder = '', name = ''] = ofPage.exec(url) ?? [];
      if (!name || !isLost(folder, name)) return [];
      const meant = folderMeant(folder) ?? folder;
      const near = nearest(name, pages.get(meant) ?? []);
      return problem(
        'link-nowhere',
        place,
        `/${folder}/${name}/, which is not a page of this site`,
        { remedy: near ? `Did you mean "/${meant}/${near}/"?` : remedyOf(meant, name) },
      );
    });
  };
  const texts = [...articles.flatMap(markdownOfReport), ...terms.map(markdownOfTerm), ...others];
  return texts.flatMap(inText);
}

const remedyOf = (folder: string, name: string): string =>
  folder === 'articles'
    ? `Correct the address. If the report was renamed, add "${name}" to redirect_from in its fields.`
    : 'Correct the address, or add the page.';

const asLink = {
  remedy: 'Write it as [words](address), both brackets closed, with no space between or in them.',
};

/** The links of a text, and the addresses that links refer to, each where it is written; without one what is not quite a link. */
function linksIn({ file, markdown, path }: MarkdownText) {
  const tree = parseMarkdown(markdown);
  const referredTo = new Set<string>();
  visit(tree, 'linkReference', ({ identifier }) => {
    referredTo.add(identifier);
  });
  const links: { url?: string; words: string; place: Problem['place'] }[] = [];
  const add = (words: string, start: number, link: { url?: string }) => {
    const before = markdown.slice(0, start).split(words).length - 1;
    links.push({ ...link, words, place: { file, near: { words, before, ...(path && { path }) } } });
  };
  const unread = [...markdown.matchAll(broken)];
  visit(tree, (node) => {
    const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type === 'link' || (node.type === 'definition' && referredTo.has(node.identifier)))
      add(markdown.slice(start, end), start, { url: node.url });
    if (node.type !== 'text') return;
    for (const { 0: words, index } of unread)
      if (start <= index && index < end) add(words, index, {});
  });
  return links;
}
