import type { ReadSession } from '@crucible/display/report/session-report.ts';
import { afterFindings, afterIntroduction } from '@crucible/display/sentences/en/after.ts';
import { clientMoveFindings, clientMovesIntroduction } from '@crucible/display/sentences/en/client-moves.ts';
import type { Findings } from '@crucible/display/sentences/en/finding.ts';
import { floorFindings } from '@crucible/display/sentences/en/floor.ts';
import { type MeasuredReader, measuredSentences } from '@crucible/display/sentences/en/measured.ts';
import { moveFindings, movesIntroduction } from '@crucible/display/sentences/en/moves.ts';
import { reportWords } from '@crucible/display/sentences/en/report.ts';
import { stanceFindings, stanceIntroduction } from '@crucible/display/sentences/en/stance.ts';
import { talkFindings, talkIntroduction } from '@crucible/display/sentences/en/talk.ts';
import {
  peopleFindings,
  peopleIntroduction,
  toldFindings,
  toldIntroduction,
} from '@crucible/display/sentences/en/told.ts';

/** One thing that a reader looked for: what it found, how to read that, and how far it can be relied on. */
export type Subject = {
  readonly title: string;
  readonly findings: Findings;
  readonly introduction?: string;
  readonly measured?: string;
};

/** What the text shows, subject by subject, in the order of the report. */
export function subjectsOf(session: ReadSession): readonly Subject[] {
  // A reading that was sealed by an earlier version of the reader has none of the later findings.
  const isEarlier = !('told' in session.reading);
  return [
    { title: reportWords.floor, findings: floorFindings(session) },
    measured('moves', moveFindings(session), movesIntroduction),
    measured('leaning', talkFindings(session), talkIntroduction),
    measured('stance', stanceFindings(session), stanceIntroduction),
    ...(isEarlier ? [] : ofTheClient(session)),
  ];
}

function ofTheClient(session: ReadSession): readonly Subject[] {
  const people = { shown: peopleFindings(session), open: [] };
  return [
    measured('client', clientMoveFindings(session), clientMovesIntroduction),
    { title: reportWords.after, findings: afterFindings(session), introduction: afterIntroduction },
    measured('told', toldFindings(session), toldIntroduction),
    ...(people.shown.length === 0
      ? []
      : [{ title: reportWords.people, findings: people, introduction: peopleIntroduction }]),
  ];
}

function measured(reader: MeasuredReader, findings: Findings, introduction: string): Subject {
  const sentences = measuredSentences(reader).join(' ');
  return { title: reportWords[reader], findings, introduction, measured: sentences };
}
