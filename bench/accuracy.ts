import { pcg32, type Random, seedFrom } from '@crucible/core/random.ts';
import { type Move, moves } from '@crucible/core/session/reading.ts';
import type { CuePlace } from '@crucible/core/session/utterance.ts';
import { bootstrap } from '@crucible/core/statistics/bootstrap.ts';
import { offset } from '@crucible/core/units.ts';
import { type CodedSession, codedSessions } from '@crucible/reading/fixtures/coded-sessions.ts';
import { transcriptOf } from '@crucible/reading/fixtures/transcript.ts';
import { readSession } from '@crucible/reading/read-session.ts';
import { moveOf } from '@crucible/reading/readers/coach-moves.ts';
import { type Spoken, spokenOf } from '@crucible/reading/readers/spoken.ts';
import { toldRows } from './accuracy/told.ts';
import { f1, macroF1, type Pair } from './macro-f1.ts';

/**
 * How often the readers agree with what experts coded (docs/methods/coach-moves.md, roles.md). The
 * rules were written on one half of the videos, drawn by seed; the figures are from the other half.
 */
export function main(): void {
  const sessions = codedSessions();
  if (sessions.length === 0) return;
  const { tuned, kept } = halves(sessions);
  console.log('Coach moves, AnnoMI development sessions, rules written on the other half of the videos');
  console.table(moveRows(kept));
  console.log('The half that the rules were written on');
  console.table(moveRows(tuned).slice(0, 1));
  console.log('Who is the coach, all sessions with the speakers called A and B');
  console.table(roleRows(sessions));
  console.log('Told episodes, five folds by video');
  console.table(toldRows());
}

/** Macro-F1 on all 133 sessions, five folds grouped by video; two humans are compared pairwise. */
const published = { 'RoBERTa with context': 0.798, 'n-gram baseline': 0.689, 'two humans': 0.796 };
const draws = 999;

type Row = Readonly<Record<string, string | number>>;

function moveRows(sessions: readonly CodedSession[]): Row[] {
  const videos = [...Map.groupBy(sessions, ({ video }) => video).values()].map((own) => own.flatMap(pairsOf));
  const row = (metric: string, of: (pairs: readonly Pair<Move>[]) => number, n: number): Row => {
    const random = pcg32(seedFrom(metric));
    const { value, low, high } = bootstrap({
      units: videos,
      estimate: (units) => of(units.flat()),
      draws,
      random,
    });
    return {
      metric,
      ours: shown(value),
      '95 %': `${shown(low)} to ${shown(high)}`,
      videos: videos.length,
      n,
    };
  };
  const all = videos.flat();
  return [
    { ...row('macro-F1 of four moves', (pairs) => macroF1(pairs, moves), all.length), ...published },
    ...moves.map((move) => {
      const coded = all.filter((pair) => pair.coded === move);
      const read = all.filter((pair) => pair.read === move);
      const right = coded.filter((pair) => pair.read === move).length;
      return {
        ...row(`F1 ${move}`, (pairs) => f1(pairs, move), coded.length),
        precision: shown(right / read.length),
        recall: shown(right / coded.length),
      };
    }),
  ];
}

/** Coded and read moves of one session's therapist. */
export function pairsOf({ said }: CodedSession): Pair<Move>[] {
  let client: Spoken | undefined;
  return said.flatMap(({ who, text, move }, index) => {
    const utterance = { index, speaker: 0, text, cues: [{ cue: index, ...whole(text) }], flags: [] };
    const spoken = spokenOf(utterance);
    if (who === 'client') client = spoken;
    return move === undefined ? [] : [{ coded: move, read: moveOf(spoken, client).move }];
  });
}

function whole(text: string): Omit<CuePlace, 'cue'> {
  return { start: offset(0), end: offset(text.length) };
}

function roleRows(sessions: readonly CodedSession[]): Row[] {
  return Object.entries(countCoaches(sessions)).map(([outcome, count]) => ({
    outcome,
    sessions: count,
    share: shown(count / sessions.length),
    n: sessions.length,
  }));
}

/** In how many sessions the coach is found by talk alone. */
export function countCoaches(sessions: readonly CodedSession[]): Readonly<Record<Outcome, number>> {
  const found = sessions.map(coachFound);
  const count = (outcome: Outcome): number => found.filter((one) => one === outcome).length;
  return { right: count('right'), wrong: count('wrong'), abstained: count('abstained') };
}

type Outcome = 'right' | 'wrong' | 'abstained';

function coachFound({ said }: CodedSession): Outcome {
  const transcript = transcriptOf(
    said.map(({ who, text }) => ({ who: who === 'client' ? 'A' : 'B', says: text })),
  );
  const coach = readSession(transcript).roles.roles.indexOf('coach');
  if (coach === -1) return 'abstained';
  return transcript.speakers[coach]?.label === 'B' ? 'right' : 'wrong';
}

/** By video, seeded: one half to write rules on, one kept back to report. */
export function halves(sessions: readonly CodedSession[]): { tuned: CodedSession[]; kept: CodedSession[] } {
  const videos = shuffled(
    [...new Set(sessions.map(({ video }) => video))].sort(),
    pcg32(seedFrom('coach moves 1')),
  );
  const half = new Set(videos.slice(0, Math.ceil(videos.length / 2)));
  return {
    tuned: sessions.filter(({ video }) => half.has(video)),
    kept: sessions.filter(({ video }) => !half.has(video)),
  };
}

/** Fisher and Yates: each order equally likely. */
function shuffled(items: readonly string[], random: Random): string[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [order[at], order[other]] = [order[other] ?? '', order[at] ?? ''];
  }
  return order;
}

function shown(value: number): string {
  return value.toFixed(3);
}
