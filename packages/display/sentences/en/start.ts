import { plainText } from './name.ts';

/** What the server says to whoever starts it. */
export const startSentences = {
  serving: (address: string): string => `The practice is at ${address} and stops with Ctrl-C.`,
  keptIn: (folder: string): string => `What is kept lies in “${plainText(folder)}”, sealed.`,
  first: (link: string): readonly string[] => [
    'Nobody has an account here yet. Open this link within the hour; it works once:',
    link,
  ],
  stopped: 'The practice is closed.',
} as const;

/** Why the server does not start: what is named on the command line or in its surroundings does not fit. */
export type SettingsFaultFacts =
  | { readonly kind: 'no-folder-named' }
  | { readonly kind: 'no-such-port'; readonly given: string }
  | { readonly kind: 'port-taken'; readonly port: number }
  | { readonly kind: 'url-without-https'; readonly given: string }
  | { readonly kind: 'tls-half-named' }
  | { readonly kind: 'tls-unreadable'; readonly path: string }
  | { readonly kind: 'host-without-tls' }
  | { readonly kind: 'smtp-unfit' }
  | { readonly kind: 'mail-half-named' }
  | { readonly kind: 'mail-when-alone' };

export function settingsFaultSentence(fault: SettingsFaultFacts): string {
  switch (fault.kind) {
    case 'no-folder-named':
      return 'Name the folder of the practice, or set CRUCIBLE_FOLDER.';
    case 'no-such-port':
      return `PORT needs a number from 0 to 65535; it says ${fault.given}.`;
    case 'port-taken':
      return `Something else listens on port ${fault.port} already; name another with PORT.`;
    case 'url-without-https':
      return `CRUCIBLE_URL needs an address that begins with https://; it says ${fault.given}.`;
    case 'tls-half-named':
      return 'Name both files of the certificate: CRUCIBLE_TLS_CERT and CRUCIBLE_TLS_KEY.';
    case 'tls-unreadable':
      return `The file ${fault.path} cannot be read.`;
    case 'host-without-tls':
      return 'With CRUCIBLE_URL name the files of the certificate (CRUCIBLE_TLS_CERT, CRUCIBLE_TLS_KEY), or the addresses of the proxy that brings TLS (CRUCIBLE_TRUSTED_PROXY).';
    case 'smtp-unfit':
      return 'CRUCIBLE_SMTP_URL needs smtps://NAME:PASSWORD@SERVER or smtp://NAME:PASSWORD@SERVER, and CRUCIBLE_MAIL_FROM an address.';
    case 'mail-half-named':
      return 'Name both for mail: CRUCIBLE_SMTP_URL and CRUCIBLE_MAIL_FROM.';
    case 'mail-when-alone':
      return 'Mail goes out only where others reach the practice: set CRUCIBLE_URL too, or leave CRUCIBLE_SMTP_URL out.';
  }
}
