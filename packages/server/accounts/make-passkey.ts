import type { PersonId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/server';
import type { RelyingParty } from '../standing.ts';
import { loadWebAuthn } from './load-webauthn.ts';
import { type Accounts, veiled } from './open-accounts.ts';
import { issueChallenge, takeChallenge } from './passkey-challenge.ts';
import { keepPasskey, mostPasskeys, type PasskeyDevice, passkeysOf } from './passkeys.ts';
import { emailOf } from './people.ts';

/** What a browser answers with a new passkey; everything in base64url. */
export type MadePasskey = {
  readonly id: string;
  readonly clientDataJSON: string;
  readonly attestationObject: string;
};

export type Making = {
  readonly made: MadePasskey;
  readonly device: PasskeyDevice;
  readonly cookies: string | undefined;
  readonly party: RelyingParty;
};

export type PasskeyBegun = {
  readonly asked: PublicKeyCredentialCreationOptionsJSON;
  readonly cookie: string;
};

/** ES256, EdDSA and RS256: one of them is in every device. */
const algorithms = [-7, -8, -257];

const full: DoorRefusal = { kind: 'passkeys-full', most: mostPasskeys };

/**
 * What a device needs to make a passkey that it finds by itself later and gives away only to whoever can
 * unlock it. It is not asked what it is; no certificate of a maker is wanted.
 */
export async function beginPasskey(
  accounts: Accounts,
  person: PersonId,
  party: RelyingParty,
): Promise<Result<PasskeyBegun, DoorRefusal>> {
  const there = passkeysOf(accounts, person);
  if (there.length >= mostPasskeys) return refuse(full);
  const { generateRegistrationOptions } = await loadWebAuthn();
  const { bytes, cookie } = issueChallenge(accounts, { makeFor: person });
  const asked = await generateRegistrationOptions({
    rpName: 'Crucible',
    rpID: party.id,
    userName: emailOf(accounts, person) ?? '',
    userID: new Uint8Array(Buffer.from(handleOf(accounts, person), 'base64url')),
    challenge: bytes,
    timeout: 120_000,
    attestationType: 'none',
    excludeCredentials: there.map(({ passkey }) => ({ id: passkey })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  });
  return ok({ asked, cookie });
}

/** Keeps the public half of a passkey that a browser made for this person just now. */
export async function addPasskey(
  accounts: Accounts,
  person: PersonId,
  making: Making,
): Promise<Result<undefined, DoorRefusal>> {
  const challenge = takeChallenge(accounts, { makeFor: person }, making.cookies);
  const kept = challenge === undefined ? undefined : await keyMade(making, challenge);
  if (kept === undefined) return refuse({ kind: 'passkey-not-taken' });
  const isNew = keepPasskey(accounts, {
    ...kept,
    person,
    handle: handleOf(accounts, person),
    device: making.device,
    made: accounts.now(),
  });
  if (isNew) return ok(undefined);
  const isFull = passkeysOf(accounts, person).length >= mostPasskeys;
  return refuse(isFull ? full : { kind: 'passkey-not-taken' });
}

async function keyMade({ made, party }: Making, challenge: string) {
  const { id, ...response } = made;
  if (await isVouchedFor(made)) return undefined;
  const { verifyRegistrationResponse } = await loadWebAuthn();
  const checked = await verifyRegistrationResponse({
    response: { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response },
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => undefined);
  if (checked?.verified !== true) return undefined;
  const { id: passkey, publicKey, counter } = checked.registrationInfo.credential;
  return passkey === id ? { passkey, publicKey, counter } : undefined;
}

/**
 * Whether the certificate of a maker comes with it. None was asked for; and of some makers the library would
 * ask over the network whether it still holds, while nothing goes out from here.
 */
async function isVouchedFor({ attestationObject }: MadePasskey): Promise<boolean> {
  const { decodeAttestationObject } = await import('@simplewebauthn/server/helpers');
  try {
    const bytes = new Uint8Array(Buffer.from(attestationObject, 'base64url'));
    const decoded = decodeAttestationObject(bytes);
    const format = decoded.get('fmt');
    return format !== 'none' && (format !== 'packed' || decoded.get('attStmt').get('x5c') !== undefined);
  } catch {
    return true;
  }
}

/** The same for every passkey of a person, so that a device keeps one and not a row of old ones. */
function handleOf(accounts: Accounts, person: PersonId): string {
  return veiled(accounts, `passkey ${person}`);
}
