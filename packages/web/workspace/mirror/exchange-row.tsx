import { anchorOf } from '@crucible/display/report/session-page.ts';
import { contestWords } from '@crucible/display/sentences/en/pages/mirror.ts';
import { whatNextWords } from '@crucible/display/sentences/en/pages/what-next.ts';
import { clockTime } from '@crucible/display/sentences/en/time.ts';
import { Link } from '@tanstack/react-router';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Field, Form } from '../parts/form.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf } from '../parts/when.ts';
import { useReader } from './reader.ts';

type Exchange = Views['mirror.show-opened-after']['kinds'][number]['contested'][number];
type ExchangeRowProps = { readonly exchange: Exchange; readonly start: number | undefined };

/** What the client said and what the coach did next, in their words, with what is seen differently. */
export function ExchangeRow({ exchange, start }: ExchangeRowProps) {
  const { reader } = useReader();
  const words = whatNextWords[reader];
  const { client, coach, contests } = exchange;
  return (
    <li>
      <p className="aside">
        <Place exchange={exchange} start={start} />
      </p>
      <p>
        {words.who.client}: <q className="said">{client.text}</q>
      </p>
      <p>
        {words.who.coach}: <q className="said">{coach.text}</q>
      </p>
      {contests.map(({ at, words: said }) => (
        <p key={at}>
          {words.sees}
          {said !== undefined && <span className="said">: {said}</span>}{' '}
          <span className="aside">{dayOf(at)}</span>
        </p>
      ))}
      <Answers exchange={exchange} />
    </li>
  );
}

/** For the coach the place leads to the turn in the talk, which only the coach opens. */
function Place({ exchange: { session, coach, start: at }, start }: ExchangeRowProps) {
  const { reader } = useReader();
  const engagement = useEngagement();
  const day = start === undefined ? '' : dayOf(start);
  const place = at === undefined ? `turn ${coach.utterance + 1}` : clockTime(at);
  const said = day === '' ? place : `${day}, ${place}`;
  if (reader === 'client') return said;
  return (
    <Link
      className="place"
      to="/with/$engagement/sessions/$session/transcript"
      params={{ engagement, session }}
      hash={anchorOf({ id: 's1' }, coach.utterance)}
    >
      {said}
    </Link>
  );
}

function Answers({
  exchange: { transcript, coach, contests, settledBy, contested },
}: {
  readonly exchange: Exchange;
}) {
  const { reader } = useReader();
  const words = whatNextWords[reader];
  const settle = useAct('mirror.settle-exchange', { engagement: useEngagement() });
  const place = { transcript, utterance: coach.utterance };
  const isSettled = settledBy.includes('coach') && settledBy.includes('client');
  if (contests.length === 0 || isSettled)
    return reader === 'client' && !contested ? <Contest {...place} /> : null;
  if (settledBy.includes(reader)) return <p className="aside">{words.agreed}</p>;
  return (
    <div className="actions not-on-paper">
      <button type="button" className="linklike in-text" onClick={() => settle.mutate(place)}>
        {words.agree}
      </button>
      {settle.error && <RefusalNote error={settle.error} />}
    </div>
  );
}

function Contest(place: { readonly transcript: Exchange['transcript']; readonly utterance: number }) {
  const contest = useAct('mirror.contest-exchange', { engagement: useEngagement() });
  return (
    <details className="not-on-paper">
      <summary>{contestWords.title}</summary>
      <p className="hint">{contestWords.hint}</p>
      <Form
        submit={contestWords.submit}
        onSubmit={(written) => {
          const said = written.optional('words');
          return contest.mutateAsync({ ...place, ...(said !== undefined && { words: said }) });
        }}
      >
        <Field label={contestWords.words} name="words" rows={3} need="optional" />
      </Form>
    </details>
  );
}
