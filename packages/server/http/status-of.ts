import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { HoldRefusal } from '../held/hold-practice.ts';

type Kind = (DoorRefusal | HoldRefusal)['kind'];

/**
 * The status of every refusal that the door and the storage give. What a rule of a topic refuses is refused
 * for the state that it found, and that is 409: new rules need no line here.
 */
const statuses: { readonly [K in Kind]?: number } & Record<DoorRefusal['kind'], number> = {
  'not-signed-in': 401,
  'second-factor-missing': 403,
  'session-idle': 401,
  'screen-turned': 403,
  'for-the-coach-alone': 403,
  'does-not-fit': 401,
  'code-used-before': 401,
  'password-too-short': 422,
  'password-easily-guessed': 422,
  'too-many-tries': 429,
  'link-spent': 410,
  'code-spent': 410,
  'link-instead-of-second-factor': 403,
  'links-not-offered': 403,
  'mail-not-set': 409,
  'mail-not-sent': 502,
  'account-exists': 409,
  'no-such-session': 404,
  'passkey-opens-nothing': 401,
  'passkey-not-taken': 422,
  'passkeys-full': 409,
  'no-such-passkey': 404,
  'passkeys-not-offered': 403,
  'proof-wanted': 401,
  'practice-locked': 423,
  'practice-not-begun': 423,
  'practice-open-already': 409,
  'passphrase-too-short': 422,
  'practice-of-another': 403,
  'not-understood': 400,
  'from-another-page': 403,
  'not-here': 404,
  'file-too-large': 413,
  'no-file-wanted': 415,
  'reading-took-too-long': 422,
  'too-busy': 503,
  fault: 500,
  'bad-input': 422,
  'not-allowed': 403,
  'no-engagement-named': 422,
  'no-such-act': 404,
  'too-large': 413,
  'ill-formed-text': 422,
  'disk-full': 507,
  'read-only': 507,
  'wrong-passphrase': 401,
  'no-record': 423,
};

export function statusOf(refusal: { readonly kind: string }): number {
  return Object.hasOwn(statuses, refusal.kind) ? (statuses[refusal.kind as Kind] ?? 409) : 409;
}
