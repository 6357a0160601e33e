import { unopenedFinding } from '@crucible/display/sentences/en/pages/findings.ts';
import {
  beforehandWhen,
  nowLead,
  nowWords,
  promiseSentence,
  unopenedSentence,
  unsaidSince,
} from '@crucible/display/sentences/en/pages/now.ts';
import { waitsSentence } from '@crucible/display/sentences/en/pages/today.ts';
import { pullWords } from '@crucible/display/sentences/en/session.ts';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { NotInYet } from '../agreement/coming-in.tsx';
import { CouldBeSaid } from '../alliance/could-be-said.tsx';
import { QuietRun } from '../alliance/quiet-run.tsx';
import type { Views } from '../api-names.ts';
import { Page } from '../parts/page.tsx';
import { AllShown, Shown } from '../parts/shown.tsx';
import { useView, viewQuery } from '../parts/use-view.ts';
import { dayOf, whenOf } from '../parts/when.ts';
import { nextSessions, type Planned, waitsIn } from '../today/what-waits.ts';
import { useEngagement } from './work.tsx';

type Sessions = Views['session.show-sessions']['sessions'];

/** Five minutes before: one page, to be read or printed. */
export function NowPage() {
  const engagement = useEngagement();
  return (
    <Shown of={useView('session.show-sessions', { engagement })}>
      {({ sessions }) => <Preparation sessions={sessions} />}
    </Shown>
  );
}

function Preparation({ sessions }: { readonly sessions: Sessions }) {
  const engagement = useEngagement();
  const now = Date.now();
  const [next] = nextSessions(sessions, now);
  const lead =
    next === undefined
      ? nowWords.nothingPlanned
      : nowLead(whenOf(next.start), Math.round((next.start - now) / 60_000));
  const held = sessions.filter((one): one is Planned => one.standing === 'held');
  return (
    <Page title="Now" lead={lead}>
      <NotInYet />
      {next === undefined && (
        <p className="actions">
          <Link to="/with/$engagement/sessions" params={{ engagement }}>
            Plan a session
          </Link>
        </p>
      )}
      <Beforehand of={next} />
      <Notes sessions={sessions} />
      <LastKept held={held} />
      <Promises sessions={sessions} />
      <section aria-labelledby="question">
        <h2 id="question">{nowWords.questionTitle}</h2>
        <QuietRun>
          <blockquote>{nowWords.question}</blockquote>
          {held.length < 2 && <p className="aside">{nowWords.questionWhy}</p>}
        </QuietRun>
      </section>
    </Page>
  );
}

/** What the client wrote the day before. */
function Beforehand({ of }: { readonly of: Planned | undefined }) {
  const { beforehand } = of ?? {};
  if (beforehand === undefined) return null;
  const { text, at, putRight } = beforehand;
  return (
    <section aria-labelledby="beforehand">
      <h2 id="beforehand">{nowWords.beforehandTitle}</h2>
      <p className="said">{putRight?.words ?? text}</p>
      <p className="aside">{beforehandWhen(whenOf(putRight?.at ?? at))}</p>
    </section>
  );
}

type NoteOn = Views['session.show-note'] & { readonly on: Planned };

/** A note, and what was left unsaid, can stand with a session of which nobody has said yet that it took place. */
function Notes({ sessions }: { readonly sessions: Sessions }) {
  const engagement = useEngagement();
  const noted = sessions.filter((one): one is Planned => one.standing !== 'moved-away');
  const found = useQueries({
    queries: noted.map(({ session }) => viewQuery('session.show-note', { engagement, input: { session } })),
  });
  return (
    <AllShown of={found}>
      {(shown) => {
        const notes = shown.flatMap((one) => {
          const on = noted.find(({ session }) => session === one.session);
          return on === undefined ? [] : [{ ...one, on }];
        });
        return (
          <>
            <LastNote of={notes.findLast(({ note }) => note !== undefined)} />
            <NotYetSaid notes={notes} held={noted.filter(({ standing }) => standing === 'held')} />
          </>
        );
      }}
    </AllShown>
  );
}

function LastNote({ of: last }: { readonly of: NoteOn | undefined }) {
  const engagement = useEngagement();
  return (
    <section aria-labelledby="last">
      <h2 id="last">{nowWords.lastWords}</h2>
      {last?.note === undefined ? (
        <p className="quiet">{nowWords.noNote}</p>
      ) : (
        <>
          <p className="aside">{dayOf(last.on.start)}</p>
          {last.note.happened !== undefined && <p className="said">{last.note.happened}</p>}
          {last.note.felt !== undefined && <p>I felt like doing: {pullWords[last.note.felt]}.</p>}
          {last.note.worried && <p>I was worried.</p>}
          <ShownToBoth of={last.on} />
          <p className="actions">
            <Link to="/with/$engagement/sessions/$session" params={{ engagement, session: last.session }}>
              The whole note
            </Link>
          </p>
        </>
      )}
    </section>
  );
}

