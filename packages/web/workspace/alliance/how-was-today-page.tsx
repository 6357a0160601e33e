import { howItWasWords } from '@crucible/display/sentences/en/pages/how-it-was.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { askedSession } from './asked-session.ts';
import { BothAnswers } from './both-answers.tsx';
import { ClientAnswer } from './client-answer.tsx';
import { SoFar } from './so-far.tsx';

const words = howItWasWords.client;

/** The client's page on their own device: today's answer, and how it was so far. */
export function HowWasTodayPage() {
  const engagement = useEngagement();
  return (
    <Shown of={useView('session.show-sessions', { engagement })}>
      {({ sessions }) => {
        const asked = askedSession(sessions, Date.now());
        return (
          <Page title={words.title} lead={asked === undefined ? words.nothingAsked : words.lead}>
            {asked !== undefined && <Today asked={asked} />}
            <SoFar engagement={engagement} reader="client" />
          </Page>
        );
      }}
    </Shown>
  );
}

type AskedSession = NonNullable<ReturnType<typeof askedSession>>;

function Today({ asked: { session } }: { readonly asked: AskedSession }) {
  const engagement = useEngagement();
  const query = useView('alliance.show-pulse', { engagement, input: { session } });
  return <Shown of={query}>{(shown) => <Standing engagement={engagement} shown={shown} />}</Shown>;
}

type StandingProps = { readonly engagement: string; readonly shown: Views['alliance.show-pulse'] };

function Standing({ engagement, shown }: StandingProps) {
  if (shown.standing === 'opened')
    return (
      <section aria-labelledby="opened">
        <h2 id="opened">{words.opened}</h2>
        <BothAnswers both={shown.both} reader="client" />
      </section>
    );
  if (shown.standing === 'waits') return <p role="status">{words.waits}</p>;
  if (shown.standing === 'not-now') return null;
  return <Asked engagement={engagement} session={shown.session} />;
}

/** What seals is asked for before every answer, whatever the client will keep. */
function Asked({ engagement, session }: Pick<StandingProps, 'engagement'> & Pick<AskedSession, 'session'>) {
  return (
    <Shown of={useView('own.show-key', { engagement })}>
      {({ key }) => (
        <ClientAnswer
          engagement={engagement}
          session={session}
          own={key === undefined ? {} : { recipient: key.recipient }}
        />
      )}
    </Shown>
  );
}
