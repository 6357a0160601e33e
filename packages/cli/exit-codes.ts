/** What the command answers to the shell (docs/json.md). 70 is the system's number for a fault of the program. */
export const exitCodes = { read: 0, wrongUse: 2, refused: 3, defect: 70 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