type NotYetSaidProps = { readonly notes: readonly NoteOn[]; readonly held: readonly Planned[] };

function NotYetSaid({ notes, held }: NotYetSaidProps) {
  const engagement = useEngagement();
  return (
    <Shown of={useView('mirror.show-unopened', { engagement })}>
      {(unopened) => <Unsaid notes={notes} held={held} unopened={unopened} />}
    </Shown>
  );
}

type UnsaidProps = NotYetSaidProps & { readonly unopened: Views['mirror.show-unopened'] };

function Unsaid({ notes, held, unopened: { pairs, findings } }: UnsaidProps) {
  const engagement = useEngagement();
  const unsaid = notes.flatMap((one) => one.unsaid).toSorted((a, b) => a.at - b.at);
  return (
    <section aria-labelledby="unsaid">
      <h2 id="unsaid">{nowWords.unsaidTitle}</h2>
      {unsaid.length + pairs.length + findings.length === 0 ? (
        <p className="quiet">{nowWords.nothingUnsaid}</p>
      ) : (
        <ul className="rows">
          {unsaid.map(({ item, text, at }) => (
            <li key={item} className="row">
              <span className="said">{text}</span>
              <span className="aside">
                {unsaidSince(dayOf(at), held.filter(({ start }) => start > at).length)}
              </span>
            </li>
          ))}
          {pairs.map(({ pair, outside, at, sessions }) => (
            <li key={pair} className="row">
              <Link to="/with/$engagement/out-there-in-here" params={{ engagement }}>
                {unopenedSentence(outside.person?.name)}
              </Link>
              <span className="aside">{unsaidSince(dayOf(at), sessions)}</span>
            </li>
          ))}
          {findings.map(({ finding, found, stands, at, sessions }) => (
            <li key={finding} className="row">
              <Link to="/with/$engagement/out-there-in-here" params={{ engagement }} hash="findings">
                {unopenedFinding({ found, stands })}
              </Link>
              <span className="aside">{unsaidSince(dayOf(at), sessions)}</span>
            </li>
          ))}
        </ul>
      )}
      {unsaid.length > 0 && <CouldBeSaid />}
      <p className="aside not-on-paper">{nowWords.unsaidHow}</p>
    </section>
  );
}

/** What the client was shown of it last. */
function ShownToBoth({ of }: { readonly of: Planned }) {
  const shown = of.notes.at(-1);
  if (shown === undefined) return null;
  return (
    <p>
      {nowWords.shownToBoth} <span className="said">{shown.text}</span>
    </p>
  );
}

/** Words that were kept from the last talk of which any were. */
function LastKept({ held }: { readonly held: readonly Planned[] }) {
  const engagement = useEngagement();
  const listed = useView('session.show-transcripts', { engagement }).data?.transcripts ?? [];
  const talks = useQueries({
    queries: listed.map(({ transcript }) =>
      viewQuery('session.show-transcript', { engagement, input: { transcript } }),
    ),
  });
  const kept = held.findLast(({ session }) =>
    talks.some(({ data }) => data?.session === session && data.quotes.length > 0),
  );
  if (kept === undefined) return null;
  const quotes = talks.flatMap(({ data }) => (data?.session === kept.session ? data.quotes : []));
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{nowWords.keptTitle}</h2>
      <p className="aside">{dayOf(kept.start)}</p>
      {quotes.slice(0, 5).map(({ text, utterance, start }) => (
        <blockquote key={`${utterance} ${start} ${text.length}`} className="said">
          {text}
        </blockquote>
      ))}
    </section>
  );
}

function Promises({ sessions }: { readonly sessions: Sessions }) {
  const engagement = useEngagement();
  const promise = useView('engagement.show-promise', { engagement });
  const agreement = useView('engagement.show-agreement', { engagement });
  if (promise.data === undefined || agreement.data === undefined) return null;
  const state = { engagement, sessions, promise: promise.data, agreement: agreement.data };
  const waits = waitsIn(state, Date.now()).filter(({ what }) => what.kind !== 'nothing-planned');
  const { promise: given, half } = promise.data;
  return (
    <>
      <section aria-labelledby="promises">
        <h2 id="promises">{nowWords.promisesTitle}</h2>
        {given === undefined ? (
          <p>{nowWords.noPromise}</p>
        ) : (
          <p>
            {promiseSentence(dayOf(given.at))} {half === undefined ? nowWords.noHalf : nowWords.halfTaken}
          </p>
        )}
      </section>
      {waits.length > 0 && (
        <section aria-labelledby="waits">
          <h2 id="waits">What waits</h2>
          <ul className="rows">
            {waits.map(({ what, to }) => (
              <li key={`${what.kind} ${to}`}>
                <Link to={to}>{waitsSentence(what)}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
