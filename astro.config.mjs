import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { edition } from './src/build/edition.ts';

// The one script that runs before the page is painted stands in the page itself, so the policy names its digest.
const beforePaint = readFileSync(new URL('./src/scripts/before-paint.js', import.meta.url));
const digest = createHash('sha256').update(beforePaint).digest('base64');

export default defineConfig({
  site: process.env.SITE ?? 'https://treaty-wire.example',
  trailingSlash: 'always',
  integrations: [edition()],
  build: { inlineStylesheets: 'always', concurrency: 16 },
  vite: {
    plugins: [tailwindcss()],
    build: { assetsInlineLimit: 4096, modulePreload: { polyfill: false } },
  },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: [`sha256-${digest}`] },
    },
  },
});
