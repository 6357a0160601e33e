/** Settings: keys, people, mail, and what runs where. */
export const settingsWords = {
  lead: 'What opens your practice, who is signed in, and what runs where.',
  sessionsTitle: 'Where you are signed in',
  sessionsLead: 'A place that you do not know: end it, and change your password.',
  endLead: 'Whoever sits there is asked for password and code again. What is kept stays as it is.',
  passwordTitle: 'Password',
  passwordLead: 'Every other sign-in ends with the old one, and so does every passkey.',
  keysTitle: 'Keys',
  keys: [
    'What is said is sealed with keys that lie in one small file beside it, behind your passphrase. The passphrase is written down nowhere; locking forgets it until you give it again.',
    'A passphrase that was forgotten cannot be set anew. A recovery sheet opens what it closed.',
  ],
  copies: 'Copies and keys: the backup, the recovery sheet, a copy of one work',
  peopleTitle: 'People who sign in',
  peopleAlone: 'You alone. A client reads and signs on the turned screen.',
  peopleHost:
    'You, and clients on devices of their own. They come in while you sit together, with a code that stands with their work under Agreement and people.',
  whereTitle: 'What runs where',
  whereAlone:
    'All of it on this computer; nobody else reaches it. Transcripts are read here, by rules, without a network.',
  whereHost:
    'All of it on one machine, which others reach over an encrypted line. Transcripts are read there, by rules, without any further network.',
  threat:
    'Whoever has the folder and your passphrase can read everything but what a client keeps under “Only mine”. Whoever runs the machine while it is unlocked can read what you can read.',
  newer:
    'It asks nobody whether there is a newer one, since a question would say that you are here. Look where you got it, and stop it before you put a newer one in its place.',
  thisOne: 'this one',
  idle: 'waits for the password',
} as const;
