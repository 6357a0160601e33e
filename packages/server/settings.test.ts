import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';
import { isOurHost, isOurOrigin, standingFacts } from './standing.ts';

const folder = mkdtempSync(join(tmpdir(), 'crucible-settings-'));
const file = join(folder, 'cert.pem');
writeFileSync(file, 'certificate');
afterAll(() => rmSync(folder, { recursive: true }));

const CRUCIBLE_URL = 'https://practice.example';

describe('what the surroundings say', () => {
  test('with a folder alone, the practice stands alone', () => {
    expect(readSettings(['here'], {})).toEqual({
      ok: true,
      value: { folder: 'here', port: 4170, standing: { way: 'alone' }, trustedProxies: [] },
    });
  });

  test('with an address and a certificate it is a host', () => {
    const read = readSettings([], {
      CRUCIBLE_FOLDER: 'here',
      CRUCIBLE_URL,
      CRUCIBLE_TLS_CERT: file,
      CRUCIBLE_TLS_KEY: file,
      PORT: '443',
    });
    expect(read).toMatchObject({ ok: true, value: { port: 443, standing: { way: 'host', tls: 'files' } } });
  });

  test('with an address and a named proxy it is a host too', () => {
    const read = readSettings(['here'], { CRUCIBLE_URL, CRUCIBLE_TRUSTED_PROXY: '10.0.0.2, 10.0.0.3' });
    expect(read).toMatchObject({
      ok: true,
      value: { standing: { tls: 'proxy' }, trustedProxies: ['10.0.0.2', '10.0.0.3'] },
    });
  });

  test.each([
    [{}, 'no-folder-named'],
    [{ CRUCIBLE_FOLDER: 'x', PORT: '4170a' }, 'no-such-port'],
    [{ CRUCIBLE_FOLDER: 'x', PORT: '70000' }, 'no-such-port'],
    [{ CRUCIBLE_FOLDER: 'x', CRUCIBLE_URL: 'http://practice.example' }, 'url-without-https'],
    [{ CRUCIBLE_FOLDER: 'x', CRUCIBLE_URL: 'practice' }, 'url-without-https'],
    [{ CRUCIBLE_FOLDER: 'x', CRUCIBLE_URL }, 'host-without-tls'],
    [{ CRUCIBLE_FOLDER: 'x', CRUCIBLE_URL, CRUCIBLE_TLS_CERT: file }, 'tls-half-named'],
    [
      { CRUCIBLE_FOLDER: 'x', CRUCIBLE_URL, CRUCIBLE_TLS_CERT: file, CRUCIBLE_TLS_KEY: `${file}.none` },
      'tls-unreadable',
    ],
  ])('%o does not start: %s', (surroundings, kind) => {
    expect(readSettings([], surroundings)).toMatchObject({ ok: false, refusal: { kind } });
  });
});

describe('who we are', () => {
  const alone = { way: 'alone' } as const;
  const host = { way: 'host', origin: 'https://practice.example', tls: 'proxy' } as const;

  test('alone, it is this computer under two names', () => {
    expect(isOurHost(alone, '127.0.0.1:4170', 4170)).toBe(true);
    expect(isOurHost(alone, 'localhost:4170', 4170)).toBe(true);
    for (const other of ['127.0.0.1', 'localhost:80', 'practice.example', '[::1]:4170', undefined])
      expect(isOurHost(alone, other, 4170)).toBe(false);
    expect(isOurOrigin(alone, 'http://localhost:4170', 'localhost:4170')).toBe(true);
    expect(isOurOrigin(alone, 'http://127.0.0.1:4170', 'localhost:4170')).toBe(false);
  });

  test('as a host, it is the one address that was given', () => {
    expect(isOurHost(host, 'practice.example', 8443)).toBe(true);
    expect(isOurHost(host, '127.0.0.1:8443', 8443)).toBe(false);
    expect(isOurOrigin(host, 'https://practice.example', 'practice.example')).toBe(true);
    expect(isOurOrigin(host, 'http://practice.example', 'practice.example')).toBe(false);
  });

  test('a way to stand says what it rules out', () => {
    const rulesOut = ['links', 'devices-of-others', 'mail'];
    expect(standingFacts(alone, 'not-set')).toEqual({ way: 'alone', rulesOut });
    expect(standingFacts(host, 'not-set').rulesOut).toEqual(['mail']);
    expect(standingFacts(host, 'sent').rulesOut).toEqual([]);
  });
});
