/** What one session left behind of a difference between the two; only what the asker may see. */
export type SessionTrace = {
  /** An answer that was lower than usual, something that felt off, or totals further apart than errors make. */
  readonly isDifferent: boolean;
  /** How often something was seen differently or put right. */
  readonly seenDifferently: number;
  /** How many items of feedback were offered. */
  readonly offered: number;
};

export const sessionsForQuietRun = 3;

/** Whether the newest three sessions passed with no difference at all: then what is not being talked about is asked. */
export function isQuietRun(sessions: readonly SessionTrace[]): boolean {
  const newest = sessions.slice(-sessionsForQuietRun);
  return (
    newest.length === sessionsForQuietRun &&
    newest.every(
      ({ isDifferent, seenDifferently, offered }) => !isDifferent && seenDifferently === 0 && offered === 0,
    )
  );
}
