import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body } from '../engagement/entry.ts';
import { anId, entriesOf, start, stateOf } from '../fixtures/entries.ts';
import type { SessionId, UnsaidId } from '../ids.ts';
import type { Result } from '../result.ts';
import { instant } from '../units.ts';
import { type Note, notes, notesOn, writeNote } from './note.ts';
import { cancelSession, changeTime, holdSession, planSession } from './plan-session.ts';
import { findSession, inOrder, type Sessions, sessions, shareNote } from './session.ts';

const ids = [anId<SessionId>('one'), anId<SessionId>('two')] as const;
const now = instant(start);

/** Whatever two people try, one after another, with two sessions. */
const tries = fc.array(
  fc.record({
    what: fc.constantFrom('plan', 'time', 'cancel', 'hold', 'share'),
    session: fc.constantFrom(...ids),
    at: fc.integer({ min: -5, max: 5 }),
  }),
  { maxLength: 30 },
);
type Try = typeof tries extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function saidBy({ what, session, at }: Try, state: Sessions): Result<Body, unknown> {
  const plan = { start: instant(start + at * 3_600_000), minutes: 60 };
  if (what === 'plan') {
    const isNew = !state.some((one) => one.session === session);
    return isNew ? { ok: true, value: planSession(session, plan) } : { ok: false, refusal: 'known' };
  }
  if (what === 'time') return changeTime(state, session, { start: plan.start });
  if (what === 'cancel') return cancelSession(state, session);
  return what === 'hold' ? holdSession(state, session, now) : shareNote(state, session, `words ${at}`);
}

describe('sessions', () => {
  it('never take place after being cancelled, nor twice, nor before their time, whatever is tried', () => {
    let held = 0;
    fc.assert(
      fc.property(tries, (tried) => {
        const said: Body[] = [];
        const stateNow = (): Sessions => stateOf(sessions, entriesOf(said.map((body) => ({ body }))));
        for (const one of tried) {
          const before = findSession(stateNow(), one.session);
          const result = saidBy(one, stateNow());
          if (!result.ok) continue;
          said.push(result.value);
          if (one.what !== 'hold') continue;
          held += 1;
          expect(before).toMatchObject({ ok: true, value: { standing: 'planned' } });
          expect(before.ok && before.value.start <= now).toBe(true);
        }
      }),
      { seed: 8, numRuns: 400 },
    );
    expect(held).toBeGreaterThan(10);
  });

  it('keep every line that was shared of a note, in order (promise 1)', () => {
    fc.assert(
      fc.property(tries, (tried) => {
        const said: Body[] = [planSession(ids[0], { start: now, minutes: 50 })];
        for (const one of tried) {
          const result = saidBy(one, stateOf(sessions, entriesOf(said.map((body) => ({ body })))));
          if (result.ok) said.push(result.value);
        }
        const state = stateOf(sessions, entriesOf(said.map((body) => ({ body }))));
        const texts = said.flatMap((body) => ('text' in body ? [body.text] : []));
        const kept = state.flatMap((one) => ('notes' in one ? one.notes.map(({ text }) => text) : []));
        expect(kept.toSorted()).toEqual(texts.toSorted());
      }),
      { seed: 9 },
    );
  });

  it('stand by their start, those moved away last', () => {
    const late = planSession(ids[0], { start: instant(start + 10), minutes: 50 });
    const early = planSession(ids[1], { start: instant(start), minutes: 50 });
    const away = { kind: 'session-moved-away', version: 1, session: ids[1] };
    const at = (...said: Body[]) =>
      inOrder(stateOf(sessions, entriesOf(said.map((body) => ({ body }))))).map(({ session }) => session);
    expect(at(late, early)).toEqual([ids[1], ids[0]]);
    expect(at(early, late, away)).toEqual([ids[0], ids[1]]);
  });

  it('pass over what other topics say', () => {
    const other = { kind: 'promise-given', version: 1, session: ids[0] };
    const state = stateOf(sessions, entriesOf([{ body: other }]));
    expect(state).toEqual([]);
  });
});

describe('notes', () => {
  const known = stateOf(sessions, entriesOf([{ body: planSession(ids[0], { start: now, minutes: 50 }) }]));
  const note = (happened: string): Note => ({ happened, scenes: [], worried: false });

  it('written again and again are all kept (promise 1), and open each unsaid thing once (promise 3)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3), fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })), {
          maxLength: 12,
        }),
        (versions) => {
          const said: Body[] = [];
          for (const [at, [text, unsaid]] of versions.entries()) {
            const state = stateOf(notes, entriesOf(said.map((body) => ({ body }))));
            const items = unsaid.map((one, nth) => ({ item: anId<UnsaidId>(`u${at}${nth}`), text: one }));
            const written = { session: ids[0], note: note(`v${text}`), unsaid: items };
            const result = writeNote({ sessions: known, notes: state }, written);
            if (result.ok) said.push(...result.value);
          }
          const kept = notesOn(stateOf(notes, entriesOf(said.map((body) => ({ body })))), ids[0]);
          expect(kept.notes.map(({ happened }) => happened)).toEqual(versions.map(([text]) => `v${text}`));
          const texts = kept.unsaid.map(({ text }) => text);
          expect(texts.toSorted()).toEqual([...new Set(versions.flatMap(([, unsaid]) => unsaid))].toSorted());
        },
      ),
      { seed: 10 },
    );
  });

  it('may hold something unsaid alone, and never nothing', () => {
    const empty: Note = { scenes: [], worried: false };
    const written = (unsaid: readonly { readonly item: UnsaidId; readonly text: string }[]) =>
      writeNote({ sessions: known, notes: [] }, { session: ids[0], note: empty, unsaid });
    expect(written([{ item: anId<UnsaidId>('u'), text: 'not yet' }])).toMatchObject({
      value: [{ kind: 'note-written' }, { kind: 'unsaid-opened', text: 'not yet' }],
    });
    expect(written([])).toEqual({ ok: false, refusal: { kind: 'nothing-noted' } });
  });
});
