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
  /** Moves the clock of the practice; the browsers keep theirs. */
  readonly move: (milliseconds: number) => void;
  readonly close: () => Promise<void>;
};

export const secondName = 'our-work.example';
const program = 'openssl';
export const hasOpenssl = spawnSync(program, ['version']).status === 0;

export async function serveOverTls(): Promise<OverTls> {
  const root = join(import.meta.dirname, '..');
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['tools/build-workspace.ts'], { cwd: root, env });
  const folder = mkdtempSync(join(tmpdir(), 'crucible-over-tls-'));
  const made = makeAuthority(folder);
  const port = await freePort();
  const origin = `https://${secondName}:${port}`;
  let offset = 0;
  const started: Started = await startPractice(
    {
      folder: join(folder, 'practice'),
      port,
      standing: { way: 'host', origin, tls: 'files' },
      tls: { cert: made.cert, key: made.key },
      trustedProxies: [],
    },
    () => undefined,
    {
      now: () => Date.now() + offset,
      workFactor: 4,
      tick: 50,
      mindEvery: 500,
      pages: { folder: workspaceFolder, reader: join(folder, 'none.html') },
    },
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
    move: (milliseconds) => {
      offset += milliseconds;
    },
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
  const [authority, named] = ['/CN=An authority of our own', `/CN=${secondName}`];
  const [caKey, ca, key, cert] = [at('ca.key'), at('ca.pem'), at('key.pem'), at('cert.pem')];
  const [asked, names] = [at('asked.pem'), at('names')];
  writeFileSync(names, `subjectAltName=DNS:${secondName}`);
  const own = ['-days', '1', '-subj', authority, '-keyout', caKey, '-out', ca];
  openssl(['req', '-x509', ...curve, ...own]);
  openssl(['req', ...curve, '-subj', named, '-keyout', key, '-out', asked]);
  const signedBy = ['-CA', ca, '-CAkey', caKey, '-CAcreateserial', '-days', '1', '-extfile', names];
  openssl(['x509', '-req', '-in', asked, ...signedBy, '-out', cert]);
  const publicKey = openssl(['x509', '-in', cert, '-pubkey', '-noout']);
  const der = openssl(['pkey', '-pubin', '-outform', 'der'], publicKey);
  const digest = openssl(['dgst', '-sha256', '-binary'], der);
  return {
    cert: readFileSync(cert),
    key: readFileSync(key),
    authority: readFileSync(ca),
    pin: digest.toString('base64'),
  };
}

function openssl(args: readonly string[], input?: Buffer): Buffer {
  const { status, stdout, stderr } = spawnSync(program, args, input === undefined ? {} : { input });
  if (status !== 0) throw new Error(`${program} ${args[0]}: ${String(stderr)}`);
  return stdout;
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
