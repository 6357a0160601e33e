import { ok, type Result, refuse } from '@crucible/core/result.ts';
import { answerLocally } from '@crucible/practice/answer-locally.ts';
import type { LocalAnswer, LocalQuestion } from '@crucible/practice/local-question.ts';
import { socketOf } from '@crucible/record/folder/socket-of.ts';
import type { OpenRefusal } from '@crucible/record/refusal.ts';
import { askHolder } from './ask-holder.ts';
import { openPractice } from './open-practice.ts';
import { askPassphrase, type PassphraseFault } from './passphrase.ts';
import { folderOf, type PracticeFlags, passphraseFileOf } from './practice-flags.ts';

export type ReachFault =
  | OpenRefusal
  | PassphraseFault
  | { readonly kind: 'no-folder-named' }
  /** It went wrong at the process that holds the folder; its own output names the fault. */
  | { readonly kind: 'holder-failed'; readonly fault: string };

type Answered = Exclude<LocalAnswer, { readonly fault: string }>;

/**
 * Puts a question to the practice: to the process that holds it open, or, where nobody does, to the folder
 * itself for as long as the answer takes.
 */
export async function askPractice(
  flags: PracticeFlags,
  question: LocalQuestion,
): Promise<Result<Answered, ReachFault>> {
  const folder = folderOf(flags);
  if (folder === undefined) return refuse({ kind: 'no-folder-named' });
  const held = await askHolder(socketOf(folder), question);
  if (held !== undefined) return answered(held);
  const passphrase = await askPassphrase(passphraseFileOf(flags));
  if (!passphrase.ok) return passphrase;
  const to = 'act' in question ? 'write' : 'read';
  const practice = await openPractice({ folder, passphrase: passphrase.value }, to);
  if (!practice.ok) return practice;
  try {
    return answered(await answerLocally(practice.value, question, fromBase64));
  } finally {
    await practice.value.record.close();
  }
}

function answered(answer: LocalAnswer): Result<Answered, ReachFault> {
  return 'fault' in answer ? refuse({ kind: 'holder-failed', fault: answer.fault }) : ok(answer);
}

function fromBase64(text: string): Uint8Array {
  return Buffer.from(text, 'base64');
}
