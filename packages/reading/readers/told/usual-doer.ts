/** Who does what a passive leaves unsaid ("I got fired"), by the act. */
export const usualDoer: ReadonlyMap<string, string> = new Map([
  ...['fire', 'sack', 'demote', 'promote'].map((act) => [act, 'boss'] as const),
  ...['lay off', 'let go', 'pass over', 'write off'].map((act) => [act, 'company'] as const),
  ...['suspend', 'expel'].map((act) => [act, 'school'] as const),
  ...['arrest', 'charge', 'bust'].map((act) => [act, 'police'] as const),
  ...['judge', 'ostracize', 'ostracise', 'ridicule', 'label'].map((act) => [act, 'people'] as const),
  ...['pay', 'hire'].map((act) => [act, 'employer'] as const),
  ['ground', 'parents'],
]);
