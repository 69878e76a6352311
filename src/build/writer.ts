import { closeSync, mkdirSync, openSync, writevSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { pieces } from './insertion.ts';
import { policyFor } from './policy.ts';
import { finish, type Stages } from './stages.ts';
import { Styles } from './styles.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

interface Options {
  siteDir: string;
  base: string;
  site: string | undefined;
  stages: Stages;
  /** Routes that are written in another way. */
  leaveOut: (component: string) => boolean;
  /** Routes that are written before all others, and what then begins beside them. */
  first: (component: string) => boolean;
  onFirst: () => void;
  onPage?: (done: number, total: number) => void;
}

/**
 * Renders every page through Astro and writes it here, one after the other, with plain synchronous writes:
 * for thousands of small files that costs half of what Astro's own writing does.
 * @see https://docs.astro.build/en/reference/integrations-reference/#astrobuildstart
 */
export function writingPrerenderer(astro: AstroPrerenderer, options: Options): AstroPrerenderer {
  const folders = new Set<string>();
  const styles = new Styles(options.siteDir, options.base);
  const finished = (html: Buffer, pathname: string) => {
    const sheets = styles.linkedFrom(html);
    const digests = sheets.map(({ digest }) => digest);
    return pieces(html, [...policyFor(html, pathname, digests), ...sheets]);
  };
  const write = (file: string, body: Buffer[]) => {
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const open = openSync(file, 'w');
    try {
      const length = body.reduce((sum, piece) => sum + piece.length, 0);
      if (writevSync(open, body) < length) throw new Error(`${file}: no room for all of it`);
    } finally {
      closeSync(open);
    }
  };
  return {
    ...astro,
    name: 'treaty-wire:writer',
    async getStaticPaths() {
      const all = await finish(options.stages, 'paths', () => astro.getStaticPaths());
      const kept = unique(all).filter(({ route }) => !options.leaveOut(route.component));
      const first = kept.filter(({ route }) => options.first(route.component));
      const paths = [...first, ...kept.filter((path) => !first.includes(path))];
      for (const [index, { pathname, route }] of paths.entries()) {
        const path = join(options.base, pathname, route.type === 'page' ? '/' : '');
        const address = new URL(path, options.site ?? 'http://localhost');
        const started = performance.now();
        const rendered = await astro.render(new Request(address), {
          routeData: route,
          collectMetadata: false,
        });
        const response = rendered instanceof Response ? rendered : rendered.response;
        if (!response.ok && route.route !== '/404') {
          throw new Error(`${pathname} could not be rendered: status ${response.status}`);
        }
        const body = Buffer.from(await response.arrayBuffer());
        const between = performance.now();
        const file = join(options.siteDir, fileOf(pathname, route.type));
        write(file, route.type === 'page' ? finished(body, address.pathname) : [body]);
        options.stages.add(`render ${route.component}`, between - started);
        options.stages.add('write', performance.now() - between);
        options.onPage?.(index + 1, paths.length);
        if (index + 1 === first.length) options.onFirst();
        // Rendering alone never lets go: what runs beside it gets its turn here.
        if (index % 10 === 0) await setImmediate();
      }
      styles.clear();
      // What is written needs nothing more of Astro.
      return [];
    },
  };
}

/** The first route wins where two have one path, as Astro has it. */
function unique(paths: Paths): Paths {
  const seen = new Set<string>();
  return paths.filter(({ pathname }) => {
    const known = seen.has(pathname);
    seen.add(pathname);
    return !known;
  });
}

function fileOf(pathname: string, type: string): string {
  if (type === 'endpoint') return pathname.replace(/\/$/, '');
  if (/^\/?404\/?$/.test(pathname)) return '404.html';
  return join(pathname, 'index.html');
}
