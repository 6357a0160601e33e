import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../fixtures/browser.ts';
import { act, coachWithPractice, openEngagement, view } from '../fixtures/coach-signed-in.ts';
import {
  coachEmail,
  coachPassword,
  passphrase,
  type Served,
  servedPractice,
} from '../fixtures/served-practice.ts';

let served: Served;
let coach: Browser;
beforeAll(async () => {
  served = await servedPractice();
  coach = (await coachWithPractice(served)).browser;
}, 60_000);
afterAll(() => served.close());

const own = (): Record<string, string> => ({ 'content-type': 'application/json', origin: served.address });

const bare = (): Record<string, string> => ({ origin: served.address });

describe('who asks from another page is refused before anything is read', () => {
  test.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin', {}],
    ['an origin that is null', { origin: 'null' }],
    ['our host under another scheme', { origin: 'https://127.0.0.1' }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('%s', async (_, headers) => {
    const answered = await coach.send('/api/views/engagement.show-engagements', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"input":{}}',
    });
    expect(answered.status).toBe(403);
    expect(answered.body.refusal).toEqual({ kind: 'from-another-page' });
  });

  test('also where the browser says our own origin and another site', async () => {
    const headers = { ...own(), 'sec-fetch-site': 'cross-site' };
    const answered = await coach.send('/api/account/sign-out', { method: 'POST', headers, body: '{}' });
    expect(answered.body.refusal).toEqual({ kind: 'from-another-page' });
  });

  test('a form of the kinds that a browser sends unasked is not understood', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml']) {
      const headers = { ...own(), 'content-type': type };
      const sending = { method: 'POST', headers, body: '{"input":{}}' };
      const answered = await coach.send('/api/views/engagement.show-engagements', sending);
      expect([answered.status, answered.body.refusal?.kind]).toEqual([400, 'not-understood']);
    }
  });

  test('a name that only points here is not us', async () => {
    for (const host of ['crucible.evil.example', `127.0.0.1.evil.example:${served.port}`, '127.0.0.1:1']) {
      const answered = await coach.get('/api/start', { host });
      expect([answered.status, answered.body.refusal?.kind]).toEqual([404, 'not-here']);
    }
  });

  test('the same question from our page is answered', async () => {
    expect((await view(coach, 'engagement.show-engagements')).status).toBe(200);
  });
});

describe('every answer', () => {
  test('forbids what a page of ours does not need, whatever it answers', async () => {
    const answers = [
      await coach.get('/api/start'),
      await coach.get('/nothing/here.txt'),
      await view(coach, 'engagement.show-engagements'),
      await served.browser().get('/api/account'),
      await coach.post('/api/acts/no.such-act', { id: 'x' }),
    ];
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers).not.toHaveProperty('access-control-allow-origin');
      expect(headers).not.toHaveProperty('x-powered-by');
    }
  });

  test('is no page: words of people are JSON, never markup', async () => {
    const name = '<script>alert(1)</script>';
    await openEngagement(coach, name);
    const shown = await view(coach, 'engagement.show-engagements');
    expect(shown.text).toContain(name);
    expect(shown.headers['content-type']).toMatch(/^application\/json/u);
  });
});

describe('what is not there, or not said as it is said here', () => {
  test.each([
    ['GET', '/api/nothing'],
    ['GET', '/api/acts/engagement.open-engagement'],
    ['POST', '/api/acts/no.such-act'],
    ['POST', '/api/views/no.such-view'],
    ['POST', '/api/views/__proto__'],
    ['DELETE', '/api/account'],
    ['PUT', '/api/acts/engagement.open-engagement'],
    ['OPTIONS', '/api/acts'],
    ['POST', '/api/auth/sign-in/email'],
    ['GET', '/api/auth/magic-link/verify'],
    ['POST', '/api/auth/two-factor/disable'],
  ])('%s %s answers that nothing is there', async (method, path) => {
    const body = method === 'POST' ? '{"input":{}}' : '';
    const answered = await coach.send(path, { method, headers: method === 'POST' ? own() : bare(), body });
    expect([answered.status, answered.body.refusal?.kind]).toEqual([404, 'not-here']);
  });

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['more than was asked for', '{"input":{},"role":"coach"}'],
    ['an engagement that is no name', '{"input":{},"engagement":"../../etc/passwd"}'],
    ['a prototype', '{"input":{},"__proto__":{"isCoach":true}}'],
  ])('%s is not understood', async (_, body) => {
    const sending = { method: 'POST', headers: own(), body };
    const answered = await coach.send('/api/views/engagement.show-engagements', sending);
    expect([answered.status, answered.body.refusal?.kind]).toEqual([400, 'not-understood']);
  });

  test('a body beyond any act is not read', async () => {
    const big = { id: 'a', input: 'x'.repeat(300_000) };
    expect((await coach.post('/api/acts/engagement.give-promise', big)).status).toBe(413);
  });
});

describe('what is written down', () => {
  test('names the route and no person, no engagement, no word and no address', async () => {
    const secret = 'Wilhelmine Katzenstein';
    const { engagement, client } = await openEngagement(coach, secret);
    await act(coach, 'engagement.name-person', { name: secret }, engagement);
    await coach.get(`/api/nothing/${secret.replace(' ', '')}?name=${engagement}`);
    await served.browser().post('/api/account/sign-in', { email: coachEmail, password: 'not this one' });
    const log = served.lines.map((line) => JSON.stringify(line)).join('\n');
    expect(log).toContain('"route":"/api/acts/engagement.open-engagement"');
    expect(log).toContain('"route":"nothing here"');
    const never = [
      secret,
      'Katzenstein',
      engagement,
      client,
      coachEmail,
      coachPassword,
      passphrase,
      '127.0.0.1',
    ];
    for (const word of never) expect(log).not.toContain(word);
    for (const line of served.lines)
      expect(Object.keys(line).sort()).toEqual(['method', 'ms', 'request', 'route', 'status']);
  });
});
