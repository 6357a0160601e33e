import { clientNowWords } from '@crucible/display/sentences/en/pages/client-now.ts';
import { pageWords } from '@crucible/display/sentences/en/pages/words.ts';
import type { Done } from '@crucible/practice/run-act.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { nameToSave, saveFile } from '../../reader/save-file.ts';
import { post } from '../api.ts';
import { askToLeave } from '../parts/leaving.ts';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAccount } from './standing.ts';
import { useForget } from './use-forget.ts';

/** What stands around every page behind the door. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const isCoach = useAccount().data?.isCoach === true;
  const forget = useForget();
  const leave = useMutation({
    mutationFn: async (path: string) => {
      if ((await askToLeave()) === 'stay') return;
      await post(path);
      await forget();
    },
  });
  return (
    <div className="column">
      <a className="skip" href="#content">
        To the content
      </a>
      <header>
        <nav className="top" aria-label={isCoach ? 'The practice' : clientNowWords.works}>
          <Link to="/today" className="house">
            {isCoach ? 'Today' : clientNowWords.works}
          </Link>
          {isCoach && <a href="/read">Read a session</a>}
          <Link to="/settings">Settings</Link>
          {isCoach && (
            <button type="button" className="linklike" onClick={() => leave.mutate('/api/practice/lock')}>
              Lock
            </button>
          )}
          <button type="button" className="linklike" onClick={() => leave.mutate('/api/account/sign-out')}>
            Sign out
          </button>
        </nav>
        {leave.error !== null && <RefusalNote error={leave.error} />}
      </header>
      {children}
      <LastReceipt />
    </div>
  );
}

/** After something that both share: the receipts for it, to be kept by either. */
function LastReceipt() {
  const queries = useQueryClient();
  const { data } = useQuery<Done['receipts']>({
    queryKey: ['receipts'],
    queryFn: () => [],
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data === undefined || data.length === 0) return null;
  const save = () =>
    saveFile({
      name: nameToSave('receipt', '.json'),
      type: 'application/json',
      text: `${JSON.stringify(data, undefined, 2)}\n`,
    });
  return (
    <div className="receipt-line" role="status">
      <span>{pageWords.receiptMade}</span>
      <button type="button" className="linklike in-text" onClick={save}>
        Save the receipt
      </button>
      <button type="button" className="linklike" onClick={() => queries.setQueryData(['receipts'], [])}>
        Put away
      </button>
    </div>
  );
}
