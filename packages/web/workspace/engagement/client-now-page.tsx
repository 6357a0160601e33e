import type { SessionId } from '@crucible/core/ids.ts';
import { askedLink, askedTakes } from '@crucible/display/sentences/en/pages/asked.ts';
import {
  clientNowLead,
  halfTakenSentence,
  inForceSentence,
  clientNowWords as words,
} from '@crucible/display/sentences/en/pages/client-now.ts';
import type { AskedName } from '@crucible/practice/request-kinds.ts';
import { Link } from '@tanstack/react-router';
import { PactPart } from '../agreement/pact-text.tsx';
import type { Views } from '../api-names.ts';
import { useAccount } from '../door/standing.ts';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { dayOf, earlierDayOf, whenOf } from '../parts/when.ts';
import { nextSessions } from '../today/what-waits.ts';
import { waitsForClient } from './waits-for-client.ts';
import { useEngagement } from './work.tsx';
import '../agreement/agreement.css';

/** The client's first page: when we meet, the one thing that is asked, and the promise that holds. */
export function ClientNowPage() {
  const engagement = useEngagement();
  return (
    <Shown of={useView('session.show-sessions', { engagement })}>
      {({ sessions }) => {
        const now = Date.now();
        const [next] = nextSessions(sessions, now);
        const lead =
          next === undefined
            ? words.nothingPlanned
            : clientNowLead(whenOf(next.start), Math.round((next.start - now) / 60_000));
        return (
          <Page title={words.title} lead={lead}>
            <Asked sessions={sessions} />
            <Waits />
            <Promised />
            <Yours />
          </Page>
        );
      }}
    </Shown>
  );
}

/** Where each of what may be asked is answered. */
const placesAsked: Readonly<Record<AskedName, string>> = {
  'session.answer-beforehand': 'before-the-session',
  'alliance.answer-pulse': 'how-was-today',
  'engagement.sign-agreement': 'agreement-and-people',
  'engagement.say-pact-line': 'how-was-today',
};

type Sessions = Views['session.show-sessions']['sessions'];

function earlierDay(sessions: Sessions, asked: SessionId | undefined): string | undefined {
  const found = sessions.find(({ session }) => session === asked);
  const isTold = found !== undefined && found.standing !== 'moved-away';
  return isTold ? earlierDayOf(found.start, Date.now()) : undefined;
}

/** At most one, and none of it is owed. */
function Asked({ sessions }: { readonly sessions: Sessions }) {
  const engagement = useEngagement();
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{words.askedTitle}</h2>
      <Shown of={useView('engagement.show-requests', { engagement })}>
        {({ open }) =>
          open === undefined ? (
            <p className="quiet">{words.nothingAsked}</p>
          ) : (
            <>
              <p className="actions">
                <Link to={`/with/${engagement}/${placesAsked[open.asks]}`}>
                  {askedLink(open.asks, earlierDay(sessions, open.session))}
                </Link>
              </p>
              <p className="aside">{askedTakes(open.asks, whenOf(open.until))}</p>
            </>
          )
        }
      </Shown>
    </section>
  );
}

function Promised() {
  const engagement = useEngagement();
  return (
    <section aria-labelledby="promised">
      <h2 id="promised">{words.promiseTitle}</h2>
      <Shown of={useView('engagement.show-promise', { engagement })}>
        {(shown) => <PromiseInForce shown={shown} />}
      </Shown>
    </section>
  );
}

function PromiseInForce({ shown: { promise, half } }: { readonly shown: Views['engagement.show-promise'] }) {
  const engagement = useEngagement();
  if (promise === undefined) return <p>{words.noPromise}</p>;
  return (
    <>
      <p>{inForceSentence(dayOf(promise.at))}</p>
      <details>
        <summary>{words.read}</summary>
        <PactPart text={promise.text.promise} />
        <PactPart text={promise.text.neither} look="half" />
      </details>
      <p>{half === undefined ? words.halfOpen : halfTakenSentence(dayOf(half.at))}</p>
      <p className="actions">
        <Link to="/with/$engagement/agreement-and-people" params={{ engagement }} hash="half">
          {words.half}
        </Link>
      </p>
    </>
  );
}

/** What the others wait for. Where nobody does, nothing is said: what is asked stands above. */
function Waits() {
  const engagement = useEngagement();
  const found = [
    useAccount(),
    useView('engagement.show-requests', { engagement }),
    useView('engagement.show-agreement', { engagement }),
    useView('keeping.show-keeping', { engagement }),
  ] as const;
  const [account, requests, agreement, keeping] = found;
  const known = [account.data, requests.data, agreement.data, keeping.data] as const;
  const error = found.map((one) => one.error).find((one) => one !== null);
  return (
    <Shown of={{ data: waitsOf(engagement, known), error }}>{(waits) => <WhatWaits waits={waits} />}</Shown>
  );
}

type Known = readonly [
  ReturnType<typeof useAccount>['data'],
  Views['engagement.show-requests'] | undefined,
  Views['engagement.show-agreement'] | undefined,
  Views['keeping.show-keeping'] | undefined,
];

/** Nothing is said to wait, or not to wait, before all of it has come; what is asked above is not said twice. */
function waitsOf(engagement: string, [account, requests, agreement, keeping]: Known) {
  if (account?.person === undefined || requests === undefined) return undefined;
  if (agreement === undefined || keeping === undefined) return undefined;
  const { person, hasPassword } = account;
  const isAskedAbove = requests.open?.asks === 'engagement.sign-agreement';
  return waitsForClient({ engagement, person, hasPassword, agreement, keeping }).filter(
    ({ what }) => what !== 'signature' || !isAskedAbove,
  );
}

function WhatWaits({ waits }: { readonly waits: ReturnType<typeof waitsForClient> }) {
  if (waits.length === 0) return null;
  return (
    <section aria-labelledby="waits">
      <h2 id="waits">{words.waitsTitle}</h2>
      <ul className="rows">
        {waits.map(({ what, to }) => (
          <li key={what}>
            <Link to={to}>{words[what]}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const yours = [
  ['only-mine', words.onlyMine],
  ['everything-i-said', words.said],
  ['what-is-kept', words.kept],
  ['receipts', words.receipts],
] as const;

function Yours() {
  const engagement = useEngagement();
  return (
    <section aria-labelledby="yours">
      <h2 id="yours">{words.yoursTitle}</h2>
      <ul className="rows">
        {yours.map(([place, label]) => (
          <li key={place}>
            <Link to={`/with/${engagement}/${place}`}>{label}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
