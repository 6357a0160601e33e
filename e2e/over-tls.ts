import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Started, startPractice } from '../packages/server/start-practice.ts';
import { workspaceFolder } from '../tools/build-workspace.ts';

/** A practice that others reach by a name of its own, over TLS by an authority made for it. */
export type OverTls = {
  readonly origin: string;
  readonly port: number;
  readonly firstLink: string;
  readonly folder: string;
  /** For the browser: where the name lies, and the one key that it takes for this name's. */
  readonly browserArgs: readonly string[];
  /** The authority, for whoever checks the whole chain. */
  readonly authority: Buffer;
  readonly close: () => Promise<void>;
};

export const secondName = 'our-work.example';
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

export async function serveOverTls(): Promise<OverTls> {
  const root = join(import.meta.dirname, '..');
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['tools/build-workspace.ts'], { cwd: root, env });
  const folder = mkdtempSync(join(tmpdir(), 'crucible-over-tls-'));
  const made = makeAuthority(folder);
  const port = await freePort();
  const origin = `https://${secondName}:${port}`;
  const started: Started = await startPractice(
    {
      folder: join(folder, 'practice'),
      port,
      standing: { way: 'host', origin, tls: 'files' },
      tls: { cert: made.cert, key: made.key },
      trustedProxies: [],
    },
    () => undefined,
    { workFactor: 4, tick: 50, pages: { folder: workspaceFolder, reader: join(folder, 'none.html') } },
  );
  return {
    origin,
    port,
    firstLink: started.firstLink ?? '',
    folder: join(folder, 'practice'),
    browserArgs: [
      `--host-resolver-rules=MAP ${secondName} 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${made.pin}`,
    ],
    authority: made.authority,
    close: async () => {
      await started.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An authority, and a certificate that it signs for the second name. */
function makeAuthority(folder: string) {
  const at = (name: string): string => join(folder, name);
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...curve,
    '-days',
    '1',
    '-subj',
    '/CN=An authority of our own',
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
  );
  openssl('req', ...curve, '-subj', `/CN=${secondName}`, '-keyout', at('key.pem'), '-out', at('asked.pem'));
  writeFileSync(at('names'), `subjectAltName=DNS:${secondName}`);
  openssl(
    'x509',
    '-req',
    '-in',
    at('asked.pem'),
    '-CA',
    at('ca.pem'),
    '-CAkey',
    at('ca.key'),
    '-CAcreateserial',
    '-days',
    '1',
    '-extfile',
    at('names'),
    '-out',
    at('cert.pem'),
  );
  const publicKey = openssl('x509', '-in', at('cert.pem'), '-pubkey', '-noout');
  const der = execFileSync('openssl', ['pkey', '-pubin', '-outform', 'der'], { input: publicKey });
  const digest = execFileSync('openssl', ['dgst', '-sha256', '-binary'], { input: der });
  return {
    cert: readFileSync(at('cert.pem')),
    key: readFileSync(at('key.pem')),
    authority: readFileSync(at('ca.pem')),
    pin: digest.toString('base64'),
  };
}

function openssl(...args: readonly string[]): Buffer {
  return execFileSync('openssl', [...args], { stdio: ['ignore', 'pipe', 'ignore'] });
}

/** The address has to be known before it is listened at. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
