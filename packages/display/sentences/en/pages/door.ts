/** The first door, signing in, and the making of a practice. */
export const doorSentences = {
  lead: 'A private instrument for two people who look at how they work together.',
  read: 'Drop the transcript of one session. It is read on this page and nothing of it is kept.',
  look: 'A work that never was, invented by us, to walk through: a promise, notes, a few minutes of talk, a pair of scenes.',
  start: 'An account, a second factor, a passphrase. Ten minutes, on this computer.',
  startByLink:
    'The first account is made with a link that stands where Crucible was started. Open that link; it works once, within the hour.',
  alone: 'Crucible runs on this computer only. Nobody else reaches it, so it sends no links and no mail.',
  host: 'Crucible runs on a machine that others reach over an encrypted line.',
  signInLead: 'Your address and your password; then the code from your phone, where there is one.',
  secondFactor: 'Open the app on your phone that makes codes, and write the six figures here.',
  recovery: 'One of the ten codes that you wrote down. It works once.',
  wake: 'Nothing happened here for fifteen minutes. Your password opens the page where you left it.',
  unlock:
    'What is kept is sealed. Your passphrase opens it, until Crucible is stopped or you lock it. It is never written down here.',
  linkLead: 'This button signs you in on this device. The link works once.',
  linkMissing: 'This page needs the whole link, with everything behind the # sign.',
} as const;

export const beginSentences = {
  account: 'With these you sign in. The address is used for nothing else.',
  password: 'At least fifteen characters. A few words in a row are fine.',
  factorWhy:
    'A password can be seen over a shoulder. A code from your phone, new every half minute, makes a seen password worthless.',
  factorKey:
    'Point the app on your phone that makes codes at this picture. The picture is drawn on this page and goes nowhere.',
  factorAnew:
    'A new key was made just now. If you began before, what your phone took then and the ten codes of then are void: take the old entry off the phone, cross the old codes out, and use what stands here.',
  factorPicture: 'The key as a picture for the camera of your phone',
  factorByHand: 'Without a camera: type this key into the app, or open the link on the phone itself.',
  recoveryWhy:
    'Write these ten codes on paper, away from this computer. If the phone is lost, each of them opens the door once. They are shown only now.',
  passphraseWhy:
    'Everything that is said in your practice is sealed with this passphrase. Nobody opens it without: not us, and no thief. Five words that nobody connects are fine.',
  name: 'As your clients call you.',
  sixWordsWhy:
    'These six words are the mark of your practice. Read them aloud with a client and compare them with what stands on a receipt: the same words, the same practice.',
  sheet:
    'Two things for paper. The first is for the people you work with; the second is for the day when something is lost.',
  noReset:
    'A passphrase that was forgotten cannot be set anew; only the recovery sheet, which comes next, opens what it closed.',
} as const;
