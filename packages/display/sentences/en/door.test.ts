import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import { describe, expect, test } from 'vitest';
import { doorSentence } from './door.ts';
import { type SettingsFaultFacts, settingsFaultSentence, startSentences } from './start.ts';

type Every<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: Extract<Union, { readonly kind: Kind }>;
};

const refusals: Every<DoorRefusal> = {
  'not-signed-in': { kind: 'not-signed-in' },
  'second-factor-missing': { kind: 'second-factor-missing' },
  'session-idle': { kind: 'session-idle' },
  'screen-turned': { kind: 'screen-turned' },
  'for-the-coach-alone': { kind: 'for-the-coach-alone' },
  'does-not-fit': { kind: 'does-not-fit' },
  'code-used-before': { kind: 'code-used-before' },
  'password-too-short': { kind: 'password-too-short', least: 15 },
  'password-easily-guessed': { kind: 'password-easily-guessed' },
  'too-many-tries': { kind: 'too-many-tries', waitSeconds: 840 },
  'link-spent': { kind: 'link-spent' },
  'code-spent': { kind: 'code-spent' },
  'link-instead-of-second-factor': { kind: 'link-instead-of-second-factor' },
  'links-not-offered': { kind: 'links-not-offered' },
  'mail-not-set': { kind: 'mail-not-set' },
  'mail-not-sent': { kind: 'mail-not-sent', trouble: 'not-reached' },
  'account-exists': { kind: 'account-exists' },
  'no-such-session': { kind: 'no-such-session' },
  'passkey-opens-nothing': { kind: 'passkey-opens-nothing' },
  'passkey-not-taken': { kind: 'passkey-not-taken' },
  'passkeys-full': { kind: 'passkeys-full', most: 10 },
  'no-such-passkey': { kind: 'no-such-passkey' },
  'passkeys-not-offered': { kind: 'passkeys-not-offered' },
  'proof-wanted': { kind: 'proof-wanted' },
  'practice-locked': { kind: 'practice-locked' },
  'practice-not-begun': { kind: 'practice-not-begun' },
  'practice-open-already': { kind: 'practice-open-already' },
  'passphrase-too-short': { kind: 'passphrase-too-short', least: 16 },
  'practice-of-another': { kind: 'practice-of-another' },
  'not-understood': { kind: 'not-understood' },
  'from-another-page': { kind: 'from-another-page' },
  'not-here': { kind: 'not-here' },
  'file-too-large': { kind: 'file-too-large', most: 25 * 2 ** 20 },
  'no-file-wanted': { kind: 'no-file-wanted' },
  'reading-took-too-long': { kind: 'reading-took-too-long' },
  'too-busy': { kind: 'too-busy' },
  fault: { kind: 'fault', fault: '5b1e' },
};

const faults: Every<SettingsFaultFacts> = {
  'no-folder-named': { kind: 'no-folder-named' },
  'no-such-port': { kind: 'no-such-port', given: 'x' },
  'port-taken': { kind: 'port-taken', port: 4170 },
  'url-without-https': { kind: 'url-without-https', given: 'http://x' },
  'tls-half-named': { kind: 'tls-half-named' },
  'tls-unreadable': { kind: 'tls-unreadable', path: 'cert.pem' },
  'host-without-tls': { kind: 'host-without-tls' },
  'smtp-unfit': { kind: 'smtp-unfit' },
  'mail-half-named': { kind: 'mail-half-named' },
  'mail-when-alone': { kind: 'mail-when-alone' },
};

const sentences = [
  ...Object.values(refusals).map(doorSentence),
  ...Object.values(faults).map(settingsFaultSentence),
  startSentences.serving('http://127.0.0.1:4170'),
  startSentences.keptIn('practice'),
  startSentences.first('http://127.0.0.1:4170/begin')[0] ?? '',
  startSentences.stopped,
];

/** A client reads these too. */
const notBeforeAClient =
  /\b(?:strain|rupture|enactment|withdrawal|confrontation|octant|dominance|affiliation|episode|cast|desk|pulse|alarm|coded|permutation|as told)s?\b/iu;

describe('what is said at the door', () => {
  test.each(sentences)('%s', (sentence) => {
    expect(sentence).toMatch(/^\p{Lu}.*[.:]$/u);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|session token|TOTP|cookie|scrypt|HTTP/u);
    expect(sentence).not.toMatch(notBeforeAClient);
    expect(sentence).not.toMatch(/\b(?:wrong|invalid|illegal|error|should|bad|too many)\b/iu);
  });

  test('each refusal has words of its own', () => {
    const all = Object.values(refusals).map(doorSentence);
    expect(new Set(all).size).toBe(all.length);
  });

  test('a wait is told in seconds or minutes', () => {
    expect(doorSentence({ kind: 'too-many-tries', waitSeconds: 1 })).toContain('1 second ');
    expect(doorSentence({ kind: 'too-many-tries', waitSeconds: 840 })).toContain('14 minutes');
  });
});
