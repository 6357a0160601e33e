import type { Place } from '@crucible/core/engagement/entry.ts';
import { eraseSentences } from '@crucible/display/sentences/en/erase.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { askPractice } from './ask-practice.ts';
import { doAct, type OfWork, workOf } from './erase-command.ts';
import { say } from './say.ts';
import { tell } from './with-record.ts';
import { reachFaultSentence } from './words.ts';

/** `crucible hold --reason`: nothing is destroyed while it stands. */
export async function holdCommand(reason: string, flags: OfWork): Promise<ExitCode> {
  const held = await doAct(flags, 'keeping.hold-expiry', { reason });
  return typeof held === 'number' ? held : tell([eraseSentences.held]);
}

/** `crucible hold --release`: every hold that the coach has set. */
export async function releaseCommand(flags: OfWork): Promise<ExitCode> {
  const asked = { view: 'keeping.show-keeping', input: {}, engagement: workOf(flags) };
  const answer = await askPractice(flags, asked);
  if (!answer.ok) return say(exitCodes.wrongUse, [reachFaultSentence(answer.refusal)]);
  if (!('shown' in answer.value) || !answer.value.shown.ok)
    return say(exitCodes.refused, [eraseSentences.nothingHeld]);
  const { holds } = answer.value.shown.value as {
    readonly holds: readonly { readonly place: Place; readonly by: { readonly role: string } }[];
  };
  const own = holds.filter(({ by }) => by.role === 'coach');
  if (own.length === 0) return say(exitCodes.refused, [eraseSentences.nothingHeld]);
  for (const { place } of own) {
    const released = await doAct(flags, 'keeping.release-hold', { held: place });
    if (typeof released === 'number') return released;
  }
  return tell([eraseSentences.released]);
}
