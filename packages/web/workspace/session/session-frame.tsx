import type { SessionId } from '@crucible/core/ids.ts';
import { sessionsWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { standingSentence } from '@crucible/display/sentences/en/session.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { AskFirst } from '../parts/ask-first.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { clockOf, dayOf } from '../parts/when.ts';
import { MoveSession } from './move-session.tsx';
import { useSession } from './use-session.ts';

export type OneSession = Views['session.show-session'];

const parts = [
  ['', 'Note'],
  ['/transcript', 'Transcript'],
  ['/worth-a-look', 'Worth a look'],
  ['/how-it-was', 'How it was'],
] as const;

/** What stands around every page of one session. */
export function SessionFrame({ children }: { readonly children: (session: OneSession) => ReactNode }) {
  const engagement = useEngagement();
  const session = useSession();
  const query = useView('session.show-session', { engagement, input: { session } });
  return <Shown of={query}>{(one) => <Framed one={one}>{children(one)}</Framed>}</Shown>;
}

function Framed({ one, children }: { readonly one: OneSession; readonly children: ReactNode }) {
  const engagement = useEngagement();
  const session = useSession();
  const isOpen = one.standing === 'planned' && one.start <= Date.now();
  return (
    <Page
      title={dayOf(one.start)}
      lead={`At ${clockOf(one.start)}, ${one.minutes} minutes. ${isOpen ? sessionsWords.askHeld : standingSentence(one.standing)}`}
      above={
        <p className="above">
          <Link to="/with/$engagement/sessions" params={{ engagement }}>
            Sessions
          </Link>
        </p>
      }
    >
      {isOpen && <TookPlace session={session} />}
      <nav className="parts" aria-label="This session">
        <ul>
          {parts.map(([part, words]) => (
            <li key={part}>
              <Link
                to={`/with/${engagement}/sessions/${session}${part}`}
                activeOptions={{ exact: true }}
                activeProps={{ 'aria-current': 'page' }}
              >
                {words}
              </Link>
            </li>
          ))}
          <li>
            <Link to="/with/$engagement/receipts" params={{ engagement }}>
              Receipts
            </Link>
          </li>
        </ul>
      </nav>
      {children}
      <MoveSession />
    </Page>
  );
}

function TookPlace({ session }: { readonly session: SessionId }) {
  const hold = useAct('session.hold-session', { engagement: useEngagement() });
  return (
    <div className="actions form">
      <AskFirst
        action="It took place"
        title="This session took place"
        onSure={() => hold.mutateAsync({ session })}
      >
        <p>{sessionsWords.held}</p>
      </AskFirst>
    </div>
  );
}
