import type { Day } from '../calendar.ts';

/**
 * Until when something is kept: to the end of the engagement, to a day, or for so many days after it was
 * written.
 */
export type Until = 'end' | { readonly day: Day } | { readonly days: number };
/** What becomes of quotes from transcripts when somebody withdraws. */
export type QuotesOnWithdrawal = 'keep' | 'destroy';

/** Who sees what, row by row as the two (and the company, where there is one) sign it. */
export type AgreementRows = {
  readonly sharedNotes: { readonly until: Until };
  /** The coach's own; what they are for stands in the coach's words. */
  readonly ownNotes: { readonly purpose?: string; readonly until: Until };
  readonly recording: RecordingRow;
  /** What the coach sets aside is gone after 30 days; this is not for agreeing. */
  readonly setAside: { readonly until: { readonly days: 30 } };
  readonly onlyYours: { readonly until: Until };
  /** The company gets exactly the lines that the client lets through. */
  readonly company: { readonly until: Until };
  /** Without names. */
  readonly supervision: { readonly until: Until };
  /** Counts from the sessions, without words or names, as the coach's own yardstick. */
  readonly yardstick: { readonly counts: boolean; readonly until: Until };
};

export type RecordingRow = {
  readonly transcripts: boolean;
  /** Everyone who is recorded, by name. */
  readonly everyone: readonly string[];
  /** After how many days the original of a transcript is destroyed; 14 unless all say otherwise. */
  readonly originalDays: number;
  readonly quotesOnWithdrawal: QuotesOnWithdrawal;
  /** How long the text of a transcript is kept. */
  readonly until: Until;
};

/**
 * Our own sentences around the rows, numbered: who signed a version signed it in these. A sentence that is
 * changed makes a new wording, and every earlier version keeps its own.
 */
export type AgreementWording = 1 | 2 | 3;
/** In which a version is written now. */
export const wordingNow: AgreementWording = 3;

/** What stands beside the rows. */
export type AgreementBeside = {
  /** Who is told if something happens to the coach. */
  readonly told?: readonly string[];
  readonly complaints?: string;
  /** The professional body of the coach's supervisor. */
  readonly supervisorsBody?: string;
};

/** What is changed in a draft; whatever is not named stays as it was. */
export type AgreementChanges = {
  readonly [Row in Exclude<keyof AgreementRows, 'setAside'>]?: Partial<AgreementRows[Row]>;
};

/** Where nobody has said anything yet, the answer is no. */
export const firstRows: AgreementRows = {
  sharedNotes: { until: 'end' },
  ownNotes: { until: 'end' },
  recording: {
    transcripts: false,
    everyone: [],
    originalDays: 14,
    quotesOnWithdrawal: 'destroy',
    until: 'end',
  },
  setAside: { until: { days: 30 } },
  onlyYours: { until: 'end' },
  company: { until: 'end' },
  supervision: { until: 'end' },
  yardstick: { counts: false, until: 'end' },
};

export function changeRows(rows: AgreementRows, changes: AgreementChanges): AgreementRows {
  return {
    sharedNotes: { ...rows.sharedNotes, ...changes.sharedNotes },
    ownNotes: { ...rows.ownNotes, ...changes.ownNotes },
    recording: { ...rows.recording, ...changes.recording },
    setAside: rows.setAside,
    onlyYours: { ...rows.onlyYours, ...changes.onlyYours },
    company: { ...rows.company, ...changes.company },
    supervision: { ...rows.supervision, ...changes.supervision },
    yardstick: { ...rows.yardstick, ...changes.yardstick },
  };
}
