import { count } from '../count.ts';
/** The minute after a session, on either side. */
export const howItWasWords = {
  client: {
    title: 'How was today?',
    lead: 'Under a minute. Your coach sees nothing of it, not even that you answered, before both of you have.',
    handedLead: 'Under a minute. Your coach reads none of it before both of you have answered.',
    handedDone:
      'You have answered, and nothing of it stands on this screen any more. Give it back when you like.',
    begin: 'Answer here, on this screen',
    nothingAsked: 'Nothing is asked of you now.',
    feltOff: 'At some point something felt off between us.',
    notSaid: "Was there something I didn't say?",
    wish: 'What may become of it?',
    wishes: [
      ['tell', 'tell my coach'],
      ['ask', 'ask me next time'],
      ['keep', 'keep for myself'],
    ],
    wishHint:
      'To keep it for yourself is to answer “no”: the two are one, and nobody learns that it was there.',
    notOnThisScreen:
      'Words to it are not taken on this screen, since it is your coach’s. “Only mine” takes them, where you are signed in yourself.',
    text: 'What was it?',
    foot: 'If this is unusually low for you, I will ask you about it.',
    waits: 'You have answered. Both answers are opened once your coach has answered too.',
    another: 'One more session is asked about:',
    opened: 'Both of you have answered.',
    own: 'You',
    other: 'Your coach',
  },
  coach: {
    title: 'How was it between us?',
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
    soFar: 'How it was between us so far',
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
    'There is nothing to answer about this session now. Answers are taken from its beginning on, and not of one that was cancelled.',
  choose: 'Choose what fits. Whatever you leave open stays open.',
} as const;

/** What is asked about a session that was not today. */
export function howItWasTitle(day: string): string {
  return `How was our session of ${day}?`;
}

/** Which session an answer is about. */
export function aboutSessionSentence(day: string, since: 'today' | 'earlier'): string {
  const about = `About our session of ${day}.`;
  return since === 'today' ? about : `${about} Where it says “today”, that day is meant.`;
}

/** How it was so far, over all sessions. */
export const soFarWords = {
  title: 'How it was between us',
  heading: 'So far',
  bySession: 'Session by session',
  numbers: 'Numbers',
  legend: {
    coach:
      'Line and dots: your client, 0 to 100. Rings: you. Grey: where the next answer was expected. ▼ lower than usual, ▲ put right, dots between the two: further apart than usual.',
    client:
      'Line and dots: you, 0 to 100. Rings: your coach. Grey: where your next answer was expected. ▼ lower than usual for you, ▲ put right, dots between the two: further apart than usual.',
  },
  tableTitle: 'Ten times the mean of the six lines, 0 to 100.',
  columns: {
    session: 'Session',
    sides: { coach: ['Your client', 'You'], client: ['You', 'Your coach'] },
    usual: 'Expected',
    apart: 'Apart',
  },
  scale: 'From 0, not at all, to 10, completely.',
  leftOpen: 'left open',
  notYet: 'not yet',
  asked:
    'This is what was asked. What a text shows stands with its session under Worth a look, and neither takes the place of the other.',
  usual: 'What is usual is our guess until thirty clients of this practice let their numbers be counted.',
  wholly: 'Wholly: 9 or 10 of 10 for “on my side, also where we differed”. The line between is our choice.',
} as const;

/** Against whom an answer counts as usual. */
export function usualSentence(usual: { readonly clients: number } | undefined): string {
  return usual === undefined
    ? soFarWords.usual
    : `What is usual comes from ${count(usual.clients, 'client')} of this practice who let their numbers be counted, without names or words.`;
}
