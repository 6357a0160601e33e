import { describe, expect, it } from 'vitest';
import { openTranscript } from './open-transcript.ts';

const starts = (text: string): unknown => {
  const opened = openTranscript(new TextEncoder().encode(text));
  if (!opened.ok) return opened.refusal;
  const { clock, cues, notices, timesInOrder } = opened.value;
  return {
    clock,
    starts: cues.map(({ start }) => start),
    notices: notices.map(({ kind }) => kind),
    timesInOrder,
  };
};

describe('times off a wall clock are counted from the first', () => {
  it('in labelled text', () => {
    expect(
      starts('[14:02:11] Ines: So?\n[14:02:19] Martin: The board.\n[14:03:11] Ines: Long?\n'),
    ).toMatchObject({
      clock: 'wall',
      starts: [0, 8000, 60_000],
      timesInOrder: true,
    });
  });

  it('over midnight, with a notice', () => {
    expect(starts('[23:59:50] Ines: So?\n[00:00:05] Martin: The board.\n[00:00:09] Ines: Long?\n')).toEqual({
      clock: 'wall',
      starts: [0, 15_000, 19_000],
      notices: ['midnight-passed'],
      timesInOrder: true,
    });
  });

  it('and a recording’s own clock stays as it is', () => {
    expect(starts('[00:02:11] Ines: So?\n[00:02:19] Martin: The board.\n')).toMatchObject({
      clock: 'elapsed',
      starts: [131_000, 139_000],
    });
  });
});
