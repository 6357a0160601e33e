/** The client's own account. */
export const clientSettingsWords = {
  title: 'Settings',
  lead: 'Your way in, and the way out. Were an account ever made anew under your name, both of you see it under Agreement and people.',
  outTitle: 'I want out at once',
  outLead:
    'Ends every place where you are signed in, this one too, every link and code that was handed out for you, and every passkey. What is kept stays as it is; your password opens it again.',
  out: 'Out, everywhere, now',
  addressTitle: 'Another address',
  addressLead:
    'For a new address, or one that others read. Every other place where you are signed in ends with the old one.',
  change: 'Take this address',
  newAddress: 'The new address',
  phoneTitle: 'A new phone',
  phoneLead:
    'Open this address on it and sign in with your password; end the old one below, and remove its passkey. If the password is gone too, your coach’s screen shows a new code when you meet.',
  firstTitle: 'A password of your own',
  firstLead:
    'A link brought you in. With a password you come in again without one, and both of you see that you made it.',
  make: 'Make it my password',
  lockTitle: 'A second lock',
  lockLead:
    'If you like: a code from your phone beside the password. Links and codes then open nothing any more.',
  lockStands: 'Your second lock stands.',
  setUp: 'Set it up',
  done: 'Done.',
  idleLink: 'You came by a link and have no password yet. Sign out, and ask your coach for another way in.',
} as const;
