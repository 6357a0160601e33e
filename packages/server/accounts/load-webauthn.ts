/** Fetched when the first passkey is asked for: it takes a third of a second and 25 MiB of whoever starts with it. */
export function loadWebAuthn(): Promise<typeof import('@simplewebauthn/server')> {
  return import('@simplewebauthn/server');
}
