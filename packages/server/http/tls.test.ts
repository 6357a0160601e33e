import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coachEmail, coachPassword } from '../fixtures/served-practice.ts';
import { type Started, startPractice } from '../start-practice.ts';

const folder = mkdtempSync(join(tmpdir(), 'crucible-tls-'));
const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
const made = spawnSync('openssl', [
  ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'],
  ...['-subj', '/CN=practice.example', '-keyout', key, '-out', cert],
]);
const hasCertificate = made.status === 0;
if (!hasCertificate) console.log('No openssl here: TLS by certificate files is not tried.');

describe.skipIf(!hasCertificate)('TLS by the files of a certificate', () => {
  const origin = 'https://practice.example';
  let started: Started;
  beforeAll(async () => {
    const tls = { cert: readFileSync(cert), key: readFileSync(key) };
    const standing = { way: 'host', origin, tls: 'files' } as const;
    const settings = { folder: join(folder, 'practice'), port: 0, standing, tls, trustedProxies: [] };
    started = await startPractice(settings, () => undefined, { workFactor: 4 });
  }, 60_000);
  afterAll(async () => {
    await started.close();
    rmSync(folder, { recursive: true });
  });

  type Answer = { readonly status: number | undefined; readonly headers: IncomingHttpHeaders };
  const ask = (path: string, method: string, body = ''): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const headers = { host: 'practice.example', origin, 'content-type': 'application/json' };
      const where = {
        host: '127.0.0.1',
        port: started.port,
        path,
        method,
        headers,
        rejectUnauthorized: false,
      };
      const sent = request({ ...where, agent: false }, (response) => {
        response.resume();
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers }));
      });
      sent.on('error', reject);
      sent.end(body);
    });

  test('answers, and tells browsers to come by TLS only', async () => {
    const { status, headers } = await ask('/api/start', 'GET');
    expect(status).toBe(200);
    expect(headers['strict-transport-security']).toBe('max-age=63072000');
  });

  test('gives cookies that belong to this very address and go over TLS only', async () => {
    const token = started.firstLink?.split('#')[1];
    const body = JSON.stringify({ token, email: coachEmail, password: coachPassword });
    const { headers } = await ask('/api/account/begin', 'POST', body);
    expect(headers['set-cookie']?.[0]).toMatch(
      /^__Host-crucible\.session_token=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/u,
    );
  });

  test('speaks nothing older than TLS 1.2', async () => {
    const old = connect({
      host: '127.0.0.1',
      port: started.port,
      rejectUnauthorized: false,
      minVersion: 'TLSv1.1',
      maxVersion: 'TLSv1.1',
    });
    const refused = await new Promise<boolean>((resolve) => {
      old.once('error', () => resolve(true));
      old.once('secureConnect', () => resolve(false));
    });
    old.destroy();
    expect(refused).toBe(true);
  });
});
