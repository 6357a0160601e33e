import { newId } from '@crucible/record/new-id.ts';
import { isSigned } from '@crucible/record/receipt/sign-receipt.ts';
import type { Receipt } from '@crucible/record/record.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../fixtures/browser.ts';
import { clientSignedIn } from '../fixtures/client-signed-in.ts';
import {
  act,
  coachWithPractice,
  expectOk,
  type Opened,
  openEngagement,
  view,
} from '../fixtures/coach-signed-in.ts';
import { host, type Served, servedPractice } from '../fixtures/served-practice.ts';

let served: Served;
let coach: Browser;
let tom: Opened;
let anna: Opened;
let toms: Browser;
let annas: Browser;
beforeAll(async () => {
  served = await servedPractice({}, host);
  coach = (await coachWithPractice(served)).browser;
  [tom, anna] = [await openEngagement(coach, 'Tom Baker'), await openEngagement(coach, 'Anna Novak')];
  [toms, annas] = [await clientSignedIn(served, tom), await clientSignedIn(served, anna)];
  const said = { paidBy: 'Only between Tom and the coach.' };
  expectOk(await act(coach, 'engagement.state-interests', said, tom.engagement));
}, 60_000);
afterAll(() => served.close());

const paths = ['/api/receipt', '/api/full-copy'] as const;

test.each(paths)('%s is for whoever belongs there, and answers alike for what is not there', async (path) => {
  for (const engagement of [tom.engagement, newId()]) {
    const answered = await annas.post(path, { engagement });
    expect([answered.status, answered.text]).toEqual([403, '{"ok":false,"refusal":{"kind":"not-allowed"}}']);
  }
  const stranger = await served.browser().post(path, { engagement: tom.engagement });
  expect(stranger.body.refusal).toEqual({ kind: 'not-signed-in' });
});

test('a receipt is signed for the last line that both share, and both get the same', async () => {
  const asked = { engagement: tom.engagement };
  const receipt = expectOk(await toms.post('/api/receipt', asked)) as Receipt;
  const listed = expectOk(await view(toms, 'engagement.show-receipts', tom.engagement));
  const { statements } = listed as { readonly statements: readonly { readonly place: unknown }[] };
  expect(receipt).toMatchObject(statements.at(-1)?.place as object);
  expect(isSigned(receipt)).toBe(true);
  expect(expectOk(await coach.post('/api/receipt', asked))).toEqual(receipt);
});

test('a full copy is the client’s: it holds what they can open, of their own work alone', async () => {
  const copy = await toms.post('/api/full-copy', { engagement: tom.engagement });
  expect(copy.status).toBe(200);
  expect(copy.headers['content-disposition']).toBe('attachment; filename="full-copy.html"');
  expect(copy.text).toContain('Only between Tom and the coach.');
  expect(copy.text).not.toContain(anna.engagement);
  const byCoach = await coach.post('/api/full-copy', { engagement: tom.engagement });
  expect(byCoach.body.refusal).toEqual({ kind: 'not-allowed' });
});

test('on the turned screen neither is handed out', async () => {
  expectOk(await coach.post('/api/screen/turn', { engagement: tom.engagement }));
  for (const path of paths)
    expect((await coach.post(path, { engagement: tom.engagement })).body.refusal).toEqual({
      kind: 'screen-turned',
    });
});
