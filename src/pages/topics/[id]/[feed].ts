import type { APIRoute, GetStaticPaths } from 'astro';
import type { Topic } from '../../../core/schema/topic.ts';
import { type FeedFormat, feedFormats, feedModel } from '../../../feeds/model.ts';
import { feedResponse } from '../../../feeds/write.ts';
import { getLibrary } from '../../../library.ts';
import { site } from '../../../site.ts';
import { absolute, urls } from '../../../urls.ts';

export const getStaticPaths = (async () => {
  const { topics, filed } = await getLibrary();
  return topics
    .filter(({ id }) => filed.has(id))
    .flatMap((topic) =>
      Object.entries(feedFormats).map(([format, { file: feed }]) => ({
        params: { id: topic.id, feed },
        props: { format, topic },
      })),
    );
}) satisfies GetStaticPaths;

/** The newest reports under a topic; a topic without reports has no feed. */
export const GET: APIRoute<{ format: FeedFormat; topic: Topic }> = async ({ props }) => {
  const feed = feedModel({ library: await getLibrary(), urls, absolute, site }, props.topic);
  return feedResponse(feed, props.format);
};
