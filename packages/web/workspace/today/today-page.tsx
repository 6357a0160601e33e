import { month } from '@crucible/core/calendar.ts';
import {
  todayLead,
  todayWords,
  type Waits,
  waitsSentence,
} from '@crucible/display/sentences/en/pages/today.ts';
import { pageWords } from '@crucible/display/sentences/en/pages/words.ts';
import { useQueries } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Views } from '../api-names.ts';
import { Choice, Field, Form } from '../parts/form.tsx';
import { Page, Teaching } from '../parts/page.tsx';
import { AllShown, Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView, viewQuery } from '../parts/use-view.ts';
import { whenOf } from '../parts/when.ts';
import { lastHeld, nextSessions, type Planned, type Waiting, waitsIn } from './what-waits.ts';

type Engagements = Views['engagement.show-engagements'];

/** Everything across clients: the next sessions, what waits, and the way to each. */
export function TodayPage() {
  return (
    <Shown of={useView('engagement.show-engagements')}>{(practice) => <Today practice={practice} />}</Shown>
  );
}

function Today({ practice }: { readonly practice: Engagements }) {
  const { engagements } = practice;
  const { states, asked } = useStates(engagements);
  const isComing = asked.some(({ data }) => data === undefined);
  const next = states
    .flatMap(({ one, sessions }) =>
      nextSessions(sessions, Date.now()).map((session) => ({ ...session, one })),
    )
    .toSorted((a, b) => a.start - b.start);
  const waits = states.flatMap(({ one, ...state }) =>
    waitsIn(state, Date.now()).map((what) => ({ ...what, one })),
  );
  const [first] = next;
  const facts = {
    works: engagements.length,
    waiting: waits.length,
    ...(first !== undefined && { next: { when: whenOf(first.start), called: first.one.called } }),
  };
  return (
    <Page title="Today" lead={isComing ? undefined : todayLead(facts)}>
      {engagements.length === 0 ? (
        <Teaching sentences={todayWords.first} />
      ) : (
        <>
          <NextSessions next={next} />
          <section aria-labelledby="waits">
            <h2 id="waits">What waits</h2>
            <AllShown<unknown> of={asked}>{() => <WhatWaits waits={waits} />}</AllShown>
          </section>
          <section aria-labelledby="all">
            <h2 id="all">My work</h2>
            <ul className="rows">
              {engagements.map(({ engagement, called }) => (
                <li key={engagement}>
                  <Link to="/with/$engagement/now" params={{ engagement }}>
                    {called}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
      <OpenEngagement isFirst={engagements.length === 0} />
    </Page>
  );
}

type WhatWaitsProps = {
  readonly waits: readonly (Waiting & { readonly one: Engagements['engagements'][number] })[];
};

function WhatWaits({ waits }: WhatWaitsProps) {
  if (waits.length === 0) return <p className="quiet">{pageWords.nothingWaits}</p>;
  return (
    <ul className="rows">
      {waits.map(({ one, what, to }) => (
        <li key={`${one.engagement} ${what.kind} ${to}`} className="row">
          <span>
            {one.called}: {waitsSentence(what)}
          </span>
          <span className="actions">
            <Link to={to}>{wayWords[what.kind]}</Link>
          </span>
        </li>
      ))}
    </ul>
  );
}

const wayWords: Readonly<Record<Waits['kind'], string>> = {
  promise: 'Read and sign it',
  agreement: 'Go through it',
  signature: 'To the agreement',
  held: 'Answer',
  note: 'Write it',
  'how-it-was': 'Answer',
  asks: 'Look at it',
  'nothing-planned': 'Plan one',
};

type Next = Planned & { readonly one: Engagements['engagements'][number] };

function NextSessions({ next }: { readonly next: readonly Next[] }) {
  if (next.length === 0) return null;
  return (
    <section aria-labelledby="next">
      <h2 id="next">Next</h2>
      <ul className="rows">
        {next.slice(0, 8).map(({ session, start, where, one }) => (
          <li key={session} className="row">
            <span>
              {whenOf(start)}, {one.called}
              {where !== undefined && <span className="quiet">, {where}</span>}
            </span>
            <span className="actions">
              <Link to="/with/$engagement/now" params={{ engagement: one.engagement }}>
                Prepare
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What each engagement says of itself, as far as it has come. */
function useStates(engagements: Engagements['engagements']) {
  const of = engagements.map(({ engagement }) => engagement);
  const sessions = useQueries({
    queries: of.map((engagement) => viewQuery('session.show-sessions', { engagement })),
  });
  const promises = useQueries({
    queries: of.map((engagement) => viewQuery('engagement.show-promise', { engagement })),
  });
  const agreed = useQueries({
    queries: of.map((engagement) => viewQuery('engagement.show-agreement', { engagement })),
  });
  const kept = useQueries({
    queries: of.map((engagement) => viewQuery('keeping.show-keeping', { engagement })),
  });
  const last = of.flatMap((engagement, at) => {
    const session = lastHeld(sessions[at]?.data?.sessions ?? []);
    return session === undefined ? [] : [{ engagement, session }];
  });
  const notes = useQueries({
    queries: last.map(({ engagement, session: { session } }) =>
      viewQuery('session.show-note', { engagement, input: { session } }),
    ),
  });
  const answers = useQueries({
    queries: last.map(({ engagement, session: { session } }) =>
      viewQuery('alliance.show-coach-pulse', { engagement, input: { session } }),
    ),
  });
  const unanswered = last.filter((_, at) => answers[at]?.data?.standing === 'asked');
  const unnoted = last.filter((_, at) => notes[at]?.data !== undefined && notes[at].data.note === undefined);
  const states = engagements.flatMap((one, at) => {
    const { engagement } = one;
    const [held, promise] = [sessions[at]?.data, promises[at]?.data];
    const [agreement, keeping] = [agreed[at]?.data, kept[at]?.data];
    if (held === undefined || promise === undefined) return [];
    if (agreement === undefined || keeping === undefined) return [];
    const open = unnoted.find((found) => found.engagement === engagement)?.session;
    const unsaid = unanswered.find((found) => found.engagement === engagement)?.session;
    const state = { one, engagement, sessions: held.sessions, promise, agreement, keeping };
    return [{ ...state, ...(open && { unnoted: open }), ...(unsaid && { unanswered: unsaid }) }];
  });
  return { states, asked: [...sessions, ...promises, ...agreed, ...kept, ...notes, ...answers] };
}

function OpenEngagement({ isFirst }: { readonly isFirst: boolean }) {
  const open = useAct('engagement.open-engagement');
  const navigate = useNavigate();
  const form = (
    <Form
      submit="Begin"
      onSubmit={async ({ text }) => {
        const name = text('client');
        const done = await open.mutateAsync({
          called: text('called') || `Work with ${name}`,
          client: { name },
          arrangement: text('arrangement') === 'three-party' ? 'three-party' : 'two-party',
          ending: month(text('ending')),
        });
        const opened = done.entries.find(({ body }) => body.kind === 'engagement-opened')?.body;
        if (opened !== undefined && 'engagement' in opened)
          await navigate({
            to: '/with/$engagement/agreement-and-people',
            params: { engagement: String(opened.engagement) },
          });
      }}
    >
      <Field
        label="Who is your client?"
        name="client"
        hint="The name that the two of you use."
        autoComplete="off"
      />
      <Field label="What do you call this work?" name="called" need="optional" hint={todayWords.called} />
      <Field label="When do you plan to end?" name="ending" type="month" hint={todayWords.ending} />
      <Choice
        legend="Between whom?"
        name="arrangement"
        value="two-party"
        hint={todayWords.company}
        choices={[
          ['two-party', 'the two of us'],
          ['three-party', 'a company is part of it'],
        ]}
      />
    </Form>
  );
  return (
    <section className="not-on-paper" aria-labelledby="begin">
      {isFirst ? (
        <>
          <h2 id="begin">Begin to work with somebody</h2>
          {form}
        </>
      ) : (
        <details>
          <summary id="begin">Begin to work with somebody else</summary>
          {form}
        </details>
      )}
    </section>
  );
}
