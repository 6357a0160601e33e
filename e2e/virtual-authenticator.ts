import type { BrowserContext, Page } from 'playwright-core';

/** A device that keeps passkeys and asks who holds it, as a phone does; whoever holds it here is let by at once. */
export async function addAuthenticator({
  context,
  page,
}: {
  readonly context: BrowserContext;
  readonly page: Page;
}): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasPrf: true },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
    },
  });
}
