import type { SessionId } from '@crucible/core/ids.ts';
import { idOf } from '@crucible/core/ids.ts';
import { sessionsWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { standingSentence } from '@crucible/display/sentences/en/session.ts';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { AskFirst } from '../parts/ask-first.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { dayOf, whenOf } from '../parts/when.ts';

export type OneSession = Views['session.show-session'];

const parts = [
  ['', 'Note'],
  ['/transcript', 'Transcript'],
  ['/worth-a-look', 'Worth a look'],
] as const;

export function useSession(): SessionId {
  const { session } = useParams({ strict: false });
  if (session === undefined) throw new Error('this page belongs to a session');
  return idOf<SessionId>(session);
}

/** What stands around every page of one session. */
export function SessionFrame({ children }: { readonly children: (session: OneSession) => ReactNode }) {
  const engagement = useEngagement();
  const session = useSession();
  return (
    <Shown of={useView('session.show-session', { engagement, input: { session } })}>
      {(one) => (
        <Page
          title={dayOf(one.start)}
          lead={`${whenOf(one.start)}, ${one.minutes} minutes. ${standingSentence(one.standing)}`}
          above={
            <p className="above">
              <Link to="/work/$engagement/sessions" params={{ engagement }}>
                Sessions
              </Link>
            </p>
          }
        >
          {one.standing === 'planned' && one.start <= Date.now() && <TookPlace session={session} />}
          <nav className="parts" aria-label="This session">
            <ul>
              {parts.map(([part, words]) => (
                <li key={part}>
                  <Link
                    to={`/work/${engagement}/sessions/${session}${part}`}
                    activeOptions={{ exact: true }}
                    activeProps={{ 'aria-current': 'page' }}
                  >
                    {words}
                  </Link>
                </li>
              ))}
              <li>
                <Link to="/work/$engagement/receipts" params={{ engagement }}>
                  Receipts
                </Link>
              </li>
            </ul>
          </nav>
          {children(one)}
        </Page>
      )}
    </Shown>
  );
}

function TookPlace({ session }: { readonly session: SessionId }) {
  const hold = useAct('session.hold-session', { engagement: useEngagement() });
  return (
    <p className="actions form">
      <AskFirst
        action="It took place"
        title="This session took place"
        onSure={() => hold.mutateAsync({ session })}
      >
        <p>{sessionsWords.held}</p>
      </AskFirst>
    </p>
  );
}
