import { isIP } from 'node:net';
import type { Standing } from './settings.ts';

/** What an installation cannot do because of how it stands; a page leaves it out instead of showing it dead. */
export const ruledOut = {
  /** Nobody else reaches this computer, so nothing is sent to anybody; the client answers on the handed-over screen. */
  alone: ['links', 'devices-of-others', 'mail'],
  host: [],
} as const satisfies Record<Standing['way'], readonly string[]>;

export type StandingFacts = {
  readonly way: Standing['way'];
  /** Absent where only this computer reaches it. */
  readonly origin?: string;
  readonly tls?: 'files' | 'proxy';
  readonly rulesOut: readonly string[];
};

/** `mail`: whether a provider is named that takes it. */
export function standingFacts(standing: Standing, mail: 'sent' | 'not-set'): StandingFacts {
  const rulesOut: readonly string[] = ruledOut[standing.way];
  const isWithout = mail === 'not-set' && !rulesOut.includes('mail');
  return { ...standing, rulesOut: isWithout ? [...rulesOut, 'mail'] : rulesOut };
}

/** Whether a `Host` header names this installation; any other name is a page that only pretends to be ours. */
export function isOurHost(standing: Standing, host: string | undefined, port: number | undefined): boolean {
  if (standing.way === 'host') return host === new URL(standing.origin).host;
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/** Whether an `Origin` is our own page, as it was asked for under a host that is ours. */
export function isOurOrigin(standing: Standing, origin: string, host: string | undefined): boolean {
  return standing.way === 'host' ? origin === standing.origin : origin === `http://${host}`;
}

/** For whom a passkey is made and by which pages it may be shown: by the settings, whatever a request says. */
export type RelyingParty = { readonly id: string; readonly origin: string };

/** Nobody where the address has numbers for a name: browsers tie a passkey to a name only. */
export function relyingParty(standing: Standing, port: number | undefined): RelyingParty | undefined {
  if (standing.way === 'alone') return { id: 'localhost', origin: `http://localhost:${port}` };
  const id = new URL(standing.origin).hostname;
  return isIP(id) !== 0 || id.startsWith('[') ? undefined : { id, origin: standing.origin };
}
