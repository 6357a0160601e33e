import { doorSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { Link } from '@tanstack/react-router';
import { Page } from '../parts/page.tsx';
import { LedOn } from './led-on.tsx';
import { useStart } from './standing.ts';
import './door.css';

/** For whoever comes for the first time, and whoever comes back. */
export function FirstDoor() {
  return (
    <LedOn>
      <Doors />
    </LedOn>
  );
}

function Doors() {
  const start = useStart().data;
  const begun = start?.hasCoach === true;
  return (
    <div className="column">
      <Page title="Crucible" lead={doorSentences.lead}>
        <nav className="doors" aria-label="Where to begin">
          <a className="door" href="/read">
            <strong>Read a session</strong>
            {doorSentences.read}
          </a>
          <a className="door" href="/look-around">
            <strong>Look around</strong>
            {doorSentences.look}
          </a>
          {begun ? (
            <Link className="door" to="/today">
              <strong>Open my practice</strong>
              {doorSentences.signInLead}
            </Link>
          ) : (
            <div className="door">
              <strong>Start my practice</strong>
              {doorSentences.start}
              <p className="aside">{doorSentences.startByLink}</p>
            </div>
          )}
        </nav>
        {start !== undefined && (
          <section>
            <p className="aside">{doorSentences[start.way]}</p>
          </section>
        )}
      </Page>
    </div>
  );
}
