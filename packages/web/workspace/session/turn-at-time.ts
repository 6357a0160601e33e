import type { Transcript } from '@crucible/reading/transcript/transcript.ts';

type Timed = Pick<Transcript, 'utterances' | 'timePrecision'>;

/** The turn that was going on at a time as people write it, `12:30` or `1:02:30`; nothing where there are no times. */
export function turnAtTime(written: string, { utterances, timePrecision }: Timed): number | undefined {
  if (timePrecision === 'none' || !/^\d{1,3}(?::[0-5]\d){1,2}$/u.test(written)) return undefined;
  const seconds = written.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  const begun = utterances.filter(({ start }) => start !== undefined && start < (seconds + 1) * 1000);
  return begun.at(-1)?.index ?? utterances[0]?.index;
}
