import type { CodedSession } from '@crucible/reading/fixtures/coded-sessions.ts';
import { transcriptOf } from '@crucible/reading/fixtures/transcript.ts';
import { proposeRoles } from '@crucible/reading/readers/roles.ts';
import { spokenOf } from '@crucible/reading/readers/spoken.ts';
import { type ReaderAccuracy, type Row, shown } from './reader-accuracy.ts';

export const rolesAccuracy: ReaderAccuracy = {
  title: 'Who is the coach, by talk alone: speakers called A and B; whole sessions and excerpts',
  rows: (sessions) => [
    ...rowsOf(
      'whole sessions',
      sessions.map(({ coded }) => coded),
    ),
    ...[40, 20, 12].flatMap((turns) =>
      rowsOf(
        `excerpts of ${turns} turns`,
        sessions.flatMap(({ coded }) => excerpts(coded, turns)),
      ),
    ),
  ],
};

function rowsOf(what: string, sessions: readonly CodedSession[]): Row[] {
  const counted = countCoaches(sessions);
  const share = (outcome: Outcome): string => shown(counted[outcome] / sessions.length);
  return [
    { what, n: sessions.length, ...counted, 'share right': share('right'), 'share wrong': share('wrong') },
  ];
}

/** The session in pieces of so many turns; a rest that is shorter is left out. */
function excerpts(session: CodedSession, turns: number): CodedSession[] {
  return Array.from({ length: Math.floor(session.said.length / turns) }, (_, piece) => ({
    ...session,
    said: session.said.slice(piece * turns, (piece + 1) * turns),
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
  const { roles } = proposeRoles(transcript, transcript.utterances.map(spokenOf), undefined);
  const coach = roles.indexOf('coach');
  if (coach === -1) return 'abstained';
  return transcript.speakers[coach]?.label === 'B' ? 'right' : 'wrong';
}
