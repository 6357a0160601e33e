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

/** The same two as the client reads them. */
export const clientComingPlaces = {
  'said-and-unsaid': {
    title: 'Said and unsaid',
    lead: 'What your coach noticed and offered you, what you answered, and what you want to say to your coach.',
    sentences: [
      'What your coach noted and has not told you waits for three sessions at most. Then it stands in one list that you can ask for at any time: What have you not told me?',
      'Each line ends in one of three ways: said, taken to supervision with a day to come back, or let go with a reason that you may read. What you see differently stays beside it, with equal rank.',
    ],
    now: 'Nothing can be offered or answered here yet. You can ask your coach when you meet.',
  },
  'coming-up': {
    title: 'Coming up',
    lead: 'A real day ahead: a board, a talk, a call that nobody wants to make.',
    sentences: [
      'Before: what I want, what they will do, what I usually do, what I will try. Afterwards: what they did, what I did, and then they - and what was a surprise.',
      'What each of us said we would do stands here too.',
    ],
    now: 'Nothing can be written here yet.',
  },
} as const;
