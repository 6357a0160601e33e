import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anId, entriesOf, type Line, start, stateOf } from '../fixtures/entries.ts';
import type { RequestId, SessionId } from '../ids.ts';
import { refuse } from '../result.ts';
import { type Instant, instant } from '../units.ts';
import type { Body } from './entry.ts';
import { queueAt, type Request, type RequestQueue, requestKind, requests } from './request.ts';
import {
  answerRequest,
  askRequest,
  messageRequest,
  nextMessage,
  nextRequest,
  takeBack,
} from './request-rules.ts';

const hour = 3_600_000;
const week = 7 * 24;
const at = (hours: number): Instant => instant(start + hours * hour);

const question = requestKind({ name: 'session.question', seconds: 20, priority: 2, message: 'session' });
const coming = requestKind({ name: 'world.coming-up', seconds: 60, priority: 1, message: 'weekly' });

const ask = (name: string, more: Partial<Request> = {}): Request => ({
  request: anId<RequestId>(name),
  asks: coming,
  from: at(0),
  until: at(100),
  ...more,
});
const asked = (hours: number, request: Request): Line => ({
  body: { kind: 'request-asked', version: 1, ...request } as Body,
  at: hours * hour,
});
const said = (hours: number, kind: 'request-answered' | 'request-messaged', name: string): Line => ({
  body: { kind, version: 1, request: anId<RequestId>(name) } as Body,
  at: hours * hour,
});
const after = (...lines: Line[]): RequestQueue => stateOf(requests, entriesOf(lines));
const openAt = (state: RequestQueue, hours: number) => nextRequest(state, at(hours))?.request;

describe("the client's minute", () => {
  test('no kind may take longer than a minute', () => {
    expect(() => requestKind({ ...coming, seconds: 61 })).toThrow(RangeError);
    expect(() => requestKind({ ...coming, seconds: 0 })).toThrow(RangeError);
    expect(() => requestKind({ ...coming, seconds: Number.NaN })).toThrow(RangeError);
    expect(requestKind({ ...coming, seconds: 60 }).seconds).toBe(60);
  });

  test('one is open at a time; the next opens when it is answered, the most important first', () => {
    const three = [
      asked(0, ask('one')),
      asked(1, ask('two', { asks: { ...coming, name: 'b', priority: 1 } })),
      asked(2, ask('three', { asks: { ...coming, name: 'c', priority: 5 } })),
    ];
    expect(openAt(after(...three), 3)).toBe(anId('one'));
    expect(openAt(after(...three, said(4, 'request-answered', 'one')), 4)).toBe(anId('three'));
  });

  test('one that nobody answers is gone when its time is over, without a word', () => {
    const state = after(asked(0, ask('one', { until: at(10) })));
    expect(openAt(state, 9)).toBe(anId('one'));
    expect(openAt(state, 10)).toBeUndefined();
    expect(queueAt(state, at(10))).toEqual({ ...after(), freeSince: at(10) });
    expect(answerRequest(state, anId('one'), at(10))).toEqual(refuse({ kind: 'request-not-open' }));
  });

  test('one whose time comes later waits for it, and may be answered in the room meanwhile', () => {
    const state = after(asked(0, ask('one', { from: at(5) })));
    expect(openAt(state, 4)).toBeUndefined();
    expect(openAt(state, 5)).toBe(anId('one'));
    expect(answerRequest(state, anId('one'), at(1)).ok).toBe(true);
    expect(openAt(after(asked(0, ask('one', { from: at(5) })), said(1, 'request-answered', 'one')), 6)).toBe(
      undefined,
    );
  });

  test('one that was over before its turn came is not answered, and the same may be asked again', () => {
    const [other, session] = [anId<SessionId>('s'), anId<SessionId>('t')];
    const first = [
      asked(0, ask('one', { until: at(50), session: other })),
      asked(1, ask('two', { until: at(10) })),
      asked(2, ask('three', { from: at(60), session })),
    ];
    for (const hours of [20, 70]) {
      expect(queueAt(after(...first), at(hours)).waiting.map(({ request }) => request)).not.toContain(
        anId('two'),
      );
      expect(answerRequest(after(...first), anId('two'), at(hours))).toEqual(
        refuse({ kind: 'request-not-open' }),
      );
      expect(askRequest(after(...first), ask('four'), at(hours)).ok).toBe(true);
    }
    expect(openAt(after(...first), 70)).toBe(anId('three'));
  });

  test('the same is not asked twice at once, and nothing that would be over before it opens', () => {
    const state = after(asked(0, ask('one')));
    expect(askRequest(state, ask('two'), at(1))).toEqual(refuse({ kind: 'asked-already' }));
    expect(askRequest(state, ask('two', { session: anId<SessionId>('s') }), at(1)).ok).toBe(true);
    expect(askRequest(state, ask('two'), at(101))).toEqual(refuse({ kind: 'request-over' }));
    expect(askRequest(after(), ask('two', { from: at(50), until: at(50) }), at(1))).toEqual(
      refuse({ kind: 'request-over' }),
    );
  });
});

