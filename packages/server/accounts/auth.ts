import type { DatabaseSync } from 'node:sqlite';
import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';

export type Auth = ReturnType<typeof authOver>;

/** Longest life of a session, used or not. */
export const sessionSeconds = 12 * 60 * 60;
export const leastPassword = 15;
export const longestPassword = 200;

/** `__Host-` binds a cookie to exactly this origin, which browsers allow over TLS only. */
export function cookiePrefix({ isSecure }: { readonly isSecure: boolean }): string {
  return isSecure ? '__Host-crucible' : 'crucible';
}

/**
 * better-auth for passwords, one-time codes and recovery codes, called as functions only: none of its routes
 * is reachable, so no link of its own can be opened by a mail scanner. It learns no address and no browser.
 */
export function authOver({
  database,
  secret,
  isSecure,
}: {
  readonly database: DatabaseSync;
  readonly secret: string;
  readonly isSecure: boolean;
}) {
  return betterAuth({
    database,
    secret,
    baseURL: isSecure ? 'https://127.0.0.1' : 'http://127.0.0.1',
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: leastPassword,
      maxPasswordLength: longestPassword,
    },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: cookiePrefix({ isSecure }),
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', secure: isSecure, path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [twoFactor({ issuer: 'Crucible' })],
  });
}
