/** Settings: keys, backup, people, mail, and what runs where. */
export const settingsWords = {
  lead: 'What opens your practice, who is signed in, and what runs where.',
  sessionsTitle: 'Where you are signed in',
  sessionsLead: 'A place that you do not know: end it, and change your password.',
  endLead: 'Whoever sits there is asked for password and code again. What is kept stays as it is.',
  passwordTitle: 'Password',
  passwordLead: 'Every other sign-in ends with the old one.',
  keysTitle: 'Keys',
  keys: [
    'What is said is sealed with keys that lie in one small file beside it, behind your passphrase. The passphrase is written down nowhere; locking forgets it until you give it again.',
    'A passphrase that was forgotten cannot be set anew. It belongs on paper, in an envelope, where somebody you trust finds it.',
  ],
  backupTitle: 'Backup',
  backup: [
    'Everything is in one folder on this computer: the sealed words, the keys behind your passphrase, and the sign-ins. Stop Crucible and copy the folder to have a copy; it stays sealed.',
    'A copy that is made from here, and checks itself, is not built yet.',
  ],
  peopleTitle: 'People who sign in',
  peopleAlone: 'You alone. A client reads and signs on the turned screen.',
  peopleHost: 'You, and clients to whom you hand a link. Handing out links from this page is not built yet.',
  mailTitle: 'Mail',
  mail: 'Nothing is mailed. Links, where there are any, are shown to be handed over.',
  whereTitle: 'What runs where',
  whereAlone:
    'All of it on this computer; nobody else reaches it. Transcripts are read here, by rules, without a network.',
  whereHost:
    'All of it on one machine, which others reach over an encrypted line. Transcripts are read there, by rules, without any further network.',
  threat:
    'Whoever has the folder and your passphrase can read everything. Whoever runs the machine while it is unlocked can read what you can read.',
  thisOne: 'this one',
  idle: 'waits for the password',
} as const;