describe('messages', () => {
  const messagedFirst = [
    asked(0, ask('one')),
    said(1, 'request-messaged', 'one'),
    said(2, 'request-answered', 'one'),
    asked(3, ask('two', { until: at(400) })),
  ];

  test('one a week', () => {
    const state = after(...messagedFirst);
    const message = (hours: number) => messageRequest(state, anId('two'), at(hours));
    expect(nextMessage(state, at(4))).toBeUndefined();
    expect(message(week)).toEqual(refuse({ kind: 'message-too-soon' }));
    expect(message(week + 1).ok).toBe(true);
    expect(messageRequest(state, anId('one'), at(4))).toEqual(refuse({ kind: 'request-not-open' }));
  });

  test('none goes out a second time for one request', () => {
    const state = after(asked(0, ask('one', { until: at(1000) })), said(1, 'request-messaged', 'one'));
    expect(nextMessage(state, at(900))).toBeUndefined();
  });

  test("the session's own goes out besides, once for each session", () => {
    const session = anId<SessionId>('session');
    const own = { asks: question, session, until: at(400) };
    const first = [...messagedFirst, said(4, 'request-answered', 'two'), asked(5, ask('three', own))];
    expect(nextMessage(after(...first), at(6))?.request).toBe(anId('three'));
    const second = [
      ...first,
      said(6, 'request-messaged', 'three'),
      said(7, 'request-answered', 'three'),
      asked(8, ask('four', own)),
    ];
    // 'one' went out at hour 1, so the week is over an hour after it.
    expect(nextMessage(after(...second), at(week))).toBeUndefined();
    expect(openAt(after(...second), week)).toBe(anId('four'));
    expect(nextMessage(after(...second), at(week + 1))?.request).toBe(anId('four'));
    const third = [
      ...second,
      said(week + 2, 'request-messaged', 'four'),
      said(week + 3, 'request-answered', 'four'),
    ];
    const other = ask('five', { from: at(week + 4), until: at(500) });
    expect(nextMessage(after(...third, asked(week + 4, other)), at(week + 9))).toBeUndefined();
    expect(nextMessage(after(...third, asked(week + 4, other)), at(2 * week + 2))?.request).toBe(
      anId('five'),
    );
  });
});

describe('what is asked no more', () => {
  const session = anId<SessionId>('session');
  const own = { asks: question, session, until: at(400) };
  const state = after(
    asked(0, ask('one', own)),
    asked(1, ask('two')),
    asked(2, ask('three', { ...own, asks: coming })),
  );
  const left = (of: Parameters<typeof takeBack>[1]) => {
    const back = takeBack(state, of, at(3)).map((body): Line => ({ body: body as Body, at: 3 * hour }));
    const lines = [
      asked(0, ask('one', own)),
      asked(1, ask('two')),
      asked(2, ask('three', { ...own, asks: coming })),
    ];
    const { open, waiting } = queueAt(after(...lines, ...back), at(4));
    return [open?.request, ...waiting.map(({ request }) => request)];
  };

  test('of a session goes with it, and the next one opens', () => {
    expect(left({ session })).toEqual([anId('two')]);
  });

  test('of one kind leaves the others of the same session', () => {
    expect(left({ session, asks: question.name })).toEqual([anId('two'), anId('three')]);
    expect(left({ asks: coming.name })).toEqual([anId('one'), anId('three')]);
  });
});

/** A year of whatever topics may ask and clients may do, hour by hour, each thing only where a rule allows it. */
type Deed = { readonly hour: number; readonly deed: 'ask' | 'answer' | 'message'; readonly request: Request };
const year = fc
  .array(
    fc.record({
      wait: fc.integer({ min: 0, max: 120 }),
      deed: fc.constantFrom<Deed['deed'][]>('ask', 'ask', 'answer', 'message', 'message'),
      from: fc.integer({ min: -5, max: 200 }),
      lasts: fc.integer({ min: -2, max: 300 }),
      priority: fc.integer({ min: 0, max: 3 }),
      seconds: fc.integer({ min: 1, max: 60 }),
      session: fc.option(fc.constantFrom('first', 'second', 'third', 'fourth'), { nil: undefined }),
      kind: fc.constantFrom('a', 'b', 'c', 'd'),
    }),
    { minLength: 20, maxLength: 160 },
  )
  .map((steps) => {
    let now = 0;
    return steps.map(({ wait, deed, from, lasts, priority, seconds, session, kind }, index): Deed => {
      now += wait;
      const message = session === undefined ? 'weekly' : 'session';
      const begins = Math.max(0, now + from);
      const request: Request = {
        request: anId<RequestId>(`r${index}`),
        asks: requestKind({ name: kind, seconds, priority, message }),
        from: at(begins),
        until: at(Math.max(0, begins + lasts)),
        ...(session !== undefined && { session: anId<SessionId>(session) }),
      };
      return { hour: now, deed, request };
    });
  });

