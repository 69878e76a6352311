/** The first report. The edition that the browser tests read has no other. */
export const report = '/articles/000-b59c10d3d04d10ab/';

/** One page of each kind in the edition that the browser tests read. */
export const pages = {
  front: '/',
  report,
  reports: '/articles/',
  topics: '/topics/',
  topic: '/topics/space-security/',
  glossary: '/glossary/',
  entry: '/glossary/outer-space-treaty/',
  search: '/search/?q=veto',
  about: '/about/',
  data: '/data/',
  'not found': '/404.html',
};

/** What a page shows once its scripts have put it there. */
export const settled = (name: string) => (name === 'search' ? '.search-results > li' : 'main');
