/** Sentences that stand on more than one page. */
export const pageWords = {
  receiptMade: 'A receipt was made: it proves later that this text has not changed since.',
  nothingWaits: 'Nothing waits.',
} as const;
