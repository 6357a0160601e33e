import { howItWasWords } from '@crucible/display/sentences/en/pages/how-it-was.ts';
import { Link } from '@tanstack/react-router';
import { useEngagement } from '../engagement/work.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { SessionFrame } from '../session/session-frame.tsx';
import { useSession } from '../session/use-session.ts';
import { BothAnswers } from './both-answers.tsx';
import { CoachAnswer } from './coach-answer.tsx';

const words = howItWasWords.coach;

/** How one session was, for the coach: to be answered, waiting, or opened. */
export function SessionAnswersPage() {
  const engagement = useEngagement();
  return (
    <SessionFrame>
      {() => (
        <>
          <Answers />
          <p className="actions form">
            <Link to="/with/$engagement/sessions/how-it-was" params={{ engagement }}>
              {words.soFar}
            </Link>
          </p>
        </>
      )}
    </SessionFrame>
  );
}

function Answers() {
  const engagement = useEngagement();
  const session = useSession();
  const query = useView('alliance.show-coach-pulse', { engagement, input: { session } });
  return (
    <Shown of={query}>
      {(shown) => {
        const isOpened = shown.standing === 'opened';
        return (
          <section aria-labelledby="answer">
            <h2 id="answer">{isOpened ? words.opened : words.title}</h2>
            {isOpened && <BothAnswers both={shown.both} reader="coach" />}
            {shown.standing === 'asked' && (
              <>
                <p className="aside">{words.lead}</p>
                <CoachAnswer session={session} />
              </>
            )}
            {shown.standing === 'waits' && <p>{words.waits}</p>}
            {shown.standing === 'not-now' && <p className="quiet">{howItWasWords.notNow}</p>}
          </section>
        );
      }}
    </Shown>
  );
}
