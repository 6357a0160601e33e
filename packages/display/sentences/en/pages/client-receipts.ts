/** Receipts, with a check that runs where the client is. */
export const clientReceiptsWords = {
  title: 'Receipts',
  lead: 'A receipt proves later that a text has not changed since.',
  saveTitle: 'Take one with you',
  saveLead:
    'One receipt for everything that the two of you share up to now. Keep it where your coach has no hand on it.',
  save: 'Save a receipt up to now',
  saved: 'Saved. It lies where your browser saves files.',
  checkTitle: 'Check a receipt',
  checkLead: 'The check runs in your browser. The receipt goes nowhere.',
  file: 'The file that you saved',
  label: 'Or the receipt, as it was saved',
  check: 'Check it',
  sixWords: 'The six words of the practice that signed it:',
  sixWordsWhy:
    'Compare them with the six on the sheet that you looked at together in the room. The same words, the same practice.',
  wholeList:
    'This compares the receipt with the list below. Your full copy holds the same check over every line before it, and needs no practice to run.',
  listTitle: 'Everything that the two of you share, without its words',
} as const;

/** What the check answers. */
export const receiptAnswers = {
  unchanged: 'Unchanged: the line stands here as it stood when the receipt was given.',
  changed: 'Another line stands at this place than the one for which the receipt was given.',
  missing: 'The list here has no line at that place any more, or not yet.',
  elsewhere: 'The receipt belongs to a list that is not shown here.',
  forged: 'The receipt was not signed by the key that it names.',
  'not-a-receipt': 'This is no receipt.',
  'cannot-check':
    'This browser cannot check signatures of this kind. A newer one can, and so can the page of a full copy in a newer one.',
} as const;
export type ReceiptAnswer = keyof typeof receiptAnswers;
