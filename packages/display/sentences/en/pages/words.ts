/** Sentences that stand on more than one page. */
export const pageWords = {
  receiptMade: 'A receipt was made: it proves later that this text has not changed since.',
  nothingWaits: 'Nothing waits.',
} as const;

/** What forms say of themselves: a tap taken back, and being left before what stands in it was kept. */
export const formWords = {
  leaveOpen: 'leave it open',
  unsaved: 'What you wrote is not kept yet',
  unsavedLost: 'If you leave this page now, it is gone.',
  stay: 'Stay here',
  leave: 'Leave it',
} as const;
