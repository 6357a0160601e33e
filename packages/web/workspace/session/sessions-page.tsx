import { instant } from '@crucible/core/units.ts';
import { howItWasWords } from '@crucible/display/sentences/en/pages/how-it-was.ts';
import { sessionsLead, sessionsWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { recordingSentence, standingSentence } from '@crucible/display/sentences/en/session.ts';
import { Link } from '@tanstack/react-router';
import { saveFile } from '../../reader/save-file.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { AskFirst } from '../parts/ask-first.tsx';
import { Field, Form, type Written } from '../parts/form.tsx';
import { Page, Teaching } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { clockOf, fieldTime, ownZone, whenOf } from '../parts/when.ts';
import { nextSessions, type Planned } from '../today/what-waits.ts';
import { calendarFile } from './calendar-file.ts';
import { SearchKept } from './search-kept.tsx';

type Sessions = Views['session.show-sessions']['sessions'];

/** All sessions by date; planning, moving, cancelling, and the way into each. */
export function SessionsPage() {
  const engagement = useEngagement();
  return (
    <Shown of={useView('session.show-sessions', { engagement })}>
      {({ sessions }) => <List sessions={sessions} />}
    </Shown>
  );
}

function List({ sessions }: { readonly sessions: Sessions }) {
  const ahead = nextSessions(sessions, Date.now());
  const past = sessions.filter((one) => !ahead.some(({ session }) => session === one.session)).toReversed();
  const held = sessions.filter(({ standing }) => standing === 'held').length;
  const over = past.filter(({ standing }) => standing === 'planned').length;
  return (
    <Page title="Sessions" lead={sessionsLead(held, ahead.length, over)}>
      {sessions.length === 0 && <Teaching sentences={sessionsWords.empty} />}
      {ahead.length > 0 && (
        <section aria-labelledby="ahead">
          <h2 id="ahead">Ahead</h2>
          <ul className="rows">
            {ahead.map((one) => (
              <Row key={one.session} one={one} />
            ))}
          </ul>
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">So far</h2>
          <ul className="rows">
            {past.map((one) =>
              one.standing === 'moved-away' ? (
                <li key={one.session} className="quiet">
                  {standingSentence(one.standing)}
                </li>
              ) : (
                <Row key={one.session} one={one} />
              ),
            )}
          </ul>
        </section>
      )}
      {held > 0 && <ToHowItWas />}
      {held > 0 && <SearchKept sessions={sessions} />}
      <datalist id="zones">
        {knownZones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <section className="not-on-paper" aria-labelledby="plan">
        <h2 id="plan">Plan a session</h2>
        {sessions.length === 0 ? (
          <PlanForm />
        ) : (
          <details>
            <summary>Plan another session</summary>
            <PlanForm />
          </details>
        )}
      </section>
    </Page>
  );
}

function ToHowItWas() {
  const engagement = useEngagement();
  return (
    <p className="actions form">
      <Link to="/with/$engagement/sessions/how-it-was" params={{ engagement }}>
        {howItWasWords.coach.soFar}
      </Link>
    </p>
  );
}

function Row({ one }: { readonly one: Planned }) {
  const { session, start, minutes, where, zones, standing, recordings } = one;
  const engagement = useEngagement();
  const isOpen = standing === 'planned';
  return (
    <li>
      <div className="row">
        <span>
          <Link to="/with/$engagement/sessions/$session" params={{ engagement, session }}>
            {whenOf(start)}
          </Link>
          <span className="quiet">
            , {minutes} minutes{where !== undefined && `, ${where}`}
          </span>
        </span>
        <span className="aside">
          {isOpen && start <= Date.now() ? sessionsWords.askHeld : standingSentence(standing)}
        </span>
      </div>
      {zones?.client !== undefined && zones.client !== ownZone() && (
        <p className="aside">
          {clockOf(start, zones.client)} for your client ({zones.client.replaceAll('_', ' ')})
        </p>
      )}
      {recordings.map((kept) => (
        <p key={kept.transcript} className="aside">
          {recordingSentence(kept)}
        </p>
      ))}
      {standing === 'held' && <ToNote session={session} />}
      {isOpen && <Changes one={one} />}
    </li>
  );
}

/** What comes next after an hour: the note, as long as there is none. */
function ToNote({ session }: Pick<Planned, 'session'>) {
  const engagement = useEngagement();
  const found = useView('session.show-note', { engagement, input: { session } }).data;
  if (found === undefined || found.note !== undefined) return null;
  return (
    <p className="actions">
      <Link to="/with/$engagement/sessions/$session" params={{ engagement, session }}>
        {sessionsWords.toNote}
      </Link>
    </p>
  );
}

function Changes({ one }: { readonly one: Planned }) {
  const { session, start, minutes } = one;
  const engagement = useEngagement();
  const [change, cancel, hold] = [
    useAct('session.change-time', { engagement }),
    useAct('session.cancel-session', { engagement }),
    useAct('session.hold-session', { engagement }),
  ];
  const hasBegun = start <= Date.now();
  const save = () =>
    saveFile({
      name: 'appointment.ics',
      type: 'text/calendar',
      text: calendarFile({ session, start, minutes }),
    });
  return (
    <>
      <div className="actions">
        {hasBegun && (
          <AskFirst
            action="It took place"
            title={`The session of ${whenOf(start)} took place`}
            onSure={() => hold.mutateAsync({ session })}
          >
            <p>{sessionsWords.held}</p>
          </AskFirst>
        )}
        <AskFirst
          action="Cancel"
          title={`Cancel the session of ${whenOf(start)}`}
          onSure={() => cancel.mutateAsync({ session })}
        >
          <p>{sessionsWords.cancel}</p>
          <p>{sessionsWords.cancelUndo}</p>
        </AskFirst>
        <button type="button" className="linklike in-text" title={sessionsWords.calendar} onClick={save}>
          For the calendar
        </button>
      </div>
      <details>
        <summary>Move it</summary>
        <Form
          submit="Move"
          done="Moved."
          onSubmit={(written) => change.mutateAsync({ session, ...planIn(written) })}
        >
          <PlanFields one={one} />
        </Form>
      </details>
    </>
  );
}

function PlanForm() {
  const plan = useAct('session.plan-session', { engagement: useEngagement() });
  return (
    <Form submit="Plan" done="Planned." onSubmit={(written) => plan.mutateAsync(planIn(written))}>
      <PlanFields />
    </Form>
  );
}

const knownZones = Intl.supportedValuesOf('timeZone');

function PlanFields({ one }: { readonly one?: Planned }) {
  return (
    <>
      <Field
        label="When"
        name="start"
        type="datetime-local"
        hint={`Your time, ${ownZone().replaceAll('_', ' ')}.`}
        {...(one !== undefined && { value: fieldTime(one.start) })}
      />
      <Field label="Minutes" name="minutes" type="number" value={one?.minutes ?? 60} />
      <Field
        label="Where"
        name="where"
        need="optional"
        {...(one?.where !== undefined && { value: one.where })}
      />
      <Field
        label="Your client's time zone"
        name="zone"
        need="optional"
        list="zones"
        hint={sessionsWords.zones}
        {...(one?.zones?.client !== undefined && { value: one.zones.client })}
      />
    </>
  );
}

/** As the browser spells it; a zone that it does not know would show your own time as your client's. */
function zoneNamed(written: string | undefined): string | undefined {
  const zone = written?.replaceAll(' ', '_').toLowerCase();
  if (zone === undefined || zone === 'utc') return zone?.toUpperCase();
  const known = knownZones.find((one) => one.toLowerCase() === zone);
  if (known === undefined) throw new Error('unknown zone', { cause: { kind: 'zone-unknown' } });
  return known;
}

function planIn({ text, optional }: Written) {
  const [where, client] = [optional('where'), zoneNamed(optional('zone'))];
  return {
    start: instant(new Date(text('start')).getTime()),
    minutes: Number(text('minutes')),
    ...(where !== undefined && { where }),
    zones: { coach: ownZone(), ...(client !== undefined && { client }) },
  };
}
