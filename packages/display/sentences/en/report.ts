import type { ReadSession } from '../../report/session-report.ts';

/** The fixed words of the report, so that page, print and terminal say the same. */
export const reportWords = {
  title: 'What the text shows',
  floor: 'Who had the floor',
  moves: 'What the coach did',
  leaning: "Where the client's turns lean",
  stance: 'Toward each other',
  client: 'What the client did',
  after: 'What came next',
  told: 'What is told of people',
  people: 'People',
  look: 'Worth a look',
  file: 'What to know about this file',
  talk: 'The transcript',
  how: 'How this was read',
  instead: 'What to export instead',
  skip: 'Skip to the reading',
  foot: 'Made on this computer from the transcript alone. Every number opens its quotes; every quote shows its place.',
  nothingDoubtful: 'Nothing in the file was doubtful.',
  nothingPicked: 'Nothing was picked out: silences are left open above.',
} as const;

/** How a reading came about, and what no reading concludes. */
export function howSentences({ reading }: ReadSession): readonly (readonly string[])[] {
  return [
    [
      'Read by rules and by weights learned from sessions that people sorted by hand, on this computer, without a network.',
      `Version: ${reading.version}, seed ${reading.seed}. The same file gives the same page.`,
    ],
    [
      'Every count rests on the quotes behind it.',
      'What a turn does is told by its words and the words around it; tone of voice, faces and what was meant are not in a transcript.',
    ],
    [
      'Not concluded from it: whether a statement is true, what anybody felt, what anybody is like, and how a session ought to go.',
    ],
  ];
}
