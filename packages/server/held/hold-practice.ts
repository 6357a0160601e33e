import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { practice as practiceFold } from '@crucible/core/engagement/practice.ts';
import { practiceStream } from '@crucible/core/engagement/stream.ts';
import type { ActId, PersonId, PracticeId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Instant } from '@crucible/core/units.ts';
import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { ReadsTranscripts } from '@crucible/practice/outside.ts';
import type { ActRefusal, Practice } from '@crucible/practice/practice.ts';
import { type Done, runAct } from '@crucible/practice/run-act.ts';
import { type CreateRefusal, createRecord } from '@crucible/record/create-record.ts';
import { socketOf } from '@crucible/record/folder/socket-of.ts';
import { newId } from '@crucible/record/new-id.ts';
import { openRecord } from '@crucible/record/open-record.ts';
import type { OpenRecord } from '@crucible/record/record.ts';
import { recordFile } from '@crucible/record/record-files.ts';
import { type LocalDoor, serveLocally } from '../local/serve-locally.ts';
import { type Minding, mindTime } from '../mind-time.ts';
import { practiceOver } from './practice-over.ts';

/** Nothing there yet, sealed until the passphrase comes, or open. */
export type PracticeState = 'not-begun' | 'locked' | 'open';

export type HoldRefusal = CreateRefusal | ActRefusal | DoorRefusal;

/** The practice behind its passphrase, which this process never keeps. */
export type HeldPractice = {
  readonly state: () => PracticeState;
  /** Absent unless it is open. */
  readonly open: () => Practice | undefined;
  readonly unlock: (passphrase: string) => Promise<Result<Founding, HoldRefusal>>;
  readonly begin: (beginning: Beginning) => Promise<Result<Founding, HoldRefusal>>;
  readonly lock: () => Promise<void>;
};

export type Beginning = { readonly passphrase: string; readonly name: string; readonly coach: PersonId };
/** Whom the record calls its coach; absent between its making and its first line. */
export type Founding = {
  readonly coach?: PersonId;
  readonly practice: PracticeId;
  /** The practice's public key, once something was said. */
  readonly key?: Uint8Array;
};

/** Time is minded while it is open: what is due is destroyed, and the day's backup is made. */
type Held = {
  readonly practice: Practice;
  readonly door: LocalDoor;
  /** Not before there is a coach, in whose name it is done. */
  readonly time?: ReturnType<typeof mindTime>;
};

export type HoldOptions = {
  readonly folder: string;
  readonly now: () => Instant;
  readonly reading: ReadsTranscripts;
  readonly tell: (fault: string, error: unknown) => void;
  /** Hears of every act that the command did at this machine. */
  readonly done: (act: string, done: Done) => void;
  /** Milliseconds; an hour where not said. */
  readonly mindEvery?: number;
  /** Of the key ring; less than the default only in tests. */
  readonly workFactor?: number;
};

export function holdPractice(options: HoldOptions): HeldPractice {
  const { folder, now, workFactor } = options;
  let held: Held | undefined;
  const at = (passphrase: string) => ({
    folder,
    passphrase,
    now,
    what: 'crucible serve',
    ...(workFactor !== undefined && { workFactor }),
  });
  const keep = async (record: OpenRecord): Promise<Practice> => {
    held = await withDoor(record, options);
    return held.practice;
  };
  const minded = (): void => {
    if (held?.time === undefined && held !== undefined)
      held = { ...held, time: mindTime(held.practice, mindingBy(options)) };
  };
  const oneAtATime = queue();
  return {
    state: () => (held === undefined ? sealedState(folder) : 'open'),
    open: () => held?.practice,
    unlock: (passphrase) =>
      oneAtATime(async () => {
        if (held !== undefined) return refuse({ kind: 'practice-open-already' });
        const opened = await openRecord(at(passphrase));
        if (!opened.ok) return opened;
        const founding = await foundingOf(await keep(opened.value));
        if (founding.coach !== undefined) minded();
        return ok(founding);
      }),
    begin: (beginning) =>
      oneAtATime(async () => {
        if (held === undefined) {
          const created = await createRecord(at(beginning.passphrase), newId<PracticeId>());
          if (!created.ok) return created;
          await keep(created.value);
        }
        if (held === undefined) return refuse({ kind: 'practice-not-begun' });
        const founded = await found(held.practice, beginning);
        if (founded.ok) minded();
        return founded;
      }),
    lock: () =>
      oneAtATime(async () => {
        const { door, time, practice } = held ?? {};
        held = undefined;
        await door?.close();
        await time?.stop();
        await practice?.record.close();
      }),
  };
}

async function withDoor(record: OpenRecord, options: HoldOptions): Promise<Held> {
  const { folder, tell, done } = options;
  const practice = practiceOver(record, options);
  try {
    return { practice, door: await serveLocally(practice, { path: socketOf(folder), tell, done }) };
  } catch (error) {
    // Kept open without a door, it would be held by nobody who could close it.
    await record.close();
    throw error;
  }
}

/** Nobody asks for it, so a fault of it has a number of its own in the log. */
function mindingBy({ tell, done, mindEvery: every }: HoldOptions): Minding {
  return {
    tell: (error) => tell(randomUUID(), error),
    done,
    ...(every !== undefined && { every }),
  };
}

function sealedState(folder: string): PracticeState {
  return existsSync(join(folder, recordFile)) ? 'locked' : 'not-begun';
}

async function found(practice: Practice, { name, coach }: Beginning): Promise<Result<Founding, HoldRefusal>> {
  const founding = await foundingOf(practice);
  if (founding.coach !== undefined) return refuse({ kind: 'practice-open-already' });
  const founded = await runAct(
    practice,
    { act: 'engagement.found-practice', id: newId<ActId>(), input: { name } },
    { person: coach, via: 'own-device', holdsKeys: true },
  );
  return founded.ok ? ok(await foundingOf(practice)) : founded;
}

async function foundingOf({ record }: Practice): Promise<Founding> {
  const { state } = await record.fold(practiceStream(record.practice), practiceFold);
  const { practice } = record;
  if (state.coach === undefined) return { practice };
  const [first] = await record.read(practiceStream(practice));
  if (first === undefined) throw new Error('whoever has a coach was founded');
  const { key } = await record.receipt(first.place);
  return { practice, coach: state.coach, key: Buffer.from(key, 'base64url') };
}

/** One after the other, so that two who unlock at once do not open the folder twice. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
