import type { Browser } from '@playwright/test';
import type { CountingServer } from './reading-server.ts';

/** A connection as Network.emulateNetworkConditions takes it: milliseconds a request, bytes a second. */
export interface Connection {
  latency: number;
  downloadThroughput: number;
  uploadThroughput: number;
}

const bytes = (megabits: number) => (megabits * 1000 * 1000) / 8;

/**
 * The presets of Chrome's developer tools. Their throttling delays requests and not packets, so they multiply the round
 * trip, for the handshakes that are not simulated, and lower the throughput: with the same factors as Lighthouse.
 * https://github.com/puppeteer/puppeteer/blob/main/packages/puppeteer-core/src/cdp/PredefinedNetworkConditions.ts
 */
export const connections: Record<string, Connection> = {
  // 1.6 Mbit/s down, 0.75 up, 150 ms: "Fast 3G" until 2024 and of WebPageTest, "slow 4G" in Lighthouse too.
  'Slow 4G (Fast 3G)': {
    latency: 150 * 3.75,
    downloadThroughput: bytes(1.6) * 0.9,
    uploadThroughput: bytes(0.75) * 0.9,
  },
  // 9 Mbit/s down, 1.5 up, 60 ms.
  'Fast 4G': {
    latency: 60 * 2.75,
    downloadThroughput: bytes(9) * 0.9,
    uploadThroughput: bytes(1.5) * 0.9,
  },
};

/** What one cold load took: milliseconds from its start, the shift score, and what came over the wire. */
export interface Load {
  fcp: number;
  lcp: number;
  cls: number;
  bytes: number;
  requests: number;
}

/** Lighthouse's phone, a Moto G Power, whose processor is a fourth as fast as a desk's. */
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
const slowdown = 4;

/** Loads a page as a reader does who was never here, until nothing more comes and `settled` is there. */
export async function loadCold(
  browser: Browser,
  server: CountingServer,
  path: string,
  connection: Connection,
  settled = 'body',
): Promise<Load> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', { offline: false, ...connection });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  server.take();
  await page.goto(server.address + path, { waitUntil: 'networkidle' });
  await page.locator(settled).first().waitFor();
  // A late script may still paint or move something.
  await page.waitForTimeout(500);
  const seen = await page.evaluate(readTimes);
  await context.close();
  return { ...seen, ...server.take() };
}

/** Runs in the page. */
function readTimes(): Pick<Load, 'fcp' | 'lcp' | 'cls'> {
  const entries = (type: string) => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type, buffered: true });
    return observer.takeRecords() as (PerformanceEntry & { value?: number })[];
  };
  return {
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    lcp: entries('largest-contentful-paint').at(-1)?.startTime ?? Number.NaN,
    // The sum of all shifts, which is never less than the score of the worst five seconds.
    cls: entries('layout-shift').reduce((sum, { value = 0 }) => sum + value, 0),
  };
}
