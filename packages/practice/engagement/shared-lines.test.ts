import type { Body } from '@crucible/core/engagement/entry.ts';
import { requestKind } from '@crucible/core/engagement/request.ts';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { ActId, RequestId } from '@crucible/core/ids.ts';
import { instant } from '@crucible/core/units.ts';
import { describe, expect, test } from 'vitest';
import { type OpenedEngagement, openedEngagement, placeIn } from '../fixtures/opened-engagement.ts';
import { answerOf, refusalOf } from '../fixtures/test-practice.ts';

const day = 86_400_000;

/** A line that some topic's own act would say. */
async function say({ practice, coach }: OpenedEngagement, name: 'shared' | 'desk', body: Body) {
  if (coach.engagement === undefined) throw new Error('no engagement');
  const author = { person: coach.by, role: 'coach' } as const;
  const entries = [{ author, via: 'own-device' as const, body }];
  const writes = [{ stream: streamOf(coach.engagement, name), entries }];
  const said = { act: practice.newId<ActId>(), by: coach.by, decidedOn: [], writes };
  const [place] = answerOf(await practice.record.append(said)).places;
  if (place === undefined) throw new Error('nothing was said');
  return place;
}

describe('what the two share', () => {
  test('is listed by place, day and author without its words, so that a receipt can be had', async () => {
    const { practice, coach, client } = await openedEngagement();
    const interests = { paidBy: 'The company.' };
    const stated = answerOf(await practice.act('engagement.state-interests', interests, coach));
    const shown = answerOf(await practice.show('engagement.show-receipts', {}, client)) as {
      statements: { kind: string }[];
    };
    expect(shown.statements.map(({ kind }) => kind)).toEqual([
      'party-named',
      'party-named',
      'engagement-begun',
      'interests-stated',
    ]);
    expect(shown.statements[3]).toEqual({
      place: placeIn(stated, 'shared'),
      kind: 'interests-stated',
      at: practice.clock.now(),
      by: { person: coach.by, role: 'coach' },
      via: 'own-device',
    });
    expect(JSON.stringify(shown)).not.toContain('The company');
  });
});

describe('to put something right', () => {
  test('works on my own notes too, and only there where I can open them', async () => {
    const opened = await openedEngagement();
    const { practice, coach, client } = opened;
    const earlier = await say(opened, 'desk', { kind: 'note-written', version: 1 });
    const put = { earlier, words: 'It was Tuesday.' };
    expect(refusalOf(await practice.act('engagement.put-note-right', put, client))).toEqual({
      kind: 'not-allowed',
    });
    expect(refusalOf(await practice.act('engagement.put-right', put, coach))).toMatchObject({
      kind: 'no-such-line',
    });
    const done = answerOf(await practice.act('engagement.put-note-right', put, coach));
    expect(done.entries).toMatchObject([
      { place: { stream: earlier.stream }, body: { kind: 'put-right', earlier } },
    ]);
    expect(done.receipts).toEqual([]);
  });

  test('promise 1: never rewords the promise', async () => {
    const { practice, coach } = await openedEngagement();
    const text = { promise: 'a', half: 'b', neither: 'c', closing: 'd' };
    const given = answerOf(await practice.act('engagement.give-promise', { text }, coach));
    const put = { earlier: placeIn(given, 'shared'), words: 'I promise less.' };
    expect(refusalOf(await practice.act('engagement.put-right', put, coach))).toMatchObject({
      kind: 'stands-as-given',
    });
  });
});

describe("the client's minute", () => {
  test('promise 9: the client sees the one open request and nothing of what is over', async () => {
    const opened = await openedEngagement();
    const { practice, coach, client } = opened;
    const now = practice.clock.now();
    const asks = requestKind({
      name: 'session.answer-beforehand',
      seconds: 20,
      priority: 1,
      message: 'weekly',
    });
    const later = { ...asks, name: 'engagement.sign-agreement' };
    const request = practice.newId<RequestId>();
    const waits = practice.newId<RequestId>();
    const until = instant(now + day);
    const body = { kind: 'request-asked', version: 1, from: now };
    await say(opened, 'shared', { ...body, request, asks, until } as Body);
    await say(opened, 'shared', {
      ...body,
      request: waits,
      asks: later,
      until: instant(now + 2 * day),
    } as Body);
    const shown = async () => answerOf(await practice.show('engagement.show-requests', {}, client));
    expect(await shown()).toEqual({
      open: { request, asks: 'session.answer-beforehand', seconds: 20, until },
    });
    practice.clock.move(day);
    expect(await shown()).toMatchObject({ open: { request: waits } });
    practice.clock.move(day);
    expect(await shown()).toEqual({});
    expect(refusalOf(await practice.show('engagement.show-requests', {}, coach))).toEqual({
      kind: 'not-allowed',
    });
  });
});
