import { howItWasWords } from '@crucible/display/sentences/en/pages/how-it-was.ts';
import { useState } from 'react';
import type { Views } from '../api-names.ts';
import { useView } from '../parts/use-view.ts';
import { askedSession } from './asked-session.ts';
import { ClientAnswer } from './client-answer.tsx';
import { SoFar } from './so-far.tsx';

const words = howItWasWords.client;

/**
 * The client's minute on the coach's screen. Whether the client has answered elsewhere is not to be seen
 * here: this screen opens only what both may.
 */
export function OnTurnedScreen({ engagement }: { readonly engagement: string }) {
  const sessions = useView('session.show-sessions', { engagement });
  const alliance = useView('alliance.show-alliance', { engagement });
  if (sessions.data === undefined || alliance.data === undefined) return null;
  const asked = askedSession(sessions.data.sessions, Date.now());
  const isOpened = alliance.data.sessions.some(({ session }) => session === asked?.session);
  return (
    <>
      {asked !== undefined && !isOpened && <Today engagement={engagement} session={asked.session} />}
      {alliance.data.sessions.length > 0 && <SoFar engagement={engagement} reader="client" />}
    </>
  );
}

type TodayProps = {
  readonly engagement: string;
  readonly session: Views['alliance.show-pulse']['session'];
};

function Today({ engagement, session }: TodayProps) {
  const [isDone, setDone] = useState(false);
  return (
    <section aria-labelledby="today">
      <h2 id="today">{words.title}</h2>
      {isDone ? (
        <p role="status">{words.handedDone}</p>
      ) : (
        <details>
          <summary>{words.begin}</summary>
          <p className="aside">{words.handedLead}</p>
          <ClientAnswer engagement={engagement} session={session} onAnswered={() => setDone(true)} />
        </details>
      )}
    </section>
  );
}
