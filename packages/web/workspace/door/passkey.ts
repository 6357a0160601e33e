import { post, refusalIn } from '../api.ts';

/** What is asked of a device, as the server words it; handed on as it came. */
type Asked<Name extends 'startAuthentication' | 'startRegistration'> = Parameters<
  Awaited<ReturnType<typeof loadWebAuthn>>[Name]
>[0]['optionsJSON'];

/** An answer for a passkey; everything in base64url. */
export type ShownPasskey = {
  readonly id: string;
  readonly clientDataJSON: string;
  readonly authenticatorData: string;
  readonly signature: string;
  readonly userHandle: string;
};

export type PasskeyDevice = 'phone' | 'tablet' | 'computer' | 'key';

/** Whether this browser has passkeys for this page: over TLS or on localhost, and under a name, not a number. */
export function canUsePasskeys(): boolean {
  const isNumber = /^[\d.]+$|^\[/u.test(location.hostname);
  return isSecureContext && !isNumber && typeof PublicKeyCredential === 'function';
}

/** Whether this very device can keep one and ask who holds it. */
export async function canKeepPasskey(): Promise<boolean> {
  if (!canUsePasskeys()) return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}

/** A guess at what this is, by how it is touched and how wide it is. */
export function thisDevice(): PasskeyDevice {
  if (!matchMedia('(pointer: coarse)').matches) return 'computer';
  return Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet';
}

/** Asks for any passkey that was made for here; the browser lets its owner choose. */
export async function showPasskey(): Promise<ShownPasskey> {
  const optionsJSON = await post<Asked<'startAuthentication'>>('/api/account/passkey/ask');
  const { startAuthentication } = await loadWebAuthn();
  const { id, response } = await startAuthentication({ optionsJSON }).catch(refusing('passkey-not-shown'));
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  if (userHandle === undefined) throw new Error('no handle', { cause: { kind: 'passkey-not-shown' } });
  return { id, clientDataJSON, authenticatorData, signature, userHandle };
}

/** Makes one and has its public half kept. `proof`: what whoever is signed in shows once more, where it is wanted. */
export async function makePasskey(device: PasskeyDevice, proof: object = {}): Promise<void> {
  const optionsJSON = await post<Asked<'startRegistration'>>('/api/account/passkeys/begin', proof);
  const { startRegistration } = await loadWebAuthn();
  const { id, response } = await startRegistration({ optionsJSON }).catch(refusing('no-passkey-made'));
  const { clientDataJSON, attestationObject } = response;
  await post('/api/account/passkeys/add', { device, made: { id, clientDataJSON, attestationObject } });
}

/** Whoever closes the browser's own question, or has nothing to show, is told so in our words. */
function refusing(kind: string): (error: unknown) => never {
  return (error) => {
    const isThere = error instanceof Error && 'code' in error && error.code === hasOne;
    throw new Error(kind, { cause: refusalIn(error) ?? { kind: isThere ? 'passkey-there' : kind } });
  };
}

const hasOne = 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';

/** Fetched apart from the pages, by whoever has a passkey asked for. */
function loadWebAuthn(): Promise<typeof import('@simplewebauthn/browser')> {
  return import('@simplewebauthn/browser');
}
