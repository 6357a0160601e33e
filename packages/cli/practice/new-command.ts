import type { ActId, PersonId, PracticeId } from '@crucible/core/ids.ts';
import { actRefusalSentence } from '@crucible/display/sentences/en/act-refusal.ts';
import { recordRefusalSentence } from '@crucible/display/sentences/en/record.ts';
import { runAct } from '@crucible/practice/run-act.ts';
import { createRecord } from '@crucible/record/create-record.ts';
import { newId } from '@crucible/record/new-id.ts';
import { sixWords } from '@crucible/record/receipt/six-words.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { now, practiceOver } from './open-practice.ts';
import { choosePassphrase } from './passphrase.ts';
import { folderOf, type PracticeFlags, passphraseFileOf } from './practice-flags.ts';
import { joined, say } from './say.ts';
import { newPracticeSentences, reachFaultSentence } from './words.ts';

export type NewFlags = PracticeFlags & { readonly name: string };

/** `crucible new`: a folder with a key ring and an empty record, and the coach as its first line. */
export async function newCommand(flags: NewFlags): Promise<ExitCode> {
  const folder = folderOf(flags);
  if (folder === undefined) return say(exitCodes.wrongUse, [reachFaultSentence({ kind: 'no-folder-named' })]);
  const passphrase = await choosePassphrase(passphraseFileOf(flags));
  if (!passphrase.ok) return say(exitCodes.wrongUse, [reachFaultSentence(passphrase.refusal)]);
  const at = { folder, passphrase: passphrase.value, now, what: 'crucible new' };
  const record = await createRecord(at, newId<PracticeId>());
  if (!record.ok) return say(exitCodes.wrongUse, [joined(recordRefusalSentence(record.refusal))]);
  try {
    const founded = await runAct(
      practiceOver(record.value),
      { act: 'engagement.found-practice', id: newId<ActId>(), input: { name: flags.name } },
      { person: newId<PersonId>(), via: 'own-device' },
    );
    if (!founded.ok) return say(exitCodes.refused, [joined(actRefusalSentence(founded.refusal))]);
    const [first] = founded.value.entries;
    if (first === undefined) throw new Error('a founded practice has a first line');
    const { key } = await record.value.receipt(first.place);
    const words = sixWords(Buffer.from(key, 'base64url'));
    for (const sentence of newPracticeSentences(folder, words)) process.stdout.write(`${sentence}\n`);
    return exitCodes.read;
  } finally {
    await record.value.close();
  }
}
