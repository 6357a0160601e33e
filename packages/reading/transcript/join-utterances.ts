import type { Cue, CueFlag, CuePlace, Speaker, Utterance } from '@crucible/core/session/utterance.ts';
import { type Milliseconds, offset } from '@crucible/core/units.ts';

/**
 * Neighbouring cues of one speaker as one utterance, whatever the pause between them: many exports
 * carry no ends, and the same talk must give the same utterances in every format. The pauses stay in
 * the cues (docs/decisions/0003). Cues of an unknown speaker stay apart.
 */
export function joinUtterances(
  cues: readonly Cue[],
  speakers: readonly Speaker[],
  of: readonly number[],
): Utterance[] {
  const runs: Cue[][] = [];
  let speaker = -1;
  for (const cue of cues) {
    const next = of[cue.index] ?? 0;
    const run = runs.at(-1);
    if (run !== undefined && next === speaker && speakers[next]?.kind !== 'unknown') run.push(cue);
    else runs.push([cue]);
    speaker = next;
  }
  return runs.map((run, index) => joined(run, index, of[run[0]?.index ?? 0] ?? 0));
}

function joined(run: readonly Cue[], index: number, speaker: number): Utterance {
  const texts: string[] = [];
  const cues: CuePlace[] = [];
  let at = 0;
  for (const cue of run) {
    if (at > 0) at += 1;
    cues.push({ cue: cue.index, start: offset(at), end: offset(at + cue.text.length) });
    texts.push(cue.text);
    at += cue.text.length;
  }
  const start = run.find((cue) => cue.start !== undefined)?.start;
  const end = lastEnd(run);
  return {
    index,
    speaker,
    text: texts.join(' '),
    cues,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    flags: flagsOf(run),
  };
}

function lastEnd(run: readonly Cue[]): Milliseconds | undefined {
  return run.reduce<Milliseconds | undefined>(
    (last, { end }) => (end !== undefined && (last === undefined || end > last) ? end : last),
    undefined,
  );
}

function flagsOf(run: readonly Cue[]): CueFlag[] {
  return [...new Set(run.flatMap((cue) => cue.flags))];
}
