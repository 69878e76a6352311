import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../describing.ts';
import { type FeedFormat, feedFiles, feedModel } from '../feeds/model.ts';
import { writers } from '../feeds/write.ts';
import { getLibrary, urls } from '../library.ts';
import { site } from '../site.ts';

export const getStaticPaths = (() =>
  Object.entries(feedFiles).map(([format, feed]) => ({
    params: { feed },
    props: { format },
  }))) satisfies GetStaticPaths;

/** The newest reports as RSS, Atom and JSON Feed. */
export const GET: APIRoute<{ format: FeedFormat }> = async ({ props }) => {
  const feed = feedModel({ library: await getLibrary(), urls, absolute, site });
  const { body, type } = writers[props.format](feed);
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
