import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { edition } from './src/build/edition.ts';

export default defineConfig({
  site: process.env.SITE ?? 'https://treaty-wire.example',
  trailingSlash: 'always',
  integrations: [edition()],
  build: { inlineStylesheets: 'always', concurrency: 16 },
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 4096, modulePreload: { polyfill: false } },
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
