import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '@crucible/core/units.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccounts } from '../accounts/open-accounts.ts';
import { gatherChanges } from '../events/changes.ts';
import { browserAt } from '../fixtures/browser.ts';
import { createServer } from './create-server.ts';
import { faultOf } from './fault.ts';
import type { Server } from './parts.ts';
import type { LogLine } from './write-log.ts';

const words = 'she told me that the board had decided without her';

describe('a fault of ours', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crucible-fault-'));
  const lines: LogLine[] = [];
  let server: Server;
  let address: string;
  beforeAll(async () => {
    const accounts = await openAccounts({ folder, isSecure: false, now: () => instant(Date.now()) });
    const broken = () => {
      throw new Error(words);
    };
    const held = { state: broken, open: broken, unlock: broken, begin: broken, lock: broken };
    const changes = gatherChanges(1000);
    const parts = { folder, standing: { way: 'alone' } as const, accounts, held, changes, version: '0' };
    const pages = { folder, reader: join(folder, 'none.html') };
    server = await createServer({ parts, pages, log: (line) => void lines.push(line), trustedProxies: [] });
    server.addHook('onClose', async () => {
      changes.close();
      accounts.close();
    });
    address = await server.listen({ port: 0, host: '127.0.0.1' });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test('is answered by a number, and the log has it with places in our code and without a word', async () => {
    const browser = browserAt({ origin: address, port: Number(new URL(address).port) });
    const { status, body, text } = await browser.get('/ready');
    expect([status, body.refusal?.kind]).toEqual([500, 'fault']);
    expect(text).not.toContain('board');
    const line = lines.find((one) => 'fault' in one);
    expect(line).toMatchObject({ fault: body.refusal?.fault });
    expect(line && 'at' in line ? line.at[0] : '').toMatch(/^[\w.-]+\.ts:\d+$/u);
    expect(JSON.stringify(lines)).not.toContain('board');
  });

  test('keeps no path of the machine and no message of the error', () => {
    const { at } = faultOf(new Error(`${words}\n    at ${words} (/srv/somebody/x.ts:1:1)`));
    expect(JSON.stringify(at)).not.toMatch(/board|\/srv|somebody/u);
  });
});
