import { onlyMineWords } from '@crucible/display/sentences/en/pages/only-mine.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Field, Form, type Written } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import { afterPaint } from './after-paint.ts';
import { leastOwnPassphrase, lockByPassphrase, makeKey, type Unlocked } from './own-key.ts';

const words = onlyMineWords.set;

type SetPassphraseProps = {
  /** The key that gets a new passphrase; without one it is made. */
  readonly of?: Unlocked;
  readonly submit?: string;
  readonly onSet: (unlocked: Unlocked) => void;
};

/** The passphrase goes nowhere; what it seals is the key, and that goes to the practice. */
export function SetPassphrase({ of, submit = words.submit, onSet }: SetPassphraseProps) {
  const set = useAct('own.set-key', { engagement: useEngagement() });
  return (
    <Form
      submit={submit}
      onSubmit={async (written) => {
        const passphrase = chosenIn(written);
        await afterPaint();
        const unlocked = of ?? (await makeKey());
        await set.mutateAsync(await lockByPassphrase(unlocked, passphrase));
        onSet(unlocked);
      }}
    >
      <Field
        label={words.field}
        name="passphrase"
        type="password"
        hint={words.hint}
        autoComplete="new-password"
      />
      <Field label={words.again} name="again" type="password" autoComplete="new-password" />
    </Form>
  );
}

function chosenIn({ text }: Written): string {
  const passphrase = text('passphrase');
  if (passphrase !== text('again')) throw new Error('differs', { cause: { kind: 'passphrases-differ' } });
  if (passphrase.length < leastOwnPassphrase)
    throw new Error('too short', { cause: { kind: 'own-passphrase-short' } });
  return passphrase;
}
