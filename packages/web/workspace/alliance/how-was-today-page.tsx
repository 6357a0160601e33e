import type { SessionId } from '@crucible/core/ids.ts';
import {
  aboutSessionSentence,
  howItWasTitle,
  howItWasWords,
} from '@crucible/display/sentences/en/pages/how-it-was.ts';
import { useState } from 'react';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { dayOf, earlierDayOf } from '../parts/when.ts';
import { askedSession } from './asked-session.ts';
import { BothAnswers } from './both-answers.tsx';
import { ClientAnswer } from './client-answer.tsx';
import { PactLines } from './pact-lines.tsx';
import { SoFar } from './so-far.tsx';

const words = howItWasWords.client;

/**
 * The client's page on their own device: the answer that is asked for, and how it was so far. What was
 * answered here stays in sight, also when something else is asked then.
 */
export function HowWasTodayPage() {
  const engagement = useEngagement();
  const sessions = useView('session.show-sessions', { engagement });
  const requests = useView('engagement.show-requests', { engagement });
  const [answered, setAnswered] = useState<SessionId>();
  return (
    <Shown of={sessions}>
      {({ sessions: all }) => (
        <Shown of={requests}>
          {({ open }) => {
            const asked = open?.asks === 'alliance.answer-pulse' ? open.session : undefined;
            const about = answered ?? asked ?? askedSession(all, Date.now())?.session;
            const start = startOf(all, about);
            const earlier = start === undefined ? undefined : earlierDayOf(start, Date.now());
            const next = asked === about ? undefined : startOf(all, asked);
            return (
              <Page
                key={about}
                title={earlier === undefined ? words.title : howItWasTitle(earlier)}
                lead={about === undefined ? words.nothingAsked : words.lead}
              >
                {start !== undefined && (
                  <p className="aside">
                    {aboutSessionSentence(dayOf(start), earlier === undefined ? 'today' : 'earlier')}
                  </p>
                )}
                {about !== undefined && <Today session={about} onAnswered={() => setAnswered(about)} />}
                {next !== undefined && <Another start={next} onGo={() => setAnswered(undefined)} />}
                <SoFar engagement={engagement} reader="client" />
                <PactLines engagement={engagement} reader="client" />
              </Page>
            );
          }}
        </Shown>
      )}
    </Shown>
  );
}

function startOf(
  sessions: Views['session.show-sessions']['sessions'],
  asked: SessionId | undefined,
): number | undefined {
  const found = sessions.find(({ session }) => session === asked);
  return found === undefined || found.standing === 'moved-away' ? undefined : found.start;
}

type AnotherProps = { readonly start: number; readonly onGo: () => void };

/** What is asked next, once an answer is given here: nobody is taken there unasked. */
function Another({ start, onGo }: AnotherProps) {
  const earlier = earlierDayOf(start, Date.now());
  return (
    <p className="form">
      {words.another}{' '}
      <button type="button" className="linklike in-text" onClick={onGo}>
        {earlier === undefined ? words.title : howItWasTitle(earlier)}
      </button>
    </p>
  );
}

type TodayProps = { readonly session: SessionId; readonly onAnswered: () => void };

function Today({ session, onAnswered }: TodayProps) {
  const engagement = useEngagement();
  const query = useView('alliance.show-pulse', { engagement, input: { session } });
  return <Shown of={query}>{(shown) => <Standing shown={shown} onAnswered={onAnswered} />}</Shown>;
}

type StandingProps = Pick<TodayProps, 'onAnswered'> & { readonly shown: Views['alliance.show-pulse'] };

function Standing({ shown, onAnswered }: StandingProps) {
  if (shown.standing === 'opened')
    return (
      <section aria-labelledby="opened">
        <h2 id="opened">{words.opened}</h2>
        <BothAnswers both={shown.both} reader="client" />
      </section>
    );
  if (shown.standing === 'waits') return <p role="status">{words.waits}</p>;
  if (shown.standing === 'not-now') return null;
  return <Asked session={shown.session} onAnswered={onAnswered} />;
}

/** What seals is asked for before every answer, whatever the client will keep. */
function Asked({ session, onAnswered }: TodayProps) {
  const engagement = useEngagement();
  return (
    <Shown of={useView('own.show-key', { engagement })}>
      {({ key }) => (
        <ClientAnswer
          engagement={engagement}
          session={session}
          own={key === undefined ? {} : { recipient: key.recipient }}
          onAnswered={onAnswered}
        />
      )}
    </Shown>
  );
}
