import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startPractice } from '@crucible/server/start-practice.ts';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../e2e/browser.ts';
import { workspaceFolder } from '../tools/build-workspace.ts';

/**
 * The first page in a headless browser that has never seen it: how much script it loads, and when its
 * largest part stands there (Largest Contentful Paint). The pages are built anew; loopback, no throttling.
 */
export async function main(): Promise<void> {
  const root = join(import.meta.dirname, '..');
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['tools/build-workspace.ts'], { cwd: root, env });
  const folder = mkdtempSync(join(tmpdir(), 'crucible-page-'));
  const pages = { folder: workspaceFolder, reader: join(folder, 'none.html') };
  const settings = { folder, port: 0, standing: { way: 'alone' }, trustedProxies: [] } as const;
  const { address, close } = await startPractice(settings, () => undefined, { pages });
  const browser = await openBrowser();
  try {
    console.log(
      `The first page, ${cpus()[0]?.model ?? 'unknown processor'}, ${browser.version()}, ${times} visits`,
    );
    console.table(await measured(browser, address));
  } finally {
    await browser.close();
    await close();
    rmSync(folder, { recursive: true });
  }
}

const times = 9;

type Visit = { readonly paint: number; readonly scriptBytes: number; readonly scripts: number };

async function measured(browser: Browser, address: string): Promise<Readonly<Record<string, number>>[]> {
  const visits: Visit[] = [];
  for (let nth = 0; nth < times; nth++) visits.push(await visited(browser, address));
  const paints = visits.map(({ paint }) => paint).sort((a, b) => a - b);
  const { scripts = 0, scriptBytes = 0 } = visits[0] ?? {};
  return [
    {
      'files of script': scripts,
      'script kB, gzip': Math.round(scriptBytes / 102.4) / 10,
      'median LCP ms': Math.round(paints[times >> 1] ?? 0),
      'slowest LCP ms': Math.round(paints.at(-1) ?? 0),
    },
  ];
}

/** In a context of its own, so that nothing is kept from the visit before. */
async function visited(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const paint = await largestPaint(page);
  const bodies = await Promise.all(scripts);
  await context.close();
  return {
    paint,
    scripts: bodies.length,
    scriptBytes: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0),
  };
}

/** Milliseconds after the visit began. */
function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
}
