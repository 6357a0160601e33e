import { octantNear } from '../circumplex/octant.ts';
import type { Found } from './finding.ts';
import type { MirrorNumbers, SideNumbers } from './mirror-numbers.ts';
import type { OtherPerson, ShownScene } from './shown-scenes.ts';

/** What the page finds now: `scenes` are places in what is shown, `key` is the same for the same question. */
export type FoundNow = {
  readonly key: string;
  readonly found: Found;
  readonly scenes: readonly number[];
};

/** A count has no gate of its own; it is offered as a finding where it went one way so often and mostly. */
const leastHits = 3;

type Side = { readonly people: readonly OtherPerson[]; readonly side: SideNumbers };

/** Everything past its gate. Nothing of it is said before the coach confirms it (design 2, promise 3). */
export function findingsIn(shown: readonly ShownScene[], numbers: MirrorNumbers): FoundNow[] {
  const sides: Side[] = [
    { people: [], side: numbers.room },
    ...numbers.people.map(({ person, ...side }) => ({ people: [person], side })),
  ];
  const counted = shown.flatMap(({ contested }, at) => (contested ? [] : [at]));
  const scenesOf = (person: OtherPerson | undefined, part: 'they' | 'i'): readonly number[] =>
    sides
      .find(({ people }) => people[0]?.key === person?.key)
      ?.side.directions.find((one) => one.part === part)?.scenes ?? [];
  return [
    ...numbers.likenesses.flatMap((one) =>
      one.standing === 'found'
        ? [now({ what: 'likeness', people: [one.person], p: one.p, sorted: numbers.sorted }, counted)]
        : [],
    ),
    ...sides.flatMap(({ people, side }) => directionsOn(people, side)),
    ...numbers.apart.flatMap(({ part, sides: both, standing }) => {
      if (standing !== 'apart') return [];
      const people = both.flatMap(({ person }) => person ?? []);
      const scenes = both.flatMap(({ person }) => scenesOf(person, part));
      return [now({ what: 'apart', people, part }, scenes)];
    }),
    ...sides.flatMap(({ people, side }) => habitsOn(people, side)),
  ];
}

function directionsOn(people: readonly OtherPerson[], { directions }: SideNumbers): FoundNow[] {
  return directions.flatMap((one) => {
    if (!one.passed) return [];
    const { angle, n } = one.direction;
    const found = { what: 'direction', people, part: one.part, octant: octantNear(angle), n } as const;
    return [now(found, one.scenes)];
  });
}

function habitsOn(people: readonly OtherPerson[], { ifThens }: SideNumbers): FoundNow[] {
  return ifThens.flatMap(({ way, given, n, next }) => {
    const [first] = next;
    if (first === undefined || first.scenes.length < leastHits || first.scenes.length * 2 <= n) return [];
    const hits = first.scenes.length;
    const found = { what: 'if-then', people, way, given, next: first.octant, hits, n } as const;
    return [
      now(
        found,
        next.flatMap(({ scenes }) => scenes),
      ),
    ];
  });
}

function now(found: Found, scenes: readonly number[]): FoundNow {
  return { key: keyOf(found), found, scenes };
}

/** Without its counts: what was asked, and which way the answer went. */
export function keyOf(found: Found): string {
  const who = found.people.map(({ key }) => key);
  switch (found.what) {
    case 'likeness':
      return JSON.stringify(['likeness', who]);
    case 'direction':
      return JSON.stringify([found.part, found.octant, who]);
    case 'apart':
      return JSON.stringify(['apart', found.part, who]);
    case 'if-then':
      return JSON.stringify([found.way, found.given, found.next, who]);
  }
}
