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

const writers = 50;
let served: Served;
let coach: Browser;
let client: Browser;
let tom: Opened;
beforeAll(async () => {
  served = await servedPractice({}, host);
  coach = (await coachWithPractice(served)).browser;
  tom = await openEngagement(coach, 'Tom Baker');
  client = await clientSignedIn(served, tom);
}, 60_000);
afterAll(() => served.close());

test('fifty who write at one moment lose nothing, and every line stands once, without a gap', async () => {
  const names = Array.from({ length: writers }, (_, at) => `Person ${at + 1}`);
  const answers = await Promise.all(
    names.map((alias, at) =>
      act(at % 2 === 0 ? coach : client, 'engagement.name-person', { alias }, tom.engagement),
    ),
  );
  for (const answered of answers) expectOk(answered);
  const shown = expectOk(await view(client, 'engagement.show-people', tom.engagement));
  const { people } = shown as { readonly people: readonly { readonly aliases: readonly string[] }[] };
  expect(people.flatMap(({ aliases }) => aliases).toSorted()).toEqual(names.toSorted());
  const listed = expectOk(await view(coach, 'engagement.show-receipts', tom.engagement));
  const { statements } = listed as {
    readonly statements: readonly { readonly place: { readonly seq: number } }[];
  };
  expect(statements.map(({ place }) => place.seq)).toEqual(statements.map((_, at) => at + 1));
});

test('the same act sent by fifty at one moment is done once', async () => {
  const id = 'a'.repeat(26);
  const asked = { id, input: { alias: 'Once' }, engagement: tom.engagement };
  const answers = await Promise.all(
    Array.from({ length: writers }, () => client.post('/api/acts/engagement.name-person', asked)),
  );
  const done = answers.map((answered) => expectOk(answered) as { readonly repeated: boolean });
  expect(done.filter(({ repeated }) => !repeated)).toHaveLength(1);
});
