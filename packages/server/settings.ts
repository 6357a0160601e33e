import { readFileSync } from 'node:fs';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { type MailFault, type MailSettings, mailSettings } from './mail/mail-settings.ts';

/**
 * How an installation stands. *Alone*: this computer only. *Host*: a machine that others reach, always over
 * TLS, by certificate files or behind a proxy that is named.
 */
export type Standing =
  | { readonly way: 'alone' }
  | { readonly way: 'host'; readonly origin: string; readonly tls: 'files' | 'proxy' };

export type Tls = { readonly cert: Buffer; readonly key: Buffer };

export type Settings = {
  readonly folder: string;
  readonly port: number;
  readonly standing: Standing;
  readonly tls?: Tls;
  /** Addresses or networks whose word about the asker's address is taken. */
  readonly trustedProxies: readonly string[];
  /** Where mail goes out; only for a host. */
  readonly mail?: MailSettings;
};

export type SettingsFault =
  | MailFault
  | { readonly kind: 'no-folder-named' }
  | { readonly kind: 'no-such-port'; readonly given: string }
  | { readonly kind: 'url-without-https'; readonly given: string }
  | { readonly kind: 'tls-half-named' }
  | { readonly kind: 'tls-unreadable'; readonly path: string }
  | { readonly kind: 'host-without-tls' };

export type Surroundings = Readonly<Record<string, string | undefined>>;

/** The port that nothing else is told to take. */
const usualPort = 4170;

/** What the command line and the surroundings say; nothing is guessed that would open more than was asked for. */
export function readSettings(
  args: readonly string[],
  surroundings: Surroundings,
): Result<Settings, SettingsFault> {
  const folder = args[0] ?? surroundings.CRUCIBLE_FOLDER;
  if (folder === undefined || folder === '') return refuse({ kind: 'no-folder-named' });
  const port = portFrom(surroundings.PORT);
  if (port === undefined) return refuse({ kind: 'no-such-port', given: surroundings.PORT ?? '' });
  const url = surroundings.CRUCIBLE_URL;
  const mail = mailSettings(surroundings);
  if (!mail.ok) return mail;
  if (url === undefined || url === '') {
    if (mail.value) return refuse({ kind: 'mail-when-alone' });
    return ok({ folder, port, standing: { way: 'alone' }, trustedProxies: [] });
  }
  const origin = originFrom(url);
  if (origin === undefined) return refuse({ kind: 'url-without-https', given: url });
  return hostSettings({ folder, port, ...(mail.value && { mail: mail.value }) }, origin, surroundings);
}

function hostSettings(
  base: Pick<Settings, 'folder' | 'port' | 'mail'>,
  origin: string,
  { CRUCIBLE_TLS_CERT: cert, CRUCIBLE_TLS_KEY: key, CRUCIBLE_TRUSTED_PROXY: proxies = '' }: Surroundings,
): Result<Settings, SettingsFault> {
  const trustedProxies = proxies.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
  if ((cert === undefined) !== (key === undefined)) return refuse({ kind: 'tls-half-named' });
  if (cert === undefined || key === undefined) {
    if (trustedProxies.length === 0) return refuse({ kind: 'host-without-tls' });
    return ok({ ...base, trustedProxies, standing: { way: 'host', origin, tls: 'proxy' } });
  }
  const tls = { cert: contentOf(cert), key: contentOf(key) };
  if (tls.cert === undefined) return refuse({ kind: 'tls-unreadable', path: cert });
  if (tls.key === undefined) return refuse({ kind: 'tls-unreadable', path: key });
  const pair: Tls = { cert: tls.cert, key: tls.key };
  return ok({ ...base, trustedProxies, tls: pair, standing: { way: 'host', origin, tls: 'files' } });
}

function portFrom(given: string | undefined): number | undefined {
  if (given === undefined || given === '') return usualPort;
  const port = Number(given);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
}

function originFrom(given: string): string | undefined {
  try {
    const { protocol, origin } = new URL(given);
    return protocol === 'https:' ? origin : undefined;
  } catch {
    return undefined;
  }
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
