import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { FindingId, SceneId, SessionId } from '@crucible/core/ids.ts';
import type { ShownFinding } from '@crucible/core/mirror/shown-findings.ts';
import type { ShownScene } from '@crucible/core/mirror/shown-scenes.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Asked,
  agreeOn,
  answerOf,
  engage,
  namedIn,
  refusalOf,
  type TestPractice,
  testPractice,
} from '../fixtures/test-practice.ts';
import { keepTime } from '../keeping/keep-time.ts';

/** After they lead, I go along: three times in here, one of them in the note alone. */
const habit = '["answer","PA","HI",[]]';
const week = 7 * 24 * 3_600_000;
const pressed = { they: { octant: 'PA', words: 'Asked again' }, i: { octant: 'HI', words: 'All right' } };

let practice: TestPractice;
let coach: Asked;
let client: Asked;

type Mirror = {
  readonly found?: readonly string[];
  readonly findings: readonly (ShownFinding & { readonly differently: readonly object[] })[];
  readonly scenes: readonly ShownScene[];
};

async function act(name: string, input: unknown, by = coach) {
  return practice.act(`mirror.${name}`, input, by);
}
async function look(by = coach): Promise<Mirror> {
  const view = by === coach ? 'mirror.show-mirror' : 'mirror.show-shared-mirror';
  return answerOf(await practice.show(view, {}, by)) as Mirror;
}
async function unopened(): Promise<readonly (ShownFinding & { readonly sessions: number })[]> {
  const shown = answerOf(await practice.show('mirror.show-unopened', {}, coach));
  return (shown as { readonly findings: readonly (ShownFinding & { readonly sessions: number })[] }).findings;
}
async function linesOf(name: 'desk' | 'shared'): Promise<string> {
  return JSON.stringify(await practice.record.read(streamOf(coach.engagement ?? never(), name)));
}
async function hold(): Promise<SessionId> {
  practice.clock.move(week);
  const plan = { start: practice.clock.now() - 1_800_000, minutes: 15 };
  const planned = answerOf(await practice.act('session.plan-session', plan, coach));
  const session = namedIn<SessionId>(planned, 'session');
  answerOf(await practice.act('session.hold-session', { session }, coach));
  return session;
}
async function tell(session: SessionId, parts: object = pressed): Promise<SceneId> {
  const done = await act('note-scene', { told: { session, setting: 'room', parts } });
  return namedIn<SceneId>(answerOf(done), 'scene');
}
async function confirm(of = habit): Promise<FindingId> {
  return namedIn<FindingId>(answerOf(await act('confirm-finding', { of })), 'finding');
}

beforeEach(async () => {
  practice = testPractice();
  const { engagement, client: person } = await engage(practice, 'Mara Lind');
  coach = { by: practice.coach, engagement };
  client = { by: person, engagement };
  const session = await hold();
  await tell(session);
  await tell(session);
  const noted = { setting: 'room', they: { tap: 'PA' }, i: { tap: 'HI' } };
  answerOf(await practice.act('session.write-note', { session, scenes: [noted] }, coach));
});

