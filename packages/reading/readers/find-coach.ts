import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Speaker, SpeakerKind } from '@crucible/core/session/utterance.ts';

/** Why the name a person gave for the coach fits nobody, or not one alone. */
export type CoachRefusal =
  | { readonly kind: 'no-such-speaker'; readonly label: string; readonly labels: readonly string[] }
  | { readonly kind: 'several-speakers'; readonly label: string; readonly labels: readonly string[] }
  | { readonly kind: 'not-a-person'; readonly label: string; readonly speaker: SpeakerKind };

/** The speaker whose label it is, whatever its case; failing that the only one whose label begins so. */
export function findCoach(speakers: readonly Speaker[], label: string): Result<number, CoachRefusal> {
  const wanted = label.trim().toLowerCase();
  const labelled = (fits: (name: string) => boolean): Speaker[] =>
    speakers.filter((speaker) => [speaker.label, ...speaker.labels].some((name) => fits(name.toLowerCase())));
  const same = labelled((name) => name === wanted);
  const found = same.length > 0 || wanted === '' ? same : labelled((name) => name.startsWith(wanted));
  const [only, second] = found;
  if (only === undefined) {
    return refuse({ kind: 'no-such-speaker', label, labels: speakers.map((speaker) => speaker.label) });
  }
  if (second !== undefined) {
    return refuse({ kind: 'several-speakers', label, labels: found.map((speaker) => speaker.label) });
  }
  if (only.kind !== 'person') {
    return refuse({ kind: 'not-a-person', label: only.label, speaker: only.kind });
  }
  return ok(only.index);
}
