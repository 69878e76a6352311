import type { APIRoute, GetStaticPaths } from 'astro';
import { type FeedFormat, feedFormats, feedModel } from '../feeds/model.ts';
import { feedResponse } from '../feeds/write.ts';
import { getLibrary } from '../library.ts';
import { site } from '../site.ts';
import { absolute, urls } from '../urls.ts';

export const getStaticPaths = (() =>
  Object.entries(feedFormats).map(([format, { file: feed }]) => ({
    params: { feed },
    props: { format },
  }))) satisfies GetStaticPaths;

/** The newest reports as RSS, Atom and JSON Feed. */
export const GET: APIRoute<{ format: FeedFormat }> = async ({ props }) => {
  const feed = feedModel({ library: await getLibrary(), urls, absolute, site });
  return feedResponse(feed, props.format);
};