function live(deeds: readonly Deed[]): readonly Line[] {
  const lines: Line[] = [];
  for (const { hour: hours, deed, request } of deeds) {
    const state = after(...lines);
    const open = nextRequest(state, at(hours));
    const result =
      deed === 'ask'
        ? askRequest(state, request, at(hours))
        : open &&
          (deed === 'answer'
            ? answerRequest(state, open.request, at(hours))
            : messageRequest(state, open.request, at(hours)));
    if (result?.ok) lines.push({ body: result.value, at: hours * hour });
  }
  return lines;
}

/** The same by hand: every hour, whoever is over goes, and where nobody is open the most important comes in. */
function openByHand(lines: readonly Line[], last: number): (RequestId | undefined)[] {
  let waiting: Request[] = [];
  let open: Request | undefined;
  const history: (RequestId | undefined)[] = [];
  for (let hours = 0; hours <= last; hours++) {
    const pick = () => {
      if (open && open.until <= at(hours)) open = undefined;
      const ready = waiting.filter(({ from, until }) => from <= at(hours) && at(hours) < until);
      if (open || ready.length === 0) return;
      open = ready.reduce((best, one) => (one.asks.priority > best.asks.priority ? one : best));
      waiting = waiting.filter((one) => one !== open);
    };
    pick();
    for (const { body, at: when } of lines) {
      if (when !== hours * hour) continue;
      if (body.kind === 'request-asked') waiting.push(body as unknown as Request);
      if (body.kind === 'request-answered') {
        const { request } = body as unknown as Request;
        waiting = waiting.filter((one) => one.request !== request);
        if (open?.request === request) open = undefined;
      }
      pick();
    }
    history.push(open?.request);
  }
  return history;
}

describe('promise 9, over years of requests', () => {
  const runs = { numRuns: 60 };

  test('at most one is open at any hour, and it is the one that a count by hand opens', () => {
    fc.assert(
      fc.property(year, (deeds) => {
        const lines = live(deeds);
        const last = (deeds.at(-1)?.hour ?? 0) + 400;
        const entries = entriesOf(lines);
        const byHand = openByHand(lines, last);
        let state = requests.initial;
        let next = 0;
        for (let hours = 0; hours <= last; hours++) {
          for (let entry = entries[next]; entry && entry.at <= at(hours); entry = entries[++next])
            state = requests.evolve(state, entry);
          expect(nextRequest(state, at(hours))?.request).toBe(byHand[hours]);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('none takes longer than a minute, and none is open outside its time', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 5000 }), (deeds, hours) => {
        const lines = live(deeds).filter((line) => (line.at ?? 0) <= hours * hour);
        const open = nextRequest(after(...lines), at(hours));
        if (open === undefined) return;
        expect(open.asks.seconds).toBeLessThanOrEqual(60);
        expect(open.openedAt).toBeGreaterThanOrEqual(open.from);
        expect(open.openedAt).toBeLessThanOrEqual(at(hours));
        expect(open.until).toBeGreaterThan(at(hours));
      }),
      runs,
    );
  });

  test("at most one message in any seven days besides one for each session's own", () => {
    fc.assert(
      fc.property(year, (deeds) => {
        const lines = live(deeds);
        const kinds = new Map(
          lines.flatMap(({ body }) => {
            const request = body as unknown as Request;
            return body.kind === 'request-asked' ? [[request.request, request] as const] : [];
          }),
        );
        const messages = lines
          .filter(({ body }) => body.kind === 'request-messaged')
          .map(({ body, at: when = 0 }) => ({
            when,
            request: kinds.get((body as unknown as Request).request),
          }));
        const first = new Set<SessionId>();
        const besides = messages.filter(({ request }) => {
          const own = request?.asks.message === 'session' ? request.session : undefined;
          if (own === undefined || first.has(own)) return true;
          first.add(own);
          return false;
        });
        for (const [index, { when }] of besides.entries())
          if (index > 0) expect(when - (besides[index - 1]?.when ?? 0)).toBeGreaterThanOrEqual(week * hour);
      }),
      runs,
    );
  });

  test('an unanswered one leaves no trace in what anybody sees', () => {
    fc.assert(
      fc.property(year, (deeds) => {
        const lines = live(deeds);
        const last = (deeds.at(-1)?.hour ?? 0) + 600;
        const { sessionsMessaged, weeklyMessage, freeSince, ...rest } = queueAt(after(...lines), at(last));
        expect(rest).toEqual({ waiting: [] });
      }),
      runs,
    );
  });

  test('to look at the queue meanwhile changes nothing', () => {
    fc.assert(
      fc.property(year, fc.nat(5000), fc.nat(500), (deeds, first, more) => {
        const state = after(...live(deeds).filter((line) => (line.at ?? 0) <= first * hour));
        const later = at(first + more);
        expect(queueAt(queueAt(state, at(first)), later)).toEqual(queueAt(state, later));
      }),
      runs,
    );
  });
});
