/** "What does the pact mean to you today?": one line of each, under each other. */
export const pactLineWords = {
  title: 'What the pact means to us',
  question: 'What does the pact mean to you today?',
  lead: 'One line, for both to read. It is asked after the first session and after the sixth, and may be said on any day.',
  none: 'Neither of you has said it yet.',
  submit: 'Say it',
  own: 'You',
  others: { coach: 'Your client', client: 'Your coach' },
} as const;
