import { type IncomingMessage, request } from 'node:http';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import type { Browser as SignedIn } from '../packages/server/fixtures/browser.ts';
import { openPage, phone } from './practice-in-browser.ts';

/**
 * A page of a practice that others reach under a name over TLS: what the page asks of that name is carried to
 * the server on loopback, as the proxy in front of it would.
 */
export type Behind = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: readonly string[];
  /** What the page posted, by its path. */
  readonly posted: readonly { readonly path: string; readonly body: string }[];
};

export async function openBehind(
  browser: Browser,
  { cookies }: Pick<SignedIn, 'cookies'>,
  { origin, port }: { readonly origin: string; readonly port: number },
): Promise<Behind> {
  const { page, context, faults } = await openPage(browser, phone);
  const posted: { path: string; body: string }[] = [];
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: origin, secure: true })));
  await context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    // What changes is asked for again by the tests themselves.
    if (pathname === '/api/events') return route.abort();
    const body = route.request().postData();
    if (body !== null) posted.push({ path: pathname, body });
    return carry(route, port);
  });
  return { page, context, faults, posted };
}

async function carry(route: Route, port: number): Promise<void> {
  const asked = route.request();
  const { pathname, search, host, origin } = new URL(asked.url());
  // A browser writes these two on the wire, after the place at which a test is given the request.
  const onTheWire = asked.method() === 'GET' ? {} : { origin, 'sec-fetch-site': 'same-origin' };
  const headers = { ...onTheWire, ...(await asked.allHeaders()), host };
  const sent = request({ host: '127.0.0.1', port, path: pathname + search, method: asked.method(), headers });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sent.on('response', resolve);
    sent.on('error', reject);
  });
  sent.end(asked.postDataBuffer() ?? undefined);
  const response = await answered;
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const given = Object.entries(response.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join('\n') : String(value),
  ]);
  await route.fulfill({
    status: response.statusCode ?? 500,
    headers: Object.fromEntries(given) as Record<string, string>,
    body: Buffer.concat(chunks),
  });
}
