import {
  lengthSentence,
  clientSessionsWords as words,
} from '@crucible/display/sentences/en/pages/client-sessions.ts';
import { recordingSentence, standingSentence } from '@crucible/display/sentences/en/session.ts';
import { Link } from '@tanstack/react-router';
import { SeenDifferently } from '../agreement/seen-differently.tsx';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { dayOf, whenOf } from '../parts/when.ts';
import { nextSessions, type Planned } from '../today/what-waits.ts';

type Sessions = Views['session.show-sessions']['sessions'];

/** When we meet, and what of each session both of us read. */
export function ClientSessionsPage() {
  const engagement = useEngagement();
  return (
    <Page title={words.title} lead={words.lead}>
      <Shown of={useView('session.show-sessions', { engagement })}>
        {({ sessions }) => <List sessions={sessions} />}
      </Shown>
    </Page>
  );
}

function List({ sessions }: { readonly sessions: Sessions }) {
  const engagement = useEngagement();
  const ahead = nextSessions(sessions, Date.now());
  const past = sessions.filter((one) => !ahead.some(({ session }) => session === one.session)).toReversed();
  return (
    <>
      <section aria-labelledby="ahead">
        <h2 id="ahead">{words.nextTitle}</h2>
        {ahead.length === 0 ? (
          <p className="quiet">{words.nothingNext}</p>
        ) : (
          <ul className="rows">
            {ahead.map(({ session, start, minutes, where }) => (
              <li key={session}>
                <p>{whenOf(start)}</p>
                <p className="aside">
                  {lengthSentence(minutes)} <bdi>{where}</bdi>
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="past">
        <h2 id="past">{words.pastTitle}</h2>
        {past.length === 0 ? (
          <p className="quiet">{words.nothingPast}</p>
        ) : (
          <p className="actions">
            <Link to="/with/$engagement/how-was-today" params={{ engagement }}>
              {words.howItWas}
            </Link>
          </p>
        )}
        <ul className="rows">
          {past.map((one) => (
            <li key={one.session}>
              {one.standing === 'moved-away' ? (
                <p className="quiet">{standingSentence(one.standing)}</p>
              ) : (
                <Past one={one} />
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Past({ one: { start, standing, notes, recordings } }: { readonly one: Planned }) {
  const [last, ...earlier] = notes.toReversed();
  return (
    <>
      <h3>{dayOf(start)}</h3>
      {standing === 'cancelled' && <p className="quiet">{standingSentence(standing)}</p>}
      {last === undefined ? <p className="quiet">{words.nothingShown}</p> : <Note note={last} />}
      {earlier.length > 0 && (
        <details>
          <summary>{words.before}</summary>
          {earlier.map((note) => (
            <Note key={note.place.seq} note={note} />
          ))}
        </details>
      )}
      {recordings.map((kept) => (
        <p key={kept.transcript} className="aside">
          {recordingSentence(kept)}
        </p>
      ))}
    </>
  );
}

/** The words as they were put right, those before them folded away, and what the client sees differently. */
function Note({ note: { text, place, putRight, differently } }: { readonly note: Planned['notes'][number] }) {
  return (
    <div className="shown-note">
      <p className="said">{putRight?.words ?? text}</p>
      {putRight !== undefined && (
        <details>
          <summary>
            {words.putRight}, {dayOf(putRight.at)}. {words.before}
          </summary>
          <p className="said quiet">{text}</p>
        </details>
      )}
      <SeenDifferently place={place} differently={differently} />
    </div>
  );
}
