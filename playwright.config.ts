import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/support/browser.ts';

const browser = await findBrowser();
if (!process.env['TEST_WORKER_INDEX'])
  console.log(`browser: ${browser.source} ${browser.executablePath ?? ''}`);
// A free port, chosen once: the workers load this file too and inherit the variable.
process.env['PORT'] ??= await freePort();
const port = process.env['PORT'];

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: {
      ...(browser.executablePath ? { executablePath: browser.executablePath } : {}),
      env: { ...(process.env as Record<string, string>), ...browser.env },
    },
  },
  webServer: {
    // Astro allows one preview a project, and a developer's may be running: --force would end it.
    command: `node tests/support/serve-dist.ts ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    // An edition may have to be built first: tests/support/first-edition.ts.
    timeout: 120_000,
  },
});

function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(String(typeof address === 'object' ? address?.port : address)));
    });
  });
}
