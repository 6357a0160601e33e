import type { PersonId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import type { RelyingParty } from '../standing.ts';
import { loadWebAuthn } from './load-webauthn.ts';
import type { Accounts } from './open-accounts.ts';
import { issueChallenge, takeChallenge } from './passkey-challenge.ts';
import { noteUse, type Passkey, passkeyCalled } from './passkeys.ts';
import { endedCookie } from './session-cookie.ts';
import { beginSession, type SignIn } from './sign-in.ts';

/** What a browser answers for a passkey; everything in base64url. */
export type ShownPasskey = {
  readonly id: string;
  readonly clientDataJSON: string;
  readonly authenticatorData: string;
  readonly signature: string;
  readonly userHandle: string;
};

/** A passkey as it was shown: in which browser, to whom. */
export type Showing = {
  readonly shown: ShownPasskey;
  readonly cookies: string | undefined;
  readonly party: RelyingParty;
};

export type PasskeyAsked = {
  readonly asked: PublicKeyCredentialRequestOptionsJSON;
  readonly cookie: string;
};

/**
 * Asks for any passkey that was made for here, by name of none: what is asked is the same whoever asks, and
 * tells nobody who has an account. The device has to make sure itself who holds it.
 */
export async function askForPasskey(accounts: Accounts, party: RelyingParty): Promise<PasskeyAsked> {
  const { generateAuthenticationOptions } = await loadWebAuthn();
  const { bytes, cookie } = issueChallenge(accounts, 'show');
  const asked = await generateAuthenticationOptions({
    rpID: party.id,
    challenge: bytes,
    userVerification: 'required',
    timeout: 120_000,
  });
  return { asked, cookie };
}

/**
 * Whose passkey it is, where everything fits; why it does not is told to nobody. A count that did not go on is
 * a copy of the key, or the key itself after its copy: neither opens.
 */
export async function holderOfPasskey(accounts: Accounts, showing: Showing): Promise<PersonId | undefined> {
  const { shown, cookies } = showing;
  const challenge = takeChallenge(accounts, 'show', cookies);
  const passkey = passkeyCalled(accounts, shown.id);
  if (challenge === undefined || passkey === undefined || passkey.handle !== shown.userHandle)
    return undefined;
  const counter = await counterShown({ ...showing, challenge, passkey });
  return counter !== undefined && noteUse(accounts, passkey, counter) ? passkey.person : undefined;
}

/**
 * Stands for password and second factor together: the key is on a device, and the device asked for finger,
 * face or code before it signed.
 */
export async function signInByPasskey(accounts: Accounts, showing: Showing): Promise<SignIn> {
  const person = await holderOfPasskey(accounts, showing);
  if (person === undefined) return refuse({ kind: 'passkey-opens-nothing' });
  return ok({
    cookies: [await beginSession(accounts, person, 'own-device'), endedCookie(accounts, 'passkey')],
  });
}

/** The same of somebody who is signed in, whose own it has to be. */
export async function passkeyFits(
  accounts: Accounts,
  person: PersonId,
  showing: Showing,
): Promise<Result<undefined, DoorRefusal>> {
  const holder = await holderOfPasskey(accounts, showing);
  return holder === person ? ok(undefined) : refuse({ kind: 'passkey-opens-nothing' });
}

type Checking = Showing & { readonly challenge: string; readonly passkey: Passkey };

async function counterShown({ shown, party, challenge, passkey }: Checking): Promise<number | undefined> {
  const { id, ...response } = shown;
  const { verifyAuthenticationResponse } = await loadWebAuthn();
  // Whatever does not fit is thrown by the library, be it a signature or a byte too few.
  const checked = await verifyAuthenticationResponse({
    response: { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response },
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    credential: { id, publicKey: passkey.publicKey, counter: passkey.counter },
  }).catch(() => undefined);
  return checked?.verified === true ? checked.authenticationInfo.newCounter : undefined;
}
