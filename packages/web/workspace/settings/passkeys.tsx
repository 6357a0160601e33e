import {
  passkeyDeviceWords,
  passkeySince,
  passkeyWords as words,
} from '@crucible/display/sentences/en/pages/passkey.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post } from '../api.ts';
import { ByPasskey } from '../door/by-passkey.tsx';
import { canUsePasskeys, makePasskey, type PasskeyDevice, thisDevice } from '../door/passkey.ts';
import { Choice } from '../parts/form.tsx';
import { Shown } from '../parts/shown.tsx';
import { dayOf, whenOf } from '../parts/when.ts';
import { type Proof, type ProofAsked, ProvedForm } from './proved-form.tsx';

type Passkey = {
  readonly passkey: string;
  readonly device: PasskeyDevice;
  readonly made: number;
  readonly used?: number;
};
type Passkeys = { readonly passkeys: readonly Passkey[]; readonly asks: ProofAsked };

const queryKey = ['view', 'passkeys'];

/** Devices that let their owner in by themselves; nothing where this browser knows none and none is there. */
export function Passkeys() {
  const found = useQuery({ queryKey, queryFn: () => get<Passkeys>('/api/account/passkeys') });
  if (!canUsePasskeys() && (found.data?.passkeys.length ?? 0) === 0) return null;
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{words.title}</h2>
      <p>{words.lead}</p>
      <p className="aside">{words.honest}</p>
      <Shown of={found}>
        {({ passkeys, asks }) => (
          <>
            {passkeys.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <ul className="rows">
                {passkeys.map((one) => (
                  <Row key={one.passkey} one={one} asks={asks} />
                ))}
              </ul>
            )}
            {canUsePasskeys() && (
              <Add action={passkeys.length === 0 ? words.addFirst : words.add} asks={asks} />
            )}
          </>
        )}
      </Shown>
    </section>
  );
}

function useLookAgain(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey });
}

function Row({ one, asks }: { readonly one: Passkey; readonly asks: ProofAsked }) {
  const lookAgain = useLookAgain();
  const { passkey, device, made, used } = one;
  const remove = async (proof: Proof) => {
    await post('/api/account/passkeys/remove', { removed: passkey, ...proof });
    await lookAgain();
  };
  return (
    <li>
      <div className="row">
        <span>
          {passkeyDeviceWords[device]}
          <span className="quiet">
            , {passkeySince({ made: dayOf(made), ...(used !== undefined && { used: whenOf(used) }) })}
          </span>
        </span>
      </div>
      <details>
        <summary>{words.remove}</summary>
        <p className="aside">{words.removeLead}</p>
        <ProvedForm submit={words.remove} asks={asks} onStale={lookAgain} onProved={remove} />
        <ByPasskey action={words.wake} onShown={(shown) => remove({ passkey: shown })} />
      </details>
    </li>
  );
}

function Add({ action, asks }: { readonly action: string; readonly asks: ProofAsked }) {
  const lookAgain = useLookAgain();
  return (
    <details>
      <summary>{action}</summary>
      <ProvedForm
        submit={words.submit}
        done={words.done}
        asks={asks}
        onStale={lookAgain}
        onProved={async (proof, { text }) => {
          await makePasskey(text('device') as PasskeyDevice, proof);
          await lookAgain();
        }}
      >
        <Choice
          legend={words.kind}
          name="device"
          hint={words.kindHint}
          value={thisDevice()}
          choices={Object.entries(passkeyDeviceWords)}
        />
      </ProvedForm>
    </details>
  );
}
