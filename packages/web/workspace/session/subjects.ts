import type { ReadSession } from '@crucible/display/report/session-report.ts';
import type { Findings } from '@crucible/display/sentences/en/finding.ts';
import { floorFindings } from '@crucible/display/sentences/en/floor.ts';
import { moveFindings, movesIntroduction } from '@crucible/display/sentences/en/moves.ts';
import { reportWords } from '@crucible/display/sentences/en/report.ts';
import { stanceFindings, stanceIntroduction } from '@crucible/display/sentences/en/stance.ts';
import { talkFindings, talkIntroduction } from '@crucible/display/sentences/en/talk.ts';

/** One thing that a reader looked for: what it found, and how to read that. */
export type Subject = {
  readonly title: string;
  readonly findings: Findings;
  readonly introduction?: string;
};

/** What the text shows, subject by subject, in the order of the report. */
export function subjectsOf(session: ReadSession): readonly Subject[] {
  return [
    { title: reportWords.floor, findings: floorFindings(session) },
    { title: reportWords.moves, findings: moveFindings(session), introduction: movesIntroduction },
    { title: reportWords.leaning, findings: talkFindings(session), introduction: talkIntroduction },
    { title: reportWords.stance, findings: stanceFindings(session), introduction: stanceIntroduction },
  ];
}
