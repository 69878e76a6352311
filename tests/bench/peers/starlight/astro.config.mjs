import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  outDir: './dist',
  site: 'https://peer.example',
  integrations: [starlight({ title: 'Treaty Wire' })],
});
