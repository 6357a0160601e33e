import type { Lock } from '@crucible/core/own/only-mine.ts';
import { onlyMineWords } from '@crucible/display/sentences/en/pages/only-mine.ts';
import { useState } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { Form } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import { lockByPasskey, type Unlocked } from './own-key.ts';
import { SetPassphrase } from './set-passphrase.tsx';

const words = onlyMineWords.locks;

type LocksProps = { readonly unlocked: Unlocked; readonly locks: readonly Lock[] };

/** Another passphrase, or a passkey beside it: the key stays the same. */
export function Locks({ unlocked, locks }: LocksProps) {
  const [turn, setTurn] = useState(0);
  return (
    <section aria-labelledby="locks">
      <h2 id="locks">{words.title}</h2>
      <details key={turn}>
        <summary>{words.passphrase}</summary>
        <p className="aside">{words.lead}</p>
        <SetPassphrase of={unlocked} onSet={() => setTurn(turn + 1)} />
      </details>
      {locks.includes('passkey') ? (
        <p className="aside">{words.passkeyThere}</p>
      ) : (
        'credentials' in navigator && <Passkey unlocked={unlocked} />
      )}
    </section>
  );
}

function Passkey({ unlocked }: Pick<LocksProps, 'unlocked'>) {
  const set = useAct('own.set-key', { engagement: useEngagement() });
  return (
    <details>
      <summary>{words.passkey}</summary>
      <p className="aside">{words.passkeyLead}</p>
      <Form
        submit={words.passkey}
        onSubmit={async () => {
          const locked = await lockByPasskey(unlocked, words.passkeyName).catch(() => undefined);
          if (locked === undefined) throw new Error('no passkey', { cause: { kind: 'passkey-not-made' } });
          await set.mutateAsync(locked);
        }}
      >
        {null}
      </Form>
    </details>
  );
}
