import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Speaker } from '@crucible/core/session/utterance.ts';
import type { ReadFile } from '@crucible/reading/read-files.ts';
import { type CoachRefusal, findCoach } from '@crucible/reading/readers/find-coach.ts';

/** A label that a person named and that the files do not bear out. */
export type LabelFault =
  | { readonly kind: 'coach'; readonly file: string; readonly refusal: CoachRefusal }
  | { readonly kind: 'no-such-label'; readonly label: string; readonly labels: readonly string[] };

type Named = {
  readonly coach?: string;
  readonly same: readonly (readonly string[])[];
  readonly apart: readonly string[];
};

/** Every named label must fit somewhere; files in which the coach's does not are told beside the result. */
export function checkLabels(
  files: readonly ReadFile[],
  { coach, same, apart }: Named,
): Result<LabelFault[], LabelFault[]> {
  const sessions = files.flatMap(({ name, outcome }) =>
    'transcript' in outcome ? [{ name, speakers: outcome.transcript.speakers }] : [],
  );
  if (sessions.length === 0) return ok([]);
  const labels = [
    ...new Set(sessions.flatMap(({ speakers }) => speakers.flatMap((speaker) => speaker.labels))),
  ];
  const unknown = [...same.flat(), ...apart].filter((label) => !labels.includes(label));
  if (unknown.length > 0) return refuse(unknown.map((label) => ({ kind: 'no-such-label', label, labels })));
  const misfits = coach === undefined ? [] : coachFaults(sessions, coach);
  return misfits.length === sessions.length ? refuse(misfits) : ok(misfits);
}

function coachFaults(
  sessions: readonly { readonly name: string; readonly speakers: readonly Speaker[] }[],
  coach: string,
): LabelFault[] {
  return sessions.flatMap(({ name, speakers }): LabelFault[] => {
    const found = findCoach(speakers, coach);
    return found.ok ? [] : [{ kind: 'coach', file: name, refusal: found.refusal }];
  });
}
