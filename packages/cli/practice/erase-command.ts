import type { Place } from '@crucible/core/engagement/entry.ts';
import { type ActId, type EngagementId, idOf, idPattern } from '@crucible/core/ids.ts';
import { actRefusalSentence } from '@crucible/display/sentences/en/act-refusal.ts';
import { eraseSentences } from '@crucible/display/sentences/en/erase.ts';
import { upkeepRefusalSentence } from '@crucible/display/sentences/en/upkeep.ts';
import type { Done } from '@crucible/practice/run-act.ts';
import { newId } from '@crucible/record/new-id.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { askPractice } from './ask-practice.ts';
import type { PracticeFlags } from './practice-flags.ts';
import { joined, say } from './say.ts';
import { tell } from './with-record.ts';
import { questionFaultSentence, reachFaultSentence } from './words.ts';

export type OfWork = PracticeFlags & { readonly engagement: string };
export type EraseFlags = OfWork & {
  readonly session?: string;
  readonly transcript?: string;
  readonly original?: string;
  readonly stream?: string;
  readonly everything?: true;
  readonly now?: true;
};

/** `crucible erase`: asked for a day ahead, or with `--now` destroyed at once where nobody else has to agree. */
export async function eraseCommand(flags: EraseFlags): Promise<ExitCode> {
  const what = whatOf(flags);
  if (what === undefined) return say(exitCodes.wrongUse, [eraseSentences.nameOne]);
  const asked = await doAct(flags, 'keeping.ask-erase', { what });
  if (typeof asked === 'number') return asked;
  const place = asked.entries[0]?.place;
  if (place === undefined) throw new Error('what is asked for stands as a line');
  if (!flags.now) return tell([eraseSentences.asked, eraseSentences.undo(place.seq)]);
  say(exitCodes.read, [eraseSentences.backupsClose]);
  return erased(await doAct(flags, 'keeping.erase-now', { asked: place }));
}

/** `crucible erase --undo LINE`, with the number of the line that asked. */
export async function undoEraseCommand(line: string, flags: OfWork): Promise<ExitCode> {
  const asked = await findAsked(flags, Number(line));
  if (typeof asked === 'number') return asked;
  const undone = await doAct(flags, 'keeping.undo-erase', { asked });
  return typeof undone === 'number' ? undone : tell([eraseSentences.undone]);
}

/** `crucible expire`: what the process that holds a practice open does by itself. */
export async function expireCommand(flags: OfWork): Promise<ExitCode> {
  return erased(await doAct(flags, 'keeping.expire-due', {}));
}

/** Does an act as the coach; an exit code where it was not done, with the reason said. */
export async function doAct(flags: OfWork, act: string, input: unknown): Promise<Done | ExitCode> {
  const answer = await askPractice(flags, { act, id: newId<ActId>(), input, engagement: workOf(flags) });
  if (!answer.ok) return say(exitCodes.wrongUse, [reachFaultSentence(answer.refusal)]);
  if (!('done' in answer.value)) throw new Error('an act is answered as an act');
  const { done } = answer.value;
  return done.ok ? done.value : say(exitCodes.refused, [joined(actRefusalSentence(done.refusal))]);
}

export function wrongId(flags: OfWork): ExitCode | undefined {
  const { engagement: given } = flags;
  return idPattern.test(given)
    ? undefined
    : say(exitCodes.wrongUse, [questionFaultSentence({ kind: 'not-an-id', given })]);
}

export function workOf({ engagement }: OfWork): EngagementId {
  return idOf<EngagementId>(engagement);
}

function erased(done: Done | ExitCode): ExitCode {
  if (typeof done === 'number') return done;
  const { unfinished } = done;
  return tell([eraseSentences.done, ...(unfinished ? [upkeepRefusalSentence(unfinished)] : [])]);
}

function whatOf({ session, transcript, original, stream, everything }: EraseFlags): unknown {
  const named = [
    session !== undefined && { kind: 'session', session },
    transcript !== undefined && { kind: 'transcript', transcript },
    original !== undefined && { kind: 'original', transcript: original },
    stream !== undefined && { kind: 'stream', stream },
    everything === true && { kind: 'engagement' },
  ].filter((one) => one !== false);
  return named.length === 1 ? named[0] : undefined;
}

async function findAsked(flags: OfWork, line: number): Promise<Place | ExitCode> {
  const answer = await askPractice(flags, {
    view: 'keeping.show-keeping',
    input: {},
    engagement: workOf(flags),
  });
  if (!answer.ok) return say(exitCodes.wrongUse, [reachFaultSentence(answer.refusal)]);
  if (!('shown' in answer.value)) throw new Error('a view is answered as a view');
  const { shown } = answer.value;
  if (!shown.ok) return say(exitCodes.refused, [joined(actRefusalSentence(shown.refusal))]);
  const { erasures } = shown.value as { readonly erasures: readonly { readonly asked: Place }[] };
  const found = erasures.find(({ asked }) => asked.seq === line);
  return found?.asked ?? say(exitCodes.refused, [eraseSentences.noSuchLine]);
}
