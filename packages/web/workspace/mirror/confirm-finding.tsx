import type { Found } from '@crucible/core/mirror/finding.ts';
import { keyOf } from '@crucible/core/mirror/findings-in.ts';
import { findingActs } from '@crucible/display/sentences/en/pages/findings.ts';
import { useContext } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';
import { FoundHere } from './found-here.ts';

/** Beside what is past its gate, on the coach's page alone. */
export function ConfirmFinding({ of }: { readonly of: Found }) {
  const { found, confirmed } = useContext(FoundHere);
  const key = keyOf(of);
  const confirm = useAct('mirror.confirm-finding', { engagement: useEngagement() });
  if (confirmed.has(key)) return <p className="aside not-on-paper">{findingActs.confirmed}</p>;
  if (!found.has(key)) return null;
  return (
    <div className="actions not-on-paper">
      <button type="button" className="linklike in-text" onClick={() => confirm.mutate({ of: key })}>
        {findingActs.confirm}
      </button>
      {confirm.error && <RefusalNote error={confirm.error} />}
    </div>
  );
}

/** Once on the page, where anything can be confirmed. */
export function ConfirmHint() {
  const { found } = useContext(FoundHere);
  return found.size === 0 ? null : <p className="aside not-on-paper">{findingActs.confirmHint}</p>;
}
