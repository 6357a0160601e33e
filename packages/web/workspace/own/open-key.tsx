import { onlyMineWords } from '@crucible/display/sentences/en/pages/only-mine.ts';
import type { Views } from '../api-names.ts';
import { Field, Form } from '../parts/form.tsx';
import { keepFocus } from '../parts/keep-focus.ts';
import { afterPaint } from './after-paint.ts';
import { openByPasskey, openByPassphrase, type Unlocked } from './own-key.ts';
import { SetPassphrase } from './set-passphrase.tsx';

const words = onlyMineWords.open;

type OpenKeyProps = {
  readonly ownKey: NonNullable<Views['own.show-key']['key']>;
  readonly onUnlocked: (unlocked: Unlocked) => void;
};

/** By the passphrase, or by a passkey where one was set. */
export function OpenKey({ ownKey: { recipient, locks }, onUnlocked }: OpenKeyProps) {
  const sealedBy = (kind: (typeof locks)[number]['lock']) =>
    locks.find(({ lock }) => lock === kind)?.sealed ?? '';
  const passkey = sealedBy('passkey');
  const done = (unlocked: Unlocked | undefined) => {
    if (unlocked === undefined) throw new Error('closed', { cause: { kind: 'own-passphrase-wrong' } });
    // What opens takes the form that was sent off the page.
    const focus = keepFocus();
    onUnlocked(unlocked);
    focus();
  };
  return (
    <section aria-labelledby="open">
      <h2 id="open">{words.title}</h2>
      {passkey !== '' && (
        <Form
          submit={words.passkey}
          onSubmit={async () => done(await openByPasskey({ sealed: passkey, recipient }))}
        >
          {null}
        </Form>
      )}
      <Form
        submit={words.submit}
        onSubmit={async ({ text }) => {
          await afterPaint();
          done(await openByPassphrase({ sealed: sealedBy('passphrase'), recipient }, text('passphrase')));
        }}
      >
        <Field label={words.field} name="passphrase" type="password" autoComplete="current-password" />
      </Form>
      <details>
        <summary>{onlyMineWords.lost.summary}</summary>
        <p>{onlyMineWords.lost.text}</p>
        <SetPassphrase submit={onlyMineWords.lost.submit} onSet={onUnlocked} />
      </details>
    </section>
  );
}
