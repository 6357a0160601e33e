import { type Request, requests } from '@crucible/core/engagement/request.ts';
import { nextMessage } from '@crucible/core/engagement/request-rules.ts';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { RequestId, SessionId } from '@crucible/core/ids.ts';
import { pcg32 } from '@crucible/core/random.ts';
import { expect, it } from 'vitest';
import { acts } from './acts.ts';
import { type AskedPractice, askedPractice, rated } from './fixtures/asked-session.ts';
import { sealedThing } from './fixtures/sealed-thing.ts';
import { answerOf, namedIn } from './fixtures/test-practice.ts';
import { askedNames, requestKinds } from './request-kinds.ts';

const [hour, day] = [3_600_000, 24 * 3_600_000];
const step = 6 * hour;
const week = 7 * day;

/** A year as two people may live it, through the doors, with a message wherever one may go out. */
type Year = AskedPractice & {
  /** True in one of so many cases. */
  readonly oneIn: (cases: number) => boolean;
  planned: { session: SessionId; start: number }[];
  held: SessionId[];
};

async function live(seed: number): Promise<Year> {
  const random = pcg32(seed);
  const year: Year = {
    ...(await askedPractice()),
    oneIn: (cases) => random.below(cases) === 0,
    planned: [],
    held: [],
  };
  for (let at = 0; at < 365 * day; at += step) {
    year.practice.clock.move(step);
    await coachLives(year);
    await clientLives(year);
    await message(year);
    if (year.oneIn(10))
      expectOneAtMost(await year.practice.show('engagement.show-requests', {}, year.client));
  }
  return year;
}

async function coachLives(year: Year): Promise<void> {
  const { practice, coach, oneIn, planned } = year;
  const now = practice.clock.now();
  if (planned.length === 0 && oneIn(4)) {
    const start = now + (oneIn(3) ? 12 * hour : 7 * day);
    const done = answerOf(await practice.act('session.plan-session', { start, minutes: 60 }, coach));
    year.planned.push({ session: namedIn<SessionId>(done, 'session'), start });
  }
  for (const one of [...planned]) {
    if (one.start > now && oneIn(40)) {
      one.start = now + 4 * day;
      answerOf(await practice.act('session.change-time', one, coach));
    } else if (one.start > now && oneIn(80)) {
      answerOf(await practice.act('session.cancel-session', { session: one.session }, coach));
      year.planned = year.planned.filter((other) => other !== one);
    } else if (one.start <= now) {
      answerOf(await practice.act('session.hold-session', { session: one.session }, coach));
      year.planned = year.planned.filter((other) => other !== one);
      year.held.push(one.session);
    }
  }
  if (oneIn(60)) answerOf(await practice.act('engagement.draft-agreement', { rows: {} }, coach));
  const [session] = year.held;
  if (session === undefined || !oneIn(3)) return;
  year.held.shift();
  const answer = { session, ratings: rated(8, 8, 8, 8, 8, 8) };
  answerOf(await practice.act('alliance.answer-coach-pulse', answer, coach));
}

async function clientLives({ practice, client, oneIn }: Year): Promise<void> {
  const shown = answerOf(await practice.show('engagement.show-requests', {}, client)) as {
    readonly open?: { readonly asks: string; readonly session?: SessionId };
  };
  if (shown.open === undefined || !oneIn(12)) return;
  const { asks, session } = shown.open;
  answerOf(await practice.act(asks, await inputFor(asks, session), client));

  async function inputFor(name: string, of: SessionId | undefined): Promise<object> {
    if (name === 'session.answer-beforehand') return { session: of, text: 'To say no once.' };
    if (name === 'alliance.answer-pulse')
      return { session: of, ratings: rated(8, 9, 8, 9, 8, 9), kept: sealedThing() };
    if (name === 'engagement.say-pact-line') return { text: 'That I may say it first.' };
    const agreed = answerOf(await practice.show('engagement.show-agreement', {}, client)) as {
      readonly editions: readonly { readonly edition: number; readonly place: object }[];
    };
    const newest = agreed.editions.toSorted((a, b) => b.edition - a.edition)[0];
    const { edition, place: draft } = newest ?? {};
    return { edition, draft };
  }
}

/** As what sends mail does it: whatever may go out, at once. */
async function message({ practice, engagement, coach }: Year): Promise<void> {
  const { state } = await practice.record.fold(streamOf(engagement, 'shared'), requests);
  const next = nextMessage(state, practice.clock.now());
  if (next === undefined) return;
  answerOf(await practice.act('engagement.note-messaged', { request: next.request }, coach));
}

function expectOneAtMost(shown: unknown): void {
  const { open, ...rest } = answerOf(shown as Parameters<typeof answerOf>[0]) as {
    readonly open?: { readonly seconds: number };
  };
  expect(rest).toEqual({});
  expect(open?.seconds ?? 0).toBeLessThanOrEqual(60);
}

it('every kind is named after an act of the client’s, and takes a minute at most', () => {
  expect(requestKinds.map(({ name }) => name)).toEqual([...askedNames]);
  for (const { name, seconds } of requestKinds) {
    expect(acts.find((act) => act.name === name)?.who).toContain('client');
    expect(seconds).toBeLessThanOrEqual(60);
  }
});

it.each([1, 2, 3])(
  'a year with every kind keeps the client’s minute (seed %i)',
  async (seed) => {
    const year = await live(seed);
    const { practice, engagement, client } = year;
    const lines = await practice.record.read(streamOf(engagement, 'shared'));
    const said = (kind: string) =>
      lines.flatMap(({ body, at }) => (body.kind === kind ? [{ ...(body as unknown as Request), at }] : []));
    const asked = said('request-asked');
    const [answered, messaged] = [said('request-answered'), said('request-messaged')];
    const names = requestKinds.map(({ name }) => name).toSorted();
    const kindOf = (request: RequestId) => asked.find((one) => one.request === request);
    expect([...new Set(asked.map(({ asks }) => asks.name))].toSorted()).toEqual(names);
    // What is asked twice a year may stay unanswered, and find the one message of its week gone.
    const lacking = (said: readonly { readonly request: RequestId }[]) => {
      const kinds = new Set(said.map(({ request }) => kindOf(request)?.asks.name));
      return names.filter((name) => !kinds.has(name) && name !== 'engagement.say-pact-line');
    };
    expect([lacking(answered), lacking(messaged)]).toEqual([[], []]);
    expect(answered.length).toBeLessThan(asked.length);

    // By hand: the first message that belongs to a session is its own; of all others one in any seven days.
    const sessions = new Set<SessionId | undefined>([undefined]);
    const besides = messaged.filter(({ request }) => {
      const { asks, session } = kindOf(request) ?? {};
      const isOwn = asks?.message === 'session' && !sessions.has(session);
      if (isOwn) sessions.add(session);
      return !isOwn;
    });
    for (const [index, { at }] of besides.entries())
      if (index > 0) expect(at - (besides[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(week);
    expect(besides.length).toBeGreaterThan(5);
    expect(new Set(messaged.map(({ request }) => request)).size).toBe(messaged.length);
    for (const { request, at } of messaged) expect(at).toBeLessThan(kindOf(request)?.until ?? 0);

    practice.clock.move(30 * day);
    expect(answerOf(await practice.show('engagement.show-requests', {}, client))).toEqual({});
  },
  120_000,
);
