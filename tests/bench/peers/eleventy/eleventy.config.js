import { readFileSync } from 'node:fs';

const topics = JSON.parse(readFileSync('topics.json', 'utf8'));

export default function (config) {
  config.addGlobalData('allTopics', topics);
  config.addCollection('byTopic', (api) => {
    const reports = api.getFilteredByGlob('content/articles/*.md').reverse();
    return Object.fromEntries(
      topics.map(({ id }) => [id, reports.filter(({ data }) => data.topics.includes(id))]),
    );
  });
  config.setQuietMode(true);
  // Reports hold no template code: Eleventy is faster when it does not look for any.
  return { dir: { input: '.', output: 'dist' }, markdownTemplateEngine: false };
}
