export default {
  layout: 'report.njk',
  permalink: ({ page }) => `/articles/${page.fileSlug}/`,
};
