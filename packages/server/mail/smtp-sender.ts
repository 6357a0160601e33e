import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { MailTrouble } from '@crucible/display/sentences/en/mail.ts';
import { createTransport } from 'nodemailer';
import type { MailSettings } from './mail-settings.ts';

export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

export type Sender = {
  readonly from: string;
  readonly send: (mail: Mail) => Promise<Result<undefined, MailTrouble>>;
};

/** Milliseconds for each step; a provider that takes longer is tried again later. */
const patience = 20_000;

/**
 * Text alone, by the coach's own provider. `name` is how this installation calls itself there: the address that
 * everybody knows, and not the machine's.
 */
export function smtpSender(settings: MailSettings, name: string): Sender {
  const { host, port, tls, account, from } = settings;
  const transport = createTransport({
    ...{ host, port, name },
    secure: tls === 'from-the-start',
    ...(tls === 'before-anything' && { requireTLS: true }),
    ...(tls === 'none-on-this-machine' && { ignoreTLS: true }),
    ...(account && { auth: { user: account.user, pass: account.password } }),
    ...{
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
      dnsTimeout: patience,
    },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return {
    from,
    send: async ({ to, subject, text }) => {
      const headers = { 'Auto-Submitted': 'auto-generated' };
      try {
        const recipient = { name: '', address: to };
        await transport.sendMail({ from, to: recipient, subject, text, headers, xMailer: false });
        return ok(undefined);
      } catch (error) {
        return refuse(troubleOf(error));
      }
    },
  };
}

/** What the provider answers may hold an address; only what kind of trouble it is goes further. */
function troubleOf(error: unknown): MailTrouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return troubles[code] ?? 'not-taken';
}

const troubles: Readonly<Record<string, MailTrouble>> = {
  ECONNECTION: 'not-reached',
  ECONNREFUSED: 'not-reached',
  EDNS: 'not-reached',
  ESOCKET: 'not-reached',
  ETIMEDOUT: 'not-reached',
  ETLS: 'not-encrypted',
  EREQUIRETLS: 'not-encrypted',
  EAUTH: 'sign-in-refused',
  ENOAUTH: 'sign-in-refused',
  EOAUTH2: 'sign-in-refused',
  EENVELOPE: 'address-refused',
};
