import { type MomentAnswer, momentAnswers } from '@crucible/core/session/kept-transcript.ts';
import type { ReadSession } from '@crucible/display/report/session-report.ts';
import { momentKindWords, momentQuestion, momentsSentence } from '@crucible/display/sentences/en/moment.ts';
import { transcriptWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { answerWords } from '@crucible/display/sentences/en/session.ts';
import { silenceSentence, silencesSentence } from '@crucible/display/sentences/en/silence.ts';
import { placeOf } from '@crucible/display/sentences/en/time.ts';
import { Link } from '@tanstack/react-router';
import { useEngagement } from '../engagement/work.tsx';
import { Teaching } from '../parts/page.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { SessionFrame, useSession } from './session-frame.tsx';
import { NoTranscript } from './transcript-page.tsx';
import { type Talk, useTalk } from './use-talk.ts';

/** Places in the talk worth a look, each answered with one tap that can be taken back. */
export function MomentsPage() {
  return <SessionFrame>{() => <OfSession />}</SessionFrame>;
}

function OfSession() {
  const { isNone, query } = useTalk();
  if (isNone) return <NoTranscript />;
  return <Shown of={query}>{(talk) => <Moments talk={talk} />}</Shown>;
}

function Moments({ talk }: { readonly talk: Talk }) {
  const { opened } = talk;
  if (opened === undefined) return <Teaching sentences={[transcriptWords.closed]} />;
  const { moments, text, reading } = opened;
  const session: ReadSession = { transcript: { ...text, original: new Uint8Array() }, reading };
  const silences = moments.flatMap(({ moment }) => (moment.kind === 'silence' ? [moment] : []));
  if (moments.length === 0) return <Teaching sentences={[momentsSentence(session)]} />;
  return (
    <section aria-label="Worth a look">
      <p>
        {momentsSentence(session)} {silences.length > 0 && silencesSentence(silences, session)}
      </p>
      <p className="aside">{transcriptWords.momentsLead}</p>
      <ol className="moments">
        {moments.map((one) => (
          <Moment key={`${one.place.utterance} ${one.place.start}`} one={one} talk={talk} session={session} />
        ))}
      </ol>
    </section>
  );
}

type ShownMoment = NonNullable<Talk['opened']>['moments'][number];
type MomentProps = { readonly one: ShownMoment; readonly talk: Talk; readonly session: ReadSession };

function Moment({ one, talk, session }: MomentProps) {
  const { place, moment, answer } = one;
  const engagement = useEngagement();
  const [say, reopen] = [
    useAct('session.answer-moment', { engagement }),
    useAct('session.reopen-moment', { engagement }),
  ];
  const about = { transcript: talk.transcript, moment: place };
  const tap = (given: MomentAnswer) =>
    given === answer ? reopen.mutate(about) : say.mutate({ ...about, answer: given });
  const error = say.error ?? reopen.error;
  return (
    <li>
      <About moment={moment} session={session} />
      {/* biome-ignore lint/a11y/useSemanticElements: three buttons that stay where they are; a fieldset has no look of its own here. */}
      <div className="taps" role="group" aria-label="Worth a look?">
        <span className="aside">Worth a look?</span>
        {momentAnswers.map((given) => (
          <button
            key={given}
            type="button"
            className="answer"
            aria-pressed={given === answer}
            onClick={() => tap(given)}
          >
            {answerWords[given]}
          </button>
        ))}
        {answer !== undefined && (
          <button type="button" className="linklike in-text aside" onClick={() => reopen.mutate(about)}>
            Take it back
          </button>
        )}
      </div>
      {error !== null && <RefusalNote error={error} />}
    </li>
  );
}

/** The words, and the question beside them; of a silence, what stands on both sides of it. */
function About({
  moment,
  session,
}: {
  readonly moment: ShownMoment['moment'];
  readonly session: ReadSession;
}) {
  if (moment.kind === 'silence')
    return (
      <>
        <Words quote={moment.quote} session={session} />
        <p className="pause">{silenceSentence(moment, session)}</p>
        <Words quote={moment.brokenBy} session={session} />
      </>
    );
  return (
    <>
      {moment.before.map((quote) => (
        <Words key={`${quote.utterance} ${quote.start}`} quote={quote} session={session} />
      ))}
      <Words quote={moment.quote} session={session} />
      <p className="pause">{momentQuestion(moment, session)}</p>
      <p className="aside">{momentKindWords[moment.kind]}</p>
    </>
  );
}

type WordsProps = { readonly quote: ShownMoment['moment']['quote']; readonly session: ReadSession };

function Words({ quote, session: { transcript } }: WordsProps) {
  const engagement = useEngagement();
  const session = useSession();
  const turn = transcript.utterances[quote.utterance];
  if (turn === undefined) return null;
  return (
    <p>
      <Link
        className="aside"
        to="/with/$engagement/sessions/$session/transcript"
        params={{ engagement, session }}
        hash={`s1-u${quote.utterance + 1}`}
      >
        {placeOf(turn, transcript.timePrecision)}
      </Link>{' '}
      <q className="said">{quote.text}</q>
    </p>
  );
}
