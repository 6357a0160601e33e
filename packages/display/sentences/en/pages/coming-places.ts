/** Two places before anything stands in them: what they are for, and what makes something come. */
export const comingPlaces = {
  'said-and-unsaid': {
    title: 'Said and unsaid',
    lead: 'What you noticed, what you offered, and what came back.',
    sentences: [
      'What you note as unsaid may wait for three sessions. Then it stands in one list that your client can ask for at any time: What have you not told me?',
      'Each line ends in one of three ways: said, taken to supervision with a day to come back, or let go with a reason that your client may read. What your client sees differently stays beside it, with equal rank.',
    ],
    now: 'Offering and answering is not built yet. What is unsaid stands on the page Now, by age.',
  },
  'coming-up': {
    title: 'Coming up',
    lead: 'A real day ahead: a board, a talk, a call that nobody wants to make.',
    sentences: [
      'Before: what I want, what they will do, what I usually do, what I will try. Afterwards: what they did, what I did, and then they - and what was a surprise.',
      'Promises of both stand here too, yours as well as your client’s.',
    ],
    now: 'Nothing can be written here yet.',
  },
} as const;
