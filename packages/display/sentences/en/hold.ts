import { plainText } from './name.ts';

/** What the process says that holds a practice open. */
export const holdSentences = {
  open: (folder: string): string =>
    `“${plainText(folder)}” is open. Other commands work without the passphrase until you press Ctrl-C here.`,
  closed: 'Closed.',
  fault: (name: string): string =>
    `Something went wrong here (fault ${name}). Whether it was done is not certain: look before you ask again.`,
};
