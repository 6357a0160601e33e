/** What the world may do to a database file; anything else that SQLite throws is ours. */
export type Trouble = 'disk-full' | 'read-only' | 'held' | 'damaged' | 'unreachable';

const byCode: Readonly<Record<number, Trouble>> = {
  5: 'held',
  6: 'held',
  8: 'read-only',
  11: 'damaged',
  13: 'disk-full',
  14: 'unreachable',
  26: 'damaged',
};
/** Of the errors of input and output, the one by which shared memory says that nothing is left. */
const noRoomForSharedMemory = 4874;

export function troubleOf(error: unknown): Trouble | undefined {
  if (!(error instanceof Error)) return undefined;
  // We write no number that large, so somebody else did.
  if ('code' in error && error.code === 'ERR_OUT_OF_RANGE') return 'damaged';
  if (!('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode === noRoomForSharedMemory ? 'disk-full' : byCode[error.errcode & 0xff];
}

/** SQLite does not know what a statement speaks of. */
export function isRefusedStatement(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 1;
}
