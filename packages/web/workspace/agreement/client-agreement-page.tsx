import { clientAgreementWords as words } from '@crucible/display/sentences/en/pages/client-agreement.ts';
import { halfTakenSentence, inForceSentence } from '@crucible/display/sentences/en/pages/client-now.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useArriveAt } from '../parts/use-arrive-at.ts';
import { useView } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';
import { AddressReaders } from './address-readers.tsx';
import { Arrivals } from './arrivals.tsx';
import { ClientRows } from './client-rows.tsx';
import { InterestsShown } from './interests.tsx';
import { PactPart, PactText } from './pact-text.tsx';
import { Ending, roleWords } from './parties.tsx';
import { SeenDifferently } from './seen-differently.tsx';
import './agreement.css';

const parts = [
  ['promise', words.promiseTitle],
  ['half', words.halfTitle],
  ['rows', words.rowsTitle],
  ['parties', words.partiesTitle],
  ['people', words.peopleTitle],
  ['readers', words.readersTitle],
] as const;

/** What was promised, what the client takes on, who sees what, and who is meant. */
export function ClientAgreementPage() {
  const engagement = useEngagement();
  useArriveAt();
  return (
    <Page title={words.title} lead={words.lead}>
      <nav aria-label="On this page">
        <ul className="on-this-page">
          {parts.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Shown of={useView('engagement.show-promise', { engagement })}>
        {(shown) => (
          <>
            <Promised shown={shown} />
            <MyHalf shown={shown} />
            <Interests stated={shown.interests} />
          </>
        )}
      </Shown>
      <Shown of={useView('engagement.show-agreement', { engagement })}>
        {(shown) => <ClientRows shown={shown} />}
      </Shown>
      <Shown of={useView('engagement.show-parties', { engagement })}>
        {(shown) => <Parties shown={shown} />}
      </Shown>
      <Mentioned />
      <AddressReaders />
    </Page>
  );
}

type ShownPromise = Views['engagement.show-promise'];

function Promised({ shown: { promise, earlierPromises } }: { readonly shown: ShownPromise }) {
  return (
    <section aria-labelledby="promise">
      <h2 id="promise">{words.promiseTitle}</h2>
      {promise === undefined ? (
        <p>{words.halfAfterPromise}</p>
      ) : (
        <>
          <p className="aside">{inForceSentence(dayOf(promise.at))}</p>
          <PactPart text={promise.text.promise} />
          <PactPart text={promise.text.neither} look="half" />
          <div className="pact half">
            <p>
              <em>{promise.text.closing}</em>
            </p>
          </div>
        </>
      )}
      {earlierPromises.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          {earlierPromises.map((one) => (
            <div key={one.at}>
              <p className="aside">{dayOf(one.at)}</p>
              <PactText text={one.text} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

/** Taken on when it is meant, for the very words of the promise that holds. */
function MyHalf({ shown: { promise, half } }: { readonly shown: ShownPromise }) {
  const take = useAct('engagement.take-half', { engagement: useEngagement() });
  if (promise === undefined) return null;
  return (
    <section aria-labelledby="half">
      <h2 id="half">{words.halfTitle}</h2>
      <p className="aside">{half === undefined ? words.halfLead : halfTakenSentence(dayOf(half.at))}</p>
      <PactPart text={promise.text.half} />
      {half === undefined && (
        <Form submit={words.take} onSubmit={() => take.mutateAsync({ promise: promise.place })}>
          {null}
        </Form>
      )}
    </section>
  );
}

function Interests({ stated }: { readonly stated: ShownPromise['interests'] }) {
  const [now] = stated;
  return (
    <section aria-labelledby="interests">
      <h2 id="interests">{words.interestsTitle}</h2>
      <p className="aside">{words.interestsLead}</p>
      {now === undefined ? (
        <p className="quiet">{words.noInterests}</p>
      ) : (
        <>
          <InterestsShown of={now} />
          <SeenDifferently place={now.place} differently={now.differently} />
        </>
      )}
    </section>
  );
}

function Parties({
  shown: { parties, arrivals, ending },
}: {
  readonly shown: Views['engagement.show-parties'];
}) {
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">{words.partiesTitle}</h2>
      <ul className="rows">
        {parties.map(({ person, name, role }) => (
          <li key={person}>
            <p>
              <bdi>{name}</bdi>
              <span className="quiet">, {roleWords[role]}</span>
            </p>
            <Arrivals arrivals={arrivals} person={person} />
          </li>
        ))}
      </ul>
      {ending !== undefined && <Ending ending={ending} />}
    </section>
  );
}

function Mentioned() {
  const engagement = useEngagement();
  const name = useAct('engagement.name-person', { engagement });
  return (
    <section aria-labelledby="people">
      <h2 id="people">{words.peopleTitle}</h2>
      <p className="aside">{words.peopleLead}</p>
      <Shown of={useView('engagement.show-people', { engagement })}>
        {({ people }) =>
          people.length === 0 ? (
            <p className="quiet">{words.nobody}</p>
          ) : (
            <ul className="rows">
              {people.map(({ person, aliases, merged }) => (
                <li key={person}>
                  <bdi>{[...aliases, ...merged.flatMap((one) => one.aliases)].join(', ')}</bdi>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
      <Form
        submit="Name them"
        done="Named."
        onSubmit={({ text }) => name.mutateAsync({ alias: text('name') })}
      >
        <Field label="Somebody new" name="name" autoComplete="off" />
      </Form>
    </section>
  );
}
