import type { Quote } from '@crucible/core/session/quote.ts';
import type { SessionPage } from '@crucible/display/report/session-page.ts';
import { momentKindWords, momentQuestion, momentsSentence } from '@crucible/display/sentences/en/moment.ts';
import { toLookAtSentence, transcriptWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { silenceSentence, silencesSentence } from '@crucible/display/sentences/en/silence.ts';
import { useMemo } from 'react';
import { Teaching } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { AnswerMoment, type ShownMoment } from './answer-moment.tsx';
import { QuoteLine } from './quote-line.tsx';
import { SessionFrame } from './session-frame.tsx';
import { ToldHere } from './told-here.tsx';
import { NoTranscript } from './transcript-page.tsx';
import { type Talk, useTalk } from './use-talk.ts';
import './talk.css';

/** Places in the talk worth a look, each answered with one tap that can be taken back. */
export function MomentsPage() {
  return <SessionFrame>{() => <OfSession />}</SessionFrame>;
}

function OfSession() {
  const { isNone, query } = useTalk();
  if (isNone) return <NoTranscript />;
  return (
    <Shown of={query}>
      {(talk) =>
        talk.opened === undefined ? (
          <Teaching sentences={[transcriptWords.closed]} />
        ) : (
          <ToLookAt talk={talk} opened={talk.opened} />
        )
      }
    </Shown>
  );
}

type Opened = NonNullable<Talk['opened']>;
type ToLookAtProps = { readonly talk: Talk; readonly opened: Opened };

function ToLookAt({ talk, opened }: ToLookAtProps) {
  const { moments, text, reading } = opened;
  const page = useMemo<SessionPage>(
    () => ({ transcript: { ...text, original: new Uint8Array() }, reading, id: 's1' }),
    [text, reading],
  );
  const silences = moments.filter(({ moment }) => moment.kind === 'silence');
  const offered = moments.filter(({ moment }) => moment.kind !== 'silence');
  const answered = moments.filter(({ said }) => said !== undefined).length;
  const lengths = silences.flatMap(({ moment }) => (moment.kind === 'silence' ? [moment] : []));
  return (
    <>
      <section aria-label="Worth a look">
        <p>{toLookAtSentence(moments.length, answered)}</p>
        {moments.length > 0 && <p className="aside">{transcriptWords.momentsLead}</p>}
      </section>
      <section aria-labelledby="moments">
        <h2 id="moments">Moments</h2>
        <p className="aside">{momentsSentence(page)}</p>
        <List of={offered} talk={talk} page={page} />
      </section>
      {silences.length > 0 && (
        <section aria-labelledby="silences">
          <h2 id="silences">Silences</h2>
          <p className="aside">{silencesSentence(lengths, page)}</p>
          <List of={silences} talk={talk} page={page} />
        </section>
      )}
      <ToldHere talk={talk} opened={opened} />
    </>
  );
}

type ListProps = {
  readonly of: readonly ShownMoment[];
  readonly talk: Talk;
  readonly page: SessionPage;
};

function List({ of, talk, page }: ListProps) {
  return (
    <ol className="moments">
      {of.map((one) => (
        <li key={`${one.place.kind} ${one.place.utterance} ${one.place.start}`}>
          <About moment={one.moment} page={page} />
          <AnswerMoment one={one} transcript={talk.transcript} />
        </li>
      ))}
    </ol>
  );
}

/** The words, and the question beside them; of a silence, what stands on both sides of it. */
function About({ moment, page }: Pick<ListProps, 'page'> & Pick<ShownMoment, 'moment'>) {
  if (moment.kind === 'silence')
    return (
      <div className="exchange">
        <Words quote={moment.quote} page={page} />
        <p className="pause">{silenceSentence(moment, page)}</p>
        <Words quote={moment.brokenBy} page={page} />
      </div>
    );
  return (
    <>
      <div className="exchange">
        {moment.before.map((quote) => (
          <div key={`${quote.utterance} ${quote.start}`} className="before">
            <Words quote={quote} page={page} />
          </div>
        ))}
        <Words quote={moment.quote} page={page} />
      </div>
      <p className="question-worth">{momentQuestion(moment, page)}</p>
      <p className="aside">{momentKindWords[moment.kind]}</p>
    </>
  );
}

function Words({ quote, page }: { readonly quote: Quote; readonly page: SessionPage }) {
  return (
    <p>
      <QuoteLine quote={quote} page={page} />
    </p>
  );
}
