/** A device that lets somebody in by itself: at the door, after coming in, and in the settings of both sides. */
export const passkeyWords = {
  signIn: 'Sign in with a passkey',
  or: 'Or with a passkey, where this device has one: it asks for your finger, your face or its own code, and for no password.',
  wake: 'Use a passkey instead',
  offer: {
    title: 'Next time, without the password',
    lead: 'If you like, this device lets you in by itself from now on: by your finger, your face or its own code.',
    submit: 'Let this device open it',
    skip: 'Not now',
    later: 'You find it under Settings too, and take it back there. Your password works as before.',
  },
  title: 'Devices that let you in',
  lead: 'A device with a passkey lets you in by itself, in place of password and code: by your finger, your face or its own code.',
  honest:
    'Whoever can unlock the device can come in as you. Many devices copy their passkeys to your other devices, through an account with their maker; whoever gets into that account has them too.',
  none: 'No device lets you in by itself yet.',
  add: 'Let another device in',
  addFirst: 'Let this device open it',
  kind: 'What keeps it?',
  kindHint: 'So that you know it again below. No name is kept.',
  submit: 'Make a passkey',
  done: 'Made.',
  remove: 'Remove it',
  removeLead:
    'It opens nothing here from then on. The device may still show it; it can be deleted there, too.',
  password: 'Your password',
  unused: 'not used yet',
} as const;

/** What keeps a passkey, to choose from and in the list. */
export const passkeyDeviceWords = {
  phone: 'A phone',
  tablet: 'A tablet',
  computer: 'A computer',
  key: 'A key to plug in',
} as const;

/** One of the list: since when, and when last. */
export function passkeySince({ made, used }: { readonly made: string; readonly used?: string }): string {
  return `since ${made}, ${used === undefined ? passkeyWords.unused : `last used ${used}`}`;
}