describe('what the page finds', () => {
  it('is nobody else’s and in no list before the coach says that it is so', async () => {
    expect((await look()).found).toEqual([habit]);
    for (let nth = 0; nth < 4; nth++) await hold();
    expect(await unopened()).toEqual([]);
    expect((await look(client)).findings).toEqual([]);
    const desk = await practice.record.read(streamOf(coach.engagement ?? never(), 'desk'));
    expect(desk.map(({ body }) => body.kind)).not.toContain('finding-confirmed');
    expect(refusalOf(await act('confirm-finding', { of: '["answer","PA","LM",[]]' }))).toEqual({
      kind: 'not-found-now',
    });
  });

  it('is confirmed by one act that names its scenes, those of a note among them', async () => {
    const finding = await confirm();
    const { findings, scenes } = await look();
    expect(findings).toMatchObject([{ finding, open: 'coach', stands: true, key: habit, scenes: [0, 1, 2] }]);
    expect(findings[0]?.found).toMatchObject({ what: 'if-then', hits: 3, n: 3, people: [] });
    expect(scenes.every(({ scene }) => scene !== undefined)).toBe(true);
    expect(refusalOf(await act('confirm-finding', { of: habit }))).toEqual({
      kind: 'confirmed-already',
      finding,
    });
    expect((await look(client)).findings).toEqual([]);
  });

  it('stands with the unsaid after three sessions, and says where it does not hold any more', async () => {
    const finding = await confirm();
    for (let nth = 0; nth < 2; nth++) await hold();
    expect(await unopened()).toEqual([]);
    const session = await hold();
    expect(await unopened()).toMatchObject([{ finding, sessions: 3, stands: true }]);
    for (let nth = 0; nth < 3; nth++) await tell(session, { ...pressed, i: { octant: 'LM' } });
    expect(await unopened()).toMatchObject([{ finding, sessions: 3, stands: false }]);
    // As it was when it was confirmed.
    expect((await unopened())[0]?.found).toMatchObject({ hits: 3, n: 3 });
  });

  it('ends by being opened, with every scene behind it, and is seen differently', async () => {
    const finding = await confirm();
    for (let nth = 0; nth < 3; nth++) await hold();
    answerOf(await act('open-finding', { finding }));
    expect(await unopened()).toEqual([]);
    const both = await look(client);
    expect(both.found).toBeUndefined();
    expect(both.findings).toMatchObject([{ finding, open: 'both', scenes: [0, 1, 2] }]);
    expect(both.scenes).toHaveLength(3);
    const earlier = both.findings[0]?.place;
    const seen = await practice.act(
      'engagement.see-differently',
      { earlier, words: 'It was the day.' },
      client,
    );
    answerOf(seen);
    for (const by of [coach, client])
      expect((await look(by)).findings[0]?.differently).toMatchObject([{ words: 'It was the day.' }]);
    for (const ended of ['open-finding', 'let-go-finding'])
      expect(
        refusalOf(await act(ended, { finding, ...(ended !== 'open-finding' && { reason: 'x' }) })),
      ).toEqual({
        kind: 'finding-open-already',
        finding,
      });
  });

  it('ends by being let go with a reason that the client reads, and can be confirmed anew', async () => {
    const finding = await confirm();
    answerOf(await act('let-go-finding', { finding, reason: 'It was my hurry.' }));
    const both = await look(client);
    expect(both.findings).toMatchObject([{ open: 'let-go', reason: 'It was my hurry.', scenes: [] }]);
    expect(both.scenes).toEqual([]);
    expect(refusalOf(await act('open-finding', { finding }))).toEqual({ kind: 'let-go-already', finding });
    expect(await confirm()).not.toBe(finding);
  });

  it('is opened by the coach alone, and only what was confirmed', async () => {
    const finding = await confirm();
    for (const name of ['confirm-finding', 'open-finding'])
      expect(refusalOf(await act(name, { of: habit, finding }, client))).toEqual({ kind: 'not-allowed' });
    const other = practice.newId<FindingId>();
    expect(refusalOf(await act('open-finding', { finding: other }))).toEqual({
      kind: 'no-such-finding',
      finding: other,
    });
  });

  it('is not struck out while it is not said', async () => {
    const done = answerOf(await act('confirm-finding', { of: habit }));
    const line = done.entries.find(({ body }) => body.kind === 'finding-confirmed')?.place;
    const struck = await practice.act('keeping.strike-note', { line }, coach);
    expect(refusalOf(struck)).toMatchObject({ kind: 'not-said-yet' });
  });

  it('is struck out once it was opened or let go, and so is the line that says so', async () => {
    for (const end of [{ act: 'let-go-finding', reason: 'It was my hurry.' }, { act: 'open-finding' }]) {
      const { act: name, ...rest } = end;
      const confirmed = answerOf(await act('confirm-finding', { of: habit }));
      const finding = namedIn<FindingId>(confirmed, 'finding');
      const ended = answerOf(await act(name, { finding, ...rest })).entries.at(-1)?.place;
      const line = confirmed.entries.find(({ body }) => body.kind === 'finding-confirmed')?.place;
      answerOf(await practice.act('keeping.strike-note', { line }, coach));
      answerOf(await practice.act('keeping.strike-line', { line: ended }, coach));
      expect(await linesOf('desk')).not.toContain(finding);
      expect(await linesOf('shared')).not.toContain(finding);
    }
  });

  it('is erased with the coach’s notes once it has ended, and not before', async () => {
    const ended = await confirm();
    answerOf(await act('let-go-finding', { finding: ended, reason: 'It was my hurry.' }));
    const unended = await confirm();
    const what = { kind: 'stream', stream: 'desk' };
    const asked = answerOf(await practice.act('keeping.ask-erase', { what }, coach)).entries[0]?.place;
    answerOf(await practice.act('keeping.erase-now', { asked }, coach));
    expect(await linesOf('desk')).not.toContain(ended);
    expect(await linesOf('desk')).toContain(unended);
  });

  it('is over by date with the line that says how it ended, and not before it has', async () => {
    const { engagement = never() } = coach;
    const rows = { sharedNotes: { until: { days: 30 } }, ownNotes: { until: { days: 300 } } };
    await agreeOn(practice, { engagement, client: client.by }, rows);
    const ended = await confirm();
    answerOf(await act('let-go-finding', { finding: ended, reason: 'It was my hurry.' }));
    const unended = await confirm();
    for (let past = 0; past < 6; past++) {
      expect(await linesOf('desk')).toContain(ended);
      practice.clock.move(week);
      await keepTime(practice.whole);
    }
    for (const stream of ['desk', 'shared'] as const) expect(await linesOf(stream)).not.toContain(ended);
    expect(await linesOf('desk')).toContain(unended);
    expect((await look()).findings).toMatchObject([{ finding: unended, open: 'coach' }]);
  });

  it('opens without the scenes that are gone', async () => {
    const finding = await confirm();
    const lines = await practice.record.read(streamOf(coach.engagement ?? never(), 'desk'));
    const line = lines.find(({ body }) => body.kind === 'scene-told')?.place;
    answerOf(await practice.act('keeping.strike-note', { line }, coach));
    answerOf(await act('open-finding', { finding }));
    expect((await look(client)).findings).toMatchObject([{ open: 'both', scenes: [0, 1] }]);
  });
});

function never(): never {
  throw new Error('nobody engaged');
}
