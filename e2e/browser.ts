import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** The browser of these tests: on Linux the one among the dependencies, elsewhere the Chrome that is there. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  if (process.platform !== 'linux')
    return chromium.launch({ channel: 'chrome', headless: true, args: [...more] });
  // The package unpacks into the temporary folder and takes what an older version left there.
  const folder = join(tmpdir(), `crucible-browser-${ownVersion()}`);
  mkdirSync(folder, { recursive: true });
  process.env.TMPDIR = folder;
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({
    // In a single process, closing one page would close the browser.
    args: [...packed.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'), ...more],
    executablePath: await packed.executablePath(),
    headless: true,
  });
}

function ownVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const text = readFileSync(join(entry, '../../package.json'), 'utf8');
  return /"version": "([\w.-]+)"/u.exec(text)?.[1] ?? 'unknown';
}
