import { oldRingSentences } from '@crucible/display/sentences/en/upkeep.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { choosePassphrase } from './passphrase.ts';
import type { PracticeFlags } from './practice-flags.ts';
import { say } from './say.ts';
import { refused, tell, telling, withRecord } from './with-record.ts';
import { reachFaultSentence } from './words.ts';

export type PassphraseFlags = PracticeFlags & { readonly newPassphraseFile?: string; readonly rekey?: true };

/** `crucible passphrase`: another one from now on; `--rekey` also gives everything new keys. */
export async function passphraseCommand(flags: PassphraseFlags): Promise<ExitCode> {
  return withRecord(flags, { to: 'write' }, async (record) => {
    const fresh = await choosePassphrase(flags.newPassphraseFile);
    if (!fresh.ok) return say(exitCodes.wrongUse, [reachFaultSentence(fresh.refusal)]);
    const changed = await record.changePassphrase(fresh.value);
    if (!changed.ok) return refused(changed.refusal);
    if (flags.rekey) {
      telling('Wrapping every key anew, and making a backup');
      const rekeyed = await record.rekey();
      if (!rekeyed.ok) return refused(rekeyed.refusal);
    }
    const more = flags.rekey
      ? 'Everything has new keys; backups of before are closed for good.'
      : 'Copies of the key ring from before still open by the old one; --rekey makes them useless for what is kept from now on.';
    return tell(['The passphrase is changed.', more, ...oldRingSentences(record.oldRings())]);
  });
}
