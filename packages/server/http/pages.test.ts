import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, servedPractice } from '../fixtures/served-practice.ts';

const place = mkdtempSync(join(tmpdir(), 'crucible-pages-'));
const pages = { folder: join(place, 'web'), reader: join(place, 'reader.html') };
const policy = "default-src 'none'; script-src 'sha256-abc'; connect-src 'none'";
let served: Served;
beforeAll(async () => {
  mkdirSync(join(pages.folder, 'assets'), { recursive: true });
  writeFileSync(join(pages.folder, 'index.html'), '<!doctype html><title>the pages</title>');
  writeFileSync(join(pages.folder, 'assets/main-Ab3dEf9h.js'), 'export const main = 1;');
  writeFileSync(join(pages.folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(pages.folder, '.secret'), 'hidden');
  writeFileSync(join(place, 'outside.txt'), 'outside');
  symlinkSync(join(place, 'outside.txt'), join(pages.folder, 'linked.txt'));
  writeFileSync(
    pages.reader,
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title>the reader</title>`,
  );
  served = await servedPractice({ pages });
}, 60_000);
afterAll(async () => {
  await served.close();
  rmSync(place, { recursive: true });
});

describe('the pages', () => {
  test.each(['/', '/begin', '/come-in', '/clients/abc/sessions'])(
    '%s is the one page that knows them all',
    async (path) => {
      const { status, text, headers } = await served.browser().get(path);
      expect([status, text]).toEqual([200, '<!doctype html><title>the pages</title>']);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy']).toContain("script-src 'self'");
    },
  );

  test('a file named after its content may be kept for good, others are asked for again', async () => {
    const script = await served.browser().get('/assets/main-Ab3dEf9h.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.headers['content-type']).toMatch(/javascript/u);
    const icon = await served.browser().get('/icon.svg');
    expect(icon.headers['cache-control']).toBe('no-cache');
  });

  test.each([
    '/../outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/assets/....//....//outside.txt',
    '/..%5coutside.txt',
    '//etc/passwd',
    '/%00index.html',
    '/.secret',
    '/linked.txt',
    '/outside.txt',
    '/accounts.sqlite',
    '/assets/',
    '/assets/none-Ab3dEf9h.js',
  ])('nothing outside is reached by %s', async (path) => {
    const { status, text } = await served.browser().send(path, {});
    expect(text).not.toMatch(/outside|hidden|root:/u);
    expect([400, 404]).toContain(status);
  });
});

test('files that pages are made of count by themselves, and leave a page room to ask', async () => {
  const counted = await servedPractice({ pages });
  try {
    const browser = counted.browser();
    for (let nth = 0; nth < 1250; nth++) await browser.get('/assets/main-Ab3dEf9h.js');
    expect((await browser.get('/api/start')).status).toBe(200);
    for (let nth = 0; nth < 1250; nth++) await browser.get('/api/start');
    expect((await browser.get('/api/start')).status).toBe(429);
    expect((await browser.get('/assets/main-Ab3dEf9h.js')).status).toBe(200);
  } finally {
    await counted.close();
  }
});

describe('the single-file reader', () => {
  test('brings its own policy, which allows it no connection', async () => {
    const { status, headers, text } = await served.browser().get('/read');
    expect([status, text.includes('the reader')]).toEqual([200, true]);
    expect(headers['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`);
    expect(headers['cache-control']).toBe('no-store');
  });
});

test('before they are built, a page says so', async () => {
  const bare = await servedPractice();
  for (const path of ['/', '/read']) expect((await bare.browser().get(path)).status).toBe(503);
  await bare.close();
});
