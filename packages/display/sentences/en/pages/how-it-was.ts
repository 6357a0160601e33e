/** The page after a session, on either side. */
export const howItWasWords = {
  client: {
    title: 'How was today?',
    lead: 'Under a minute. Your coach sees nothing of it, not even that you answered, before both of you have.',
    feltOff: 'At some point something felt off between us.',
    notSaid: "Was there something I didn't say?",
    wish: 'What may become of it?',
    wishes: [
      ['tell', 'tell my coach'],
      ['ask', 'ask me next time'],
      ['keep', 'keep for myself'],
    ],
    wishHint: 'Whoever keeps it for themselves has answered “no”: the two are one, and nobody learns of it.',
    text: 'What was it?',
    foot: 'If this is unusually low for you, I will ask you about it.',
    waits: 'You have answered. Both answers are opened once your coach has answered too.',
    opened: 'Both of you have answered.',
    own: 'You',
    other: 'Your coach',
  },
  coach: {
    title: 'How it was between us',
    lead: 'Under a minute. Your client sees nothing of it before both of you have answered, and neither do you of theirs.',
    feltOff: 'At some point something felt off between us.',
    keptBack: 'I kept something back.',
    keptBackHint:
      'Once both have answered, your client sees that there was something, and not what. What it was stands under “Noticed, not yet said” until it is said.',
    text: 'What was it?',
    waits:
      'You have answered. Both answers are opened once your client has answered; until then nothing tells whether they have.',
    opened: 'Both of you have answered.',
    own: 'You',
    other: 'Your client',
  },
  low: 'not at all',
  high: 'completely',
  amounts: [
    ['no', 'no'],
    ['a-little', 'a little'],
    ['yes', 'yes'],
  ],
  word: 'One word for today',
  submit: 'That was it',
  notNow:
    'There is nothing to answer about this session now. Answers are taken from its beginning until three days after it.',
  oneNumber: 'Choose what fits; whatever you leave open stays open.',
} as const;

/** How it was so far, over all sessions. */
export const soFarWords = {
  coach: { title: 'How it was between us', back: 'Sessions' },
  client: { title: 'How it was between us', back: 'Sessions' },
  numbers: 'Numbers',
  sessionsTitle: 'Session by session',
  asked:
    'This is what was asked. What a text shows stands under Worth a look, and neither takes the place of the other.',
} as const;
