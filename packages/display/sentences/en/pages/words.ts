/** Sentences that stand on more than one page. */
export const pageWords = {
  receiptMade: 'A receipt was made: it proves later that this text has not changed since.',
  nothingWaits: 'Nothing waits.',
} as const;

/** A form that is left before what stands in it was kept. */
export const formWords = {
  unsaved: 'What you wrote is not kept yet',
  unsavedLost: 'If you leave this page now, it is gone.',
  stay: 'Stay here',
  leave: 'Leave it',
} as const;
