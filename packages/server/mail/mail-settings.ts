import { ok, type Result, refuse } from '@crucible/core/result.ts';

/** The server of somebody's provider that takes mail, and the address that it is sent from. */
export type MailSettings = {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte, or begun in the clear and then encrypted before anything is said. */
  readonly tls: 'from-the-start' | 'before-anything' | 'none-on-this-machine';
  readonly account?: { readonly user: string; readonly password: string };
  readonly from: string;
};

/** None of them carries what was given: a password stands in it. */
export type MailFault =
  | { readonly kind: 'smtp-unfit' }
  | { readonly kind: 'mail-half-named' }
  | { readonly kind: 'mail-when-alone' };

type Surroundings = Readonly<Record<string, string | undefined>>;

/** `CRUCIBLE_SMTP_URL` and `CRUCIBLE_MAIL_FROM`; nothing where neither is set. */
export function mailSettings({
  CRUCIBLE_SMTP_URL: url = '',
  CRUCIBLE_MAIL_FROM: from = '',
}: Surroundings): Result<MailSettings | undefined, MailFault> {
  if (url === '' && from === '') return ok(undefined);
  if (url === '' || from === '') return refuse({ kind: 'mail-half-named' });
  const server = serverIn(url);
  const isAddress = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/u.test(from);
  return server && isAddress ? ok({ ...server, from }) : refuse({ kind: 'smtp-unfit' });
}

function serverIn(url: string): Omit<MailSettings, 'from'> | undefined {
  const found = URL.canParse(url) ? new URL(url) : undefined;
  const isKnown = found?.protocol === 'smtp:' || found?.protocol === 'smtps:';
  if (found === undefined || !isKnown || found.hostname === '') return undefined;
  const isFromStart = found.protocol === 'smtps:';
  const { hostname, username, password } = found;
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return {
    host: hostname.replace(/^\[(.*)\]$/u, '$1'),
    port: Number(found.port) || (isFromStart ? 465 : 587),
    tls: isFromStart ? 'from-the-start' : isHere ? 'none-on-this-machine' : 'before-anything',
    ...(username !== '' && {
      account: { user: decodeURIComponent(username), password: decodeURIComponent(password) },
    }),
  };
}
