import type { BrowserContext } from '@playwright/test';

/** What was seen on the pages of an edition. */
export interface Seen {
  pages: number;
  /** Scripts that ran, attempts that a policy stopped, and titles that were changed: "what, on which page". */
  ran: string[];
  /** Requests to other hosts. */
  outside: string[];
  /** Elements and attributes by kind of page, each as "tag" or "tag[attribute]", with a page that has it. */
  structure: Map<string, Map<string, string>>;
  /** Ids that stand twice on a page: "id, on which page". */
  twice: string[];
}

const atOnce = 8;

/** Opens every page in a frame of its own, really, and takes down what it does and what it is made of. */
export async function inspect(
  context: BrowserContext,
  address: string,
  paths: readonly string[],
): Promise<Seen> {
  const outside: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob|about):/.test(url)) outside.push(url);
  });
  await context.addInitScript(listen);
  const page = await context.newPage();
  await page.route(`${address}frames`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>frames</title>' }),
  );
  await page.goto(`${address}frames`);
  const found = await page.evaluate(openAll, { address, paths, atOnce });
  const structure: Seen['structure'] = new Map();
  for (const { path, parts } of found.pages) {
    const kind = kindOf(path);
    const known = structure.get(kind) ?? new Map<string, string>();
    for (const part of parts) if (!known.has(part)) known.set(part, path);
    structure.set(kind, known);
  }
  await page.close();
  return { pages: found.pages.length, ran: found.ran, outside, structure, twice: found.twice };
}

/** What one edition's pages are made of and another's, of the same kind, are not: "kind: part, on which page". */
export function beyond(hostile: Seen['structure'], harmless: Seen['structure']): string[] {
  return [...hostile].flatMap(([kind, parts]) =>
    [...parts]
      .filter(([part]) => !harmless.get(kind)?.has(part))
      .map(([part, path]) => `${kind}: ${part}, on ${path}`),
  );
}

/** "articles/x/" and "articles/y/" are pages of one kind. */
const kindOf = (path: string) =>
  path.replace(/(?<=^(?:articles|glossary|topics)\/)[^/]+/, '*').replace(/\d+/g, '0');

/** Runs in every frame before anything else. */
function listen() {
  const report = (what: string) => {
    const top = window.top as unknown as { seen?: string[] };
    top.seen ??= [];
    top.seen.push(`${what}, on ${location.pathname}`);
  };
  for (const name of ['alert', 'confirm', 'prompt'] as const) {
    window[name] = () => report(`${name} was called`) as never;
  }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    report(`${violatedDirective} stopped ${blockedURI}`),
  );
}

/** Runs in the page that holds the frames. */
async function openAll(work: { address: string; paths: readonly string[]; atOnce: number }) {
  const pages: { path: string; parts: string[] }[] = [];
  const ran: string[] = [];
  const twice: string[] = [];
  const urls = new Set([
    'href',
    'src',
    'action',
    'formaction',
    'srcset',
    'data',
    'poster',
    'xlink:href',
  ]);
  const open = async (path: string) => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) =>
      frame.addEventListener('load', resolve, { once: true }),
    );
    frame.src = work.address + path;
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument as Document;
    const parts = new Set<string>();
    const ids = new Set<string>();
    for (const element of page.querySelectorAll('*')) {
      parts.add(element.localName);
      if (element.id && ids.has(element.id)) twice.push(`${element.id}, on ${path}`);
      ids.add(element.id);
      for (const { name, value } of element.attributes) {
        parts.add(`${element.localName}[${name}]`);
        if (!urls.has(name)) continue;
        const { protocol, origin } = new URL(value, page.baseURI);
        const own = name === 'href' && element.localName === 'a';
        if (own ? !/^(?:https?|mailto):$/.test(protocol) : origin !== location.origin)
          parts.add(`${element.localName}[${name}=${protocol}//${own ? '' : origin}]`);
      }
    }
    if (page.title.includes('owned') && !page.title.includes('document.'))
      ran.push(`title, on ${path}`);
    pages.push({ path, parts: [...parts] });
    frame.remove();
  };
  const queue = [...work.paths];
  await Promise.all(
    Array.from({ length: work.atOnce }, async () => {
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) await open(path);
    }),
  );
  const { seen = [] } = window as unknown as { seen?: string[] };
  return { pages, twice, ran: [...ran, ...seen] };
}
