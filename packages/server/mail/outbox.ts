import type { PersonId } from '@crucible/core/ids.ts';
import { idOf } from '@crucible/core/ids.ts';
import { type Instant, instant } from '@crucible/core/units.ts';
import {
  type MailKind,
  type MailTrouble,
  mailKinds,
  mailTroubles,
} from '@crucible/display/sentences/en/mail.ts';
import { newId } from '@crucible/record/new-id.ts';
import type { Accounts } from '../accounts/open-accounts.ts';

/**
 * Mail that is still to go out: for whom and what for, and no word of it. It is written when it is sent, so
 * that a link is never older than its mail and lies nowhere before.
 */
export type WaitingMail = {
  readonly mail: string;
  readonly kind: Exclude<MailKind, 'trial'>;
  readonly person: PersonId;
  /** From then on nobody needs it any more. */
  readonly until: Instant;
  readonly tries: number;
};

/** One that was not taken: tried again at `next`, or given up. */
export type TroubledMail = Pick<WaitingMail, 'kind' | 'person' | 'tries'> & {
  readonly trouble: MailTrouble;
  readonly tried: Instant;
  readonly next?: Instant;
};

const minute = 60_000;
/** How long after each try the next one comes; after the last, and when nobody needs it any more, it is given up. */
const pauses = [1, 5, 30, 120, 480, 1440].map((minutes) => minutes * minute);
/** What was given up is shown for two weeks. */
const shownFor = 14 * 24 * 60 * minute;

export function putInOutbox(
  { database, now }: Accounts,
  { kind, person, until }: Pick<WaitingMail, 'kind' | 'person' | 'until'>,
): void {
  // A newer one of the same kind takes the place of one that waits.
  database.prepare('DELETE FROM mail WHERE kind = ? AND person = ?').run(kind, person);
  database
    .prepare('INSERT INTO mail (mail, kind, person, until, due) VALUES (?, ?, ?, ?, ?)')
    .run(newId(), kind, person, until, now());
}

/** What is to be sent now, the oldest first. */
export function dueInOutbox({ database, now }: Accounts): readonly WaitingMail[] {
  return database
    .prepare('SELECT * FROM mail WHERE over IS NULL AND due <= ? ORDER BY due, mail')
    .all(now())
    .map((row) => ({
      mail: String(row.mail),
      kind: kindOf(row.kind),
      person: idOf<PersonId>(String(row.person)),
      until: instant(Number(row.until)),
      tries: Number(row.tries),
    }));
}

/** Sent, or needed by nobody any more. */
export function takeFromOutbox({ database }: Accounts, { mail }: Pick<WaitingMail, 'mail'>): void {
  database.prepare('DELETE FROM mail WHERE mail = ?').run(mail);
}

export function noteTrouble(
  { database, now }: Accounts,
  { mail, tries, until }: Pick<WaitingMail, 'mail' | 'tries' | 'until'>,
  trouble: MailTrouble,
): void {
  const at = now();
  const pause = pauses[tries];
  const isOver = pause === undefined || at + pause >= until;
  database
    .prepare('UPDATE mail SET tries = ?, trouble = ?, tried = ?, due = ?, over = ? WHERE mail = ?')
    .run(tries + 1, trouble, at, isOver ? at : at + pause, isOver ? at + shownFor : null, mail);
}

/** How much waits untried, and what was not taken, the newest first. */
export function lookIntoOutbox({ database }: Pick<Accounts, 'database'>): {
  readonly waiting: number;
  readonly troubled: readonly TroubledMail[];
} {
  const rows = database.prepare('SELECT * FROM mail ORDER BY tried DESC, mail').all();
  const troubled = rows.flatMap((row): readonly TroubledMail[] => {
    const trouble = mailTroubles.find((one) => one === row.trouble);
    if (trouble === undefined) return [];
    return [
      {
        kind: kindOf(row.kind),
        person: idOf<PersonId>(String(row.person)),
        tries: Number(row.tries),
        trouble,
        tried: instant(Number(row.tried)),
        ...(row.over === null && { next: instant(Number(row.due)) }),
      },
    ];
  });
  return { waiting: rows.length - troubled.length, troubled };
}

function kindOf(value: unknown): WaitingMail['kind'] {
  const kind = mailKinds.find((one) => one === value);
  if (kind === undefined || kind === 'trial') throw new Error('a mail that waits is of a kind that waits');
  return kind;
}
