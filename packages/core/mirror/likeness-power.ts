/**
 * How often a true likeness would be found with so many scenes, were it asked without the gate: the whole
 * room like the person, or six scenes in ten. Where person and others lie 90 degrees apart and scenes agree
 * to .6. Read off `npm run bench -- mirror` (docs/methods/likeness.md) by the harmonic mean of the three
 * counts, straight between the rows; an absence of a finding means little below about .8.
 */
export function likenessPower(counts: Counts): { readonly full: number; readonly part: number } {
  const { room, person, others } = counts;
  const scenes = Math.min(room, person, others) === 0 ? 0 : 3 / (1 / room + 1 / person + 1 / others);
  const above = measured.findIndex(([n]) => n >= scenes);
  const [n1, full1, part1] = measured[above === -1 ? measured.length - 1 : above] ?? [0, 0, 0];
  const [n0, full0, part0] = measured[above === -1 ? measured.length - 1 : Math.max(0, above - 1)] ?? [
    0, 0, 0,
  ];
  const way = n1 === n0 ? 0 : (scenes - n0) / (n1 - n0);
  return { full: full0 + way * (full1 - full0), part: part0 + way * (part1 - part0) };
}

type Counts = { readonly room: number; readonly person: number; readonly others: number };

/** Scenes in each set, then the parts found. */
const measured: readonly (readonly [number, number, number])[] = [
  [0, 0, 0],
  [5, 0.4, 0.18],
  [10, 0.7, 0.34],
  [20, 0.95, 0.6],
  [40, 1, 0.85],
];
