import type { Edition } from '@crucible/core/engagement/agreement.ts';
import type {
  AgreementBeside,
  AgreementRows,
  AgreementWording,
  RecordingRow,
} from '@crucible/core/engagement/agreement-rows.ts';
import type { Missing, Standing } from '@crucible/core/engagement/agreement-standing.ts';
import type { PartyRole } from '@crucible/core/engagement/party.ts';
import { count, listOf, numeral } from './count.ts';
import { nameOf, quotedName } from './name.ts';
import { untilWords } from './until.ts';

/** One row of the page that is signed: what we say, and the coach's own words where it has any. */
export type AgreementRow = {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly words?: string;
};

/**
 * Who sees what, as the coach says it to the client: both, and the company, read the same. The record keeps
 * rows and the number of a wording, so these sentences are what was signed: a sentence that changes stays
 * here under the old number, and the new one comes in under the next (docs/decisions/0011).
 */
export function agreementPage({
  rows,
  beside,
  wording,
}: Pick<Edition, 'rows' | 'beside' | 'wording'>): readonly AgreementRow[] {
  return [
    {
      title: 'Notes we share',
      sentences: [`Both of us can open them. They are kept ${untilWords(rows.sharedNotes.until)}.`],
    },
    {
      title: 'My own notes',
      sentences: [`Only I open them; a law may. They are kept ${untilWords(rows.ownNotes.until)}.`],
      ...(rows.ownNotes.purpose !== undefined && { words: rows.ownNotes.purpose }),
    },
    { title: 'Recording and transcript', sentences: recordingSentences(rows.recording, wording) },
    {
      title: 'What I set aside (blind trust)',
      sentences: [
        `My own reactions only I can open, and they are gone after ${count(rows.setAside.until.days, 'day')}.`,
      ],
    },
    {
      title: 'Only mine',
      sentences: [`What you put there only you can open. It is kept ${untilWords(rows.onlyYours.until)}.`],
    },
    {
      title: 'The company',
      sentences: [
        `It sees exactly the lines that you let through. They are kept ${untilWords(rows.company.until)}.`,
      ],
    },
    {
      title: 'Supervision',
      sentences: supervisionSentences(rows.supervision, wording),
    },
    { title: 'My own yardstick', sentences: [yardstickSentence(rows.yardstick)] },
    ...besideRows(beside),
    { title: 'What is true of all of it', sentences: ofAll },
  ];
}

function supervisionSentences(
  { until }: AgreementRows['supervision'],
  wording: AgreementWording,
): readonly string[] {
  const spoken = `I speak about our work there without names. What I bring is kept ${untilWords(until)}.`;
  return wording < 3 ? [spoken] : [spoken, supervisorOpens];
}

const supervisorOpens =
  'My supervisor, once named here, can open what I bring and nothing else: words of situations with the names masked, to sort them without knowing whose they are.';

function recordingSentences(row: RecordingRow, wording: AgreementWording): readonly string[] {
  if (!row.transcripts) return ['No: no transcript of our sessions is kept.'];
  return [
    `Yes, and everyone who is recorded is named here: ${listOf(row.everyone.map(nameOf))}.`,
    whereRead[wording],
    `The original is destroyed after ${count(row.originalDays, 'day')}; the text is kept ${untilWords(row.until)}.`,
    row.quotesOnWithdrawal === 'keep'
      ? 'If one of us withdraws, quotes stay, unless whoever withdraws wants them destroyed.'
      : 'If one of us withdraws, quotes are destroyed.',
  ];
}

const onMyMachines = 'A transcript is read by machine, on my own machines and nowhere else.';
const whereRead: Readonly<Record<AgreementWording, string>> = {
  1: 'A transcript is read by machine, on this computer only.',
  2: onMyMachines,
  3: onMyMachines,
};

function yardstickSentence({ counts, until }: AgreementRows['yardstick']): string {
  return counts
    ? `Yes: I keep counts from our sessions, without words or names, ${untilWords(until)}.`
    : 'No: I keep no counts from our sessions.';
}

function besideRows({ told, complaints, supervisorsBody }: AgreementBeside): readonly AgreementRow[] {
  return [
    ...(told === undefined
      ? []
      : [
          {
            title: 'If something happens to me',
            sentences: [`These people are told: ${listOf(told.map(nameOf))}.`],
          },
        ]),
    ...(complaints === undefined
      ? []
      : [{ title: 'How to complain', sentences: ['This way is open to you.'], words: complaints }]),
    ...(supervisorsBody === undefined
      ? []
      : [{ title: 'My supervisor', sentences: [`Belongs to ${quotedName(supervisorsBody)}.`] }]),
  ];
}

const ofAll = [
  'It is my machine. I can read everything except Only mine.',
  'You get a receipt for each thing we share, and can take a full copy whenever you like.',
];

export function missingSentence(missing: Missing): string {
  if (missing.kind === 'signature') return `${signers[missing.role]} has not signed yet.`;
  if (missing.kind === 'not-asked')
    return `${signers[missing.role]} was not asked yet: that takes a new version.`;
  return lacking[missing.kind];
}

const signers: Readonly<Record<PartyRole, string>> = {
  coach: 'The coach',
  client: 'The client',
  sponsor: 'The company',
  supervisor: 'The supervisor',
  rater: 'Whoever was asked',
};

const lacking: Readonly<Record<Exclude<Missing['kind'], 'signature' | 'not-asked'>, string>> = {
  'purpose-of-own-notes': 'What my own notes are for is not written yet.',
  'who-is-told': 'Who is told if something happens to me is not written yet.',
  'how-to-complain': 'How to complain is not written yet.',
  'supervisors-body': 'To which body my supervisor belongs is not written yet.',
};

export function editionSentence({
  edition,
  standing,
}: {
  readonly edition: number;
  readonly standing: Standing;
}): string {
  return `Version ${numeral(edition)} ${standings[standing]}.`;
}

const standings: Readonly<Record<Standing, string>> = {
  open: 'waits for signatures',
  'in-force': 'holds now',
  past: 'held until a newer one was signed',
  replaced: 'was replaced before all had signed',
  withdrawn: 'ended when one of those who signed it withdrew',
};
