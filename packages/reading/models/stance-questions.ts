/** Who is talking, as a learned reader has to know it. */
export const pairRoles = ['coach', 'client'] as const;
export type PairRole = (typeof pairRoles)[number];

/** What the first learners are asked of every utterance of a side; each answer is one number. */
export const firstQuestions = {
  coach: [
    'dominance',
    'affiliation',
    'leads',
    'warm',
    'cool',
    'strains',
    'repairs',
    'asks',
    'says back',
    'gives input',
    'mainly asks',
    'lectures',
    'confronts',
    'advises',
    'acknowledges',
    'gives the choice',
  ],
  client: [
    'dominance',
    'affiliation',
    'follows',
    'leads',
    'warm',
    'cool',
    'steps back',
    'pushes back',
    'toward',
    'away',
    'minimal',
    'appeases',
    'denies',
    'rejects',
    'defends',
    'about the frame',
  ],
} as const satisfies Readonly<Record<PairRole, readonly string[]>>;

/** Of those, what is looked at in the turns around an utterance. */
export const aroundQuestions = {
  coach: ['dominance', 'affiliation', 'strains', 'repairs', 'asks', 'says back', 'gives input'],
  client: ['dominance', 'affiliation', 'steps back', 'pushes back', 'minimal', 'follows'],
} as const satisfies Readonly<Record<PairRole, readonly string[]>>;

/** What is read in the end. */
export const lastQuestions = {
  coach: ['dominance', 'affiliation', 'coach-strain', 'repair'],
  client: ['dominance', 'affiliation', 'withdrawal', 'confrontation'],
} as const satisfies Readonly<Record<PairRole, readonly string[]>>;
export type LastQuestion = (typeof lastQuestions)[PairRole][number];

/** The letter that the codes of a kind begin with; nothing for the two values. */
export const kindLetters: Readonly<Record<LastQuestion, 'W' | 'C' | 'X' | 'R' | undefined>> = {
  dominance: undefined,
  affiliation: undefined,
  withdrawal: 'W',
  confrontation: 'C',
  'coach-strain': 'X',
  repair: 'R',
};
