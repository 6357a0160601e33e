/** Everything that the client said, to be found again and put right. */
export const clientSaidWords = {
  title: 'Everything I said',
  lead: 'Each line of yours, the newest first, with the day and how it came. Nobody changes them silently, you neither.',
  none: 'You have not said anything here yet.',
  waitingTitle: 'Not shared yet',
  waitingLead: 'Opened once your coach has answered too. Until then nobody but you opens it.',
  sharedTitle: 'What both of us read',
  putRight: 'Put it right',
  putRightLead: 'Your new words stand in front, the old ones folded away. Nobody asks why.',
  newWords: 'As it is right',
  saidFirst: 'As it stood before',
  now: 'Put right',
  done: 'Put right.',
  strike: 'Strike it out',
  strikeTitle: 'Strike out this line',
  strikeLead:
    'Within ten minutes it goes at once. Later your coach has to agree. The place stays, with who struck it out and when.',
  noWords: 'Words of your own are not in it.',
} as const;
