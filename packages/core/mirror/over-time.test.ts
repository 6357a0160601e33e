import { describe, expect, it } from 'vitest';
import { idOf, type SessionId } from '../ids.ts';
import { overTime } from './over-time.ts';

const held = Array.from({ length: 14 }, (_, at) => idOf<SessionId>(String.fromCharCode(97 + at).repeat(26)));
const scene = (nth: number, isHit: boolean) => ({
  session: held[nth] ?? idOf<SessionId>('z'.repeat(26)),
  isHit,
});

describe('over time', () => {
  it('counts six sessions at a time, the last ones as many as there are', () => {
    const scenes = [scene(0, true), scene(5, true), scene(6, false), scene(11, true), scene(13, false)];
    expect(overTime(scenes, held)).toEqual([
      { from: 1, to: 6, n: 2, hits: 2 },
      { from: 7, to: 12, n: 2, hits: 1 },
      { from: 13, to: 14, n: 1, hits: 0 },
    ]);
  });

  it('leaves out what no scene is of, and scenes of sessions that are not there', () => {
    expect(overTime([scene(7, true), scene(99, true)], held)).toEqual([{ from: 7, to: 12, n: 1, hits: 1 }]);
    expect(overTime([], held)).toEqual([]);
    expect(overTime([scene(0, true)], [])).toEqual([]);
  });
});
