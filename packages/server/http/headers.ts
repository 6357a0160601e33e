import type { Standing } from '../settings.ts';

/** Our pages take scripts, styles and fonts from their own files and speak to this server alone. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer, whatever it is; pages and files say more about how long they may be kept. */
export function headersOf(standing: Standing): Readonly<Record<string, string>> {
  return {
    'cache-control': 'no-store',
    'content-security-policy': pagePolicy,
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), clipboard-read=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex, nofollow',
    ...(standing.way === 'host' && { 'strict-transport-security': 'max-age=63072000' }),
  };
}
