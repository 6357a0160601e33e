import { describe, expect, it } from 'vitest';
import type { PersonId, SceneId, SessionId } from '../ids.ts';
import { instant } from '../units.ts';
import { findingsIn } from './findings-in.ts';
import { mirrorNumbers } from './mirror-numbers.ts';
import type { ShownScene } from './shown-scenes.ts';
import type { SceneSorts } from './sorting.ts';

const scenes = 14;
const held = [0, 1, 2].map((nth) => `session ${nth}` as SessionId);

/** Told in here over three sessions; every scene is tapped, and the last is contested. */
const shown = Array.from({ length: scenes }, (_, nth): ShownScene => {
  const session = held[nth % held.length] ?? ('' as SessionId);
  return {
    scene: `scene ${nth}` as SceneId,
    told: { session, setting: 'room', parts: { they: { octant: 'PA' } } },
    by: { person: 'coach' as PersonId, role: 'coach' },
    at: instant(nth),
    place: { stream: 'a/desk', seq: nth + 1, hash: '0'.repeat(64) } as ShownScene['place'],
    ...{ earlier: [], open: 'coach', contests: [], settledBy: [] },
    contested: nth === scenes - 1,
  };
});

function directionsUnder(sorts: SceneSorts) {
  return findingsIn(shown, mirrorNumbers(shown, sorts, held)).filter(
    ({ found }) => found.what === 'direction',
  );
}

describe('the scenes behind a direction', () => {
  it('are those that were tapped, where the taps are counted', () => {
    const [one] = directionsUnder({ standing: 'by-me', sorted: new Map() });
    expect(one?.found).toMatchObject({ octant: 'PA', n: 13 });
    expect(one?.scenes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('are those that were sorted, where sorts are, whoever sorted and whatever else was tapped', () => {
    const all = shown.flatMap(({ scene }, nth) =>
      scene === undefined || nth === 3 || nth === 5
        ? []
        : [[scene, { [nth === 4 ? 'i' : 'they']: 'HI' }] as const],
    );
    for (const standing of ['blind', 'by-second'] as const) {
      const [one] = directionsUnder({ standing, sorted: new Map(all) });
      expect(one?.found).toMatchObject({ part: 'they', octant: 'HI', n: 10 });
      expect(one?.scenes).toEqual([0, 1, 2, 6, 7, 8, 9, 10, 11, 12]);
    }
  });
});
