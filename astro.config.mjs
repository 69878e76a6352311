import tailwindcss from '@tailwindcss/vite';
import { oddSite } from './src/build/base.ts';
import { edition } from './src/build/edition.ts';

// A build tells in two lines what it made, and problems; the dev server tells more.
const building = process.argv.includes('build');

/** Where the site will stand. An empty SITE, as CI gives for a variable that is not set, is none. */
function siteAddress() {
  if (!process.env.SITE) delete process.env.SITE;
  const address = process.env.SITE ?? 'https://treaty-wire.example';
  const odd = oddSite(address);
  if (!odd) return address;
  // An error thrown here would be shown with the bundled source of this file.
  console.error(odd);
  return process.exit(1);
}

// Without defineConfig, which hands back what it is given, and with which 300 modules of Astro's would be loaded.
/** @type {import('astro').AstroUserConfig} */
export default {
  logger: { entrypoint: 'astro/logger/node', config: { level: building ? 'warn' : 'info' } },
  // A store of its own for each build: two at once do not mix, and nothing is taken from an earlier one.
  ...(building && { cacheDir: `./node_modules/.astro/build-${process.pid}/` }),
  site: siteAddress(),
  trailingSlash: 'always',
  integrations: [edition()],
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [tailwindcss()],
    build: {
      // What many pages share is fetched once; the size decides of the rest.
      assetsInlineLimit: (file) => (file.includes('FilterScript') ? false : undefined),
      modulePreload: { polyfill: false },
    },
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
};
