import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { withPolicy } from './policy.ts';

export type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

interface Site {
  base: string;
  origin: string | undefined;
}

/** A page or file as Astro renders it, a page with its policy. Throws if it cannot be rendered. */
export async function render(
  astro: AstroPrerenderer,
  { pathname, route }: Path,
  { base, origin }: Site,
): Promise<Buffer> {
  const path = join(base, pathname, route.type === 'page' ? '/' : '');
  const address = new URL(path, origin ?? 'http://localhost');
  const rendered = await astro.render(new Request(address), {
    routeData: route,
    collectMetadata: false,
  });
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (!response.ok && route.route !== '/404') {
    throw new Error(`${pathname} could not be rendered: status ${response.status}`);
  }
  const body = Buffer.from(await response.arrayBuffer());
  if (route.type !== 'page') return body;
  return Buffer.from(withPolicy(body.toString(), address.pathname));
}

/** The name of its file. */
export function fileOf({ pathname, route }: Path): string {
  if (route.type === 'endpoint') return pathname.replace(/\/$/, '');
  if (/^\/?404\/?$/.test(pathname)) return '404.html';
  return join(pathname, 'index.html');
}
