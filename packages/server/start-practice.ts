import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonId } from '@crucible/core/ids.ts';
import { instant } from '@crucible/core/units.ts';
import type { Done } from '@crucible/practice/run-act.ts';
import { newId } from '@crucible/record/new-id.ts';
import { issueLink } from './accounts/links.ts';
import { type Accounts, openAccounts } from './accounts/open-accounts.ts';
import { coachOf } from './accounts/people.ts';
import { sweep } from './accounts/sweep.ts';
import { gatherChanges } from './events/changes.ts';
import { noteDone } from './events/note-done.ts';
import { holdPractice } from './held/hold-practice.ts';
import { removeLeftCopies } from './held/sealed-copy.ts';
import { createServer } from './http/create-server.ts';
import { faultOf } from './http/fault.ts';
import type { Pages } from './http/page-routes.ts';
import type { Parts, Server } from './http/parts.ts';
import type { WriteLog } from './http/write-log.ts';
import { mindMail } from './mail/mind-mail.ts';
import { type Sender, smtpSender } from './mail/smtp-sender.ts';
import type { Settings } from './settings.ts';
import { readInWorker } from './transcript/read-in-worker.ts';
import { shippedReading } from './transcript/shipped-reading.ts';

export type Started = {
  /** Under which pages ask. */
  readonly address: string;
  readonly port: number;
  /** Opens the page on which the coach's account is made; only while there is none. */
  readonly firstLink?: string;
  readonly close: () => Promise<void>;
};

/** Of the edge; tests move the clock and make the key ring quick. */
export type StartOptions = {
  readonly now?: () => number;
  readonly workFactor?: number;
  readonly tick?: number;
  readonly pages?: Pages;
  readonly readingPatience?: number;
  readonly mindEvery?: number;
  readonly mailEvery?: number;
};

const root = join(import.meta.dirname, '../..');
const builtPages: Pages = {
  folder: join(root, 'dist', 'web'),
  reader: join(root, 'dist', 'crucible-reader.html'),
};
/** Milliseconds between the times when what has run out is cleared away. */
const sweepEvery = 10 * 60_000;

/** Opens the accounts, holds the practice (still sealed) and listens. */
export async function startPractice(
  settings: Settings,
  log: WriteLog,
  options: StartOptions = {},
): Promise<Started> {
  const {
    now: clock = Date.now,
    workFactor,
    tick,
    pages = builtPages,
    readingPatience,
    mindEvery,
    mailEvery,
  } = options;
  const { folder, standing, tls, trustedProxies } = settings;
  const now = () => instant(clock());
  const accounts = await openAccounts({ folder, isSecure: standing.way === 'host', now });
  const changes = gatherChanges(tick);
  const done = (act: string, said: Done): void => noteDone(changes, act, said);
  const held = holdPractice({
    folder,
    now,
    reading: { ...shippedReading(), readTranscript: readInWorker(readingPatience) },
    tell: (fault, error) => log({ ...faultOf(error), fault }),
    done,
    ...(workFactor !== undefined && { workFactor }),
    ...(mindEvery !== undefined && { mindEvery }),
  });
  const sender = senderOf(settings);
  const version = versionOfPackage();
  const parts: Parts = { folder, standing, accounts, held, changes, version, ...(sender && { sender }) };
  const server = await createServer({ parts, pages, log, trustedProxies, ...(tls !== undefined && { tls }) });
  removeLeftCopies(folder);
  sweep(accounts);
  const sweeping = setInterval(() => sweep(accounts), sweepEvery);
  sweeping.unref();
  const address = await listen(server, settings);
  const tell = (error: unknown): void => log(faultOf(error));
  const minding = { accounts, origin: address, open: held.open, done, tell };
  const mail =
    sender && mindMail({ ...minding, sender, ...(mailEvery !== undefined && { every: mailEvery }) });
  const token = firstToken(accounts);
  return {
    address,
    port: portOf(server, settings),
    ...(token !== undefined && { firstLink: `${address}/begin#${token}` }),
    close: async () => {
      clearInterval(sweeping);
      await mail?.stop();
      changes.close();
      await server.close();
      await held.lock();
      accounts.close();
    },
  };
}

/** Mail goes out only from where a link in it can lead back to. */
function senderOf({ mail, standing }: Settings): Sender | undefined {
  if (mail === undefined || standing.way === 'alone') return undefined;
  return smtpSender(mail, new URL(standing.origin).hostname);
}

async function listen(server: Server, { port, standing, trustedProxies }: Settings): Promise<string> {
  if (standing.way === 'alone') return server.listen({ port, host: '127.0.0.1' });
  const isBehindOwnProxy = standing.tls === 'proxy' && trustedProxies.every(isLoopback);
  await server.listen({ port, host: isBehindOwnProxy ? '127.0.0.1' : '0.0.0.0' });
  return standing.origin;
}

/** The port that was taken, where the settings left it to the system. */
function portOf(server: Server, { port }: Settings): number {
  const [bound] = server.addresses();
  return typeof bound === 'object' ? bound.port : port;
}

function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1';
}

/** While nobody has an account, every start gives a new link and ends the one before. */
function firstToken(accounts: Accounts): string | undefined {
  if (coachOf(accounts) !== undefined) return undefined;
  accounts.database.prepare("DELETE FROM link WHERE purpose = 'begin-practice'").run();
  return issueLink(accounts, 'begin-practice', newId<PersonId>());
}

function versionOfPackage(): string {
  const text = readFileSync(join(import.meta.dirname, 'package.json'), 'utf8');
  return String((JSON.parse(text) as { version?: unknown }).version);
}
