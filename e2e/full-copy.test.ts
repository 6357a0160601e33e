import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';

/** A full copy as it is handed out: the page, the sealed file, and an empty machine that takes it in. */
const root = join(import.meta.dirname, '..');
const command = join(root, 'packages/cli/crucible.mjs');
const folder = mkdtempSync(join(tmpdir(), 'crucible-copy-'));
const passphraseFile = join(folder, 'passphrase');
const copyPassphraseFile = join(folder, 'copy-passphrase');
const at = (name: string): string => join(folder, name);

type Receipt = {
  readonly stream: string;
  readonly seq: number;
  readonly hash: string;
  readonly key: string;
  readonly signature: string;
};
const receipts: Receipt[] = [];
let browser: Browser;
let engagement = '';

function crucible(practice: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CRUCIBLE_FOLDER: at(practice),
      CRUCIBLE_PASSPHRASE_FILE: passphraseFile,
    },
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${status} ${stderr}`);
  return stdout;
}

function act(name: string, input: unknown): readonly { readonly body: Record<string, string> }[] {
  const where = engagement === '' ? [] : ['--engagement', engagement];
  const done = JSON.parse(crucible('practice', ['do', name, ...where, '--json', JSON.stringify(input)]));
  receipts.push(...done.receipts);
  return done.entries;
}

beforeAll(async () => {
  writeFileSync(passphraseFile, 'five words nobody connects');
  writeFileSync(copyPassphraseFile, 'another five for the copy');
  crucible('practice', ['new', '--name', 'Ines Okafor']);
  const client = { name: 'Mara <script>Lind' };
  const opening = { called: 'Mara', client, arrangement: 'two-party', ending: '2099-06' };
  const opened = act('engagement.open-engagement', opening);
  engagement = opened.map(({ body }) => body.engagement).find((one) => one !== undefined) ?? '';
  const [planned] = act('session.plan-session', { start: Date.UTC(2026, 1, 2), minutes: 60 });
  const session = planned?.body.session;
  act('session.share-note', { session, text: 'To be struck.' });
  act('session.share-note', { session, text: 'What we saw: </script> and "quotes".' });
  const struck = receipts.at(-2);
  const line = { stream: struck?.stream, seq: struck?.seq, hash: struck?.hash };
  act('keeping.strike-line', { line });
  const sealed = ['--copy-passphrase-file', copyPassphraseFile];
  const clear = ['--html', at('copy.html'), '--json', at('copy.json')];
  crucible('practice', ['export', at('copy.crucible'), '--engagement', engagement, ...sealed, ...clear]);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function check(page: Page, text: string): Promise<readonly string[]> {
  await page.getByLabel('Receipts').fill(text);
  await page.getByRole('button', { name: 'Check' }).click();
  await page.locator('#answers li').first().waitFor();
  const many = text.startsWith('[') ? JSON.parse(text).length : 1;
  await expect.poll(() => page.locator('#answers li').count()).toBe(many);
  return page.locator('#answers li').allTextContents();
}

async function openCopy(path = at('copy.html')): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => asked.push(`error: ${error.message}`));
  page.on('console', (message) => asked.push(`console: ${message.text()}`));
  await page.goto(pathToFileURL(path).href);
  return { page, asked };
}

describe('a full copy', () => {
  it('checks in the page every receipt that was given, also for a line that was struck since', async () => {
    const { page, asked } = await openCopy();
    const answers = await check(page, JSON.stringify(receipts));
    expect(receipts.length).toBeGreaterThan(5);
    expect(answers).toEqual(
      receipts.map(
        ({ seq }) =>
          `Unchanged: line ${seq} stands as it stood when the receipt was given, and so does everything before it.`,
      ),
    );
    expect(await page.getByText('What we saw: </script> and "quotes".').count()).toBe(1);
    expect(await page.getByText('To be struck.').count()).toBe(0);
    expect(asked).toEqual([pathToFileURL(at('copy.html')).href]);
    await page.close();
  });

  it('tells what is wrong with a receipt', async () => {
    const { page } = await openCopy();
    const good = receipts[3];
    if (good === undefined) throw new Error('four receipts were given');
    const signature = `${good.signature.startsWith('A') ? 'B' : 'A'}${good.signature.slice(1)}`;
    const [forged] = await check(page, JSON.stringify({ ...good, signature }));
    expect(forged).toBe('The receipt was not signed by the key that it names.');
    const [moved] = await check(page, JSON.stringify({ ...good, seq: good.seq + 1 }));
    expect(moved).toBe('The receipt was not signed by the key that it names.');
    expect(await check(page, 'no receipt at all')).toEqual(['This is no receipt.']);
    crucible('another', ['new', '--name', 'Somebody Else']);
    const foreign = JSON.parse(
      crucible('another', ['do', 'engagement.open-engagement', '--json', JSON.stringify(otherOpening)]),
    ).receipts[0];
    expect(await check(page, JSON.stringify(foreign))).toEqual(['The receipt is of another practice.']);
    await page.close();
  });

  it('whose list was changed after it was written is told from a whole one', async () => {
    const html = readFileSync(at('copy.html'), 'utf8');
    const chain = /"links":\[(.*?)\]/u.exec(html)?.[1] ?? '';
    const second = chain.split('},{')[1] ?? '';
    const body = /"body":"([^"]+)"/u.exec(second)?.[1] ?? '';
    const other = `${body.startsWith('A') ? 'B' : 'A'}${body.slice(1)}`;
    writeFileSync(at('changed.html'), html.replace(body, other));
    const { page } = await openCopy(at('changed.html'));
    const [answer] = await check(page, JSON.stringify(receipts[3]));
    expect(answer).toBe(
      'The list itself is not whole at line 2: something was changed after it was written.',
    );
    await page.close();
  });

  it('taken in on an empty machine keeps every receipt good', () => {
    crucible('empty', ['new', '--name', 'Ines Okafor']);
    crucible('empty', ['import', at('copy.crucible'), '--copy-passphrase-file', copyPassphraseFile]);
    const files = receipts.map((receipt, nth) => {
      writeFileSync(at(`receipt-${nth}.json`), JSON.stringify(receipt));
      return ['--receipt', at(`receipt-${nth}.json`)];
    });
    const report = JSON.parse(crucible('empty', ['verify', '--json', '--open', ...files.flat()]));
    expect(report.faults).toEqual([]);
    const shared = report.streams.find(({ stream }: { stream: string }) => stream === receipts[0]?.stream);
    expect(shared.provenTo).toBe(Math.max(...receipts.map(({ seq }) => seq)));
  });

  it('as JSON holds what the client may open and nothing else', () => {
    const copy = JSON.parse(readFileSync(at('copy.json'), 'utf8'));
    const streams = new Set(copy.lines.map(({ stream }: { stream: string }) => stream));
    expect([...streams]).toEqual(['shared']);
    expect(copy.sixWords).toHaveLength(6);
  });
});

const otherOpening = {
  called: 'Somebody',
  client: { name: 'Somebody' },
  arrangement: 'two-party',
  ending: '2099-06',
};
