/** The client's one question the day before a session. */
export const beforehandWords = {
  title: 'What would make the next session worth it?',
  lead: 'One sentence is enough. Your coach reads it before you meet, and so do you.',
  field: 'What would make it worth it?',
  submit: 'Send it',
  nothingPlanned: 'No session is planned.',
  begun: 'It was asked for the session that has begun. Say in it what would make it worth it.',
  written: 'You wrote',
  rightTitle: 'Put it right',
  rightField: 'How it reads now',
  rightSubmit: 'Put it right',
} as const;
