import { useState } from 'react';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { canUsePasskeys, type ShownPasskey, showPasskey } from './passkey.ts';

type ByPasskeyProps = {
  readonly action: string;
  /** A sentence before it. */
  readonly lead?: string;
  readonly onShown: (shown: ShownPasskey) => Promise<unknown>;
};

/** A passkey instead of what is typed; nothing where this browser has none for here. */
export function ByPasskey({ action, lead, onShown }: ByPasskeyProps) {
  const [state, setState] = useState<{ readonly at: 'open' | 'busy'; readonly error?: unknown }>({
    at: 'open',
  });
  if (!canUsePasskeys()) return null;
  const isBusy = state.at === 'busy';
  const show = async () => {
    if (isBusy) return;
    setState({ at: 'busy' });
    try {
      await onShown(await showPasskey());
      setState({ at: 'open' });
    } catch (error) {
      setState({ at: 'open', error });
    }
  };
  return (
    <div className="form">
      {lead !== undefined && <p className="aside">{lead}</p>}
      {state.error !== undefined && <RefusalNote error={state.error} />}
      <div className="buttons">
        <button type="button" className="second-button" aria-disabled={isBusy} onClick={() => void show()}>
          {isBusy ? 'One moment…' : action}
        </button>
      </div>
    </div>
  );
}
