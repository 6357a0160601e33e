import { ribbonFigure } from '@crucible/display/report/ribbon-figure.ts';
import { firstSentence } from '@crucible/display/sentences/en/first.ts';
import { transcriptWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { rolesSentence } from '@crucible/display/sentences/en/roles.ts';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { Drawn } from '../parts/drawn.tsx';
import { Teaching } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { dayOf } from '../parts/when.ts';
import { Original } from './original.tsx';
import { SessionFrame, useSession } from './session-frame.tsx';
import { Turns } from './turns.tsx';
import { type Talk, useTalk } from './use-talk.ts';

/** The words of a session: the picture, the search, every turn, what was kept. */
export function TranscriptPage() {
  return <SessionFrame>{() => <OfSession />}</SessionFrame>;
}

function OfSession() {
  const { isNone, query } = useTalk();
  if (isNone) return <NoTranscript />;
  return <Shown of={query}>{(talk) => <Words talk={talk} />}</Shown>;
}

export function NoTranscript() {
  const engagement = useEngagement();
  const session = useSession();
  return (
    <>
      <Teaching sentences={transcriptWords.none} />
      <p className="buttons form">
        <Link
          className="first-button"
          to="/with/$engagement/sessions/$session/take-in"
          params={{ engagement, session }}
        >
          Take in a transcript
        </Link>
      </p>
    </>
  );
}

function Words({ talk }: { readonly talk: Talk }) {
  const { opened } = talk;
  return (
    <>
      {opened === undefined ? (
        <Teaching sentences={[transcriptWords.closed]} />
      ) : (
        <Opened talk={talk} opened={opened} />
      )}
      <Kept talk={talk} />
      <Original talk={talk} />
    </>
  );
}

function Opened({ talk, opened }: { readonly talk: Talk; readonly opened: NonNullable<Talk['opened']> }) {
  const page = useMemo(() => {
    const { text, reading } = opened;
    return { transcript: { ...text, original: new Uint8Array() }, reading, id: 's1' };
  }, [opened]);
  const picture = useMemo(() => ribbonFigure(page), [page]);
  return (
    <>
      <section aria-labelledby="shows">
        <h2 id="shows">What the text shows</h2>
        <p>{firstSentence(page)}</p>
        <p className="aside">{rolesSentence(page.reading.roles, page.transcript.speakers)}</p>
        <div className="form">
          <Drawn picture={picture} />
        </div>
      </section>
      <section aria-labelledby="talk">
        <h2 id="talk">Every word</h2>
        <p className="aside">{transcriptWords.keep}</p>
        <Turns page={page} transcript={talk.transcript} />
      </section>
    </>
  );
}

function Kept({ talk: { quotes } }: { readonly talk: Talk }) {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">Words you kept</h2>
      {quotes.length === 0 ? (
        <p className="quiet">{transcriptWords.keptNone}</p>
      ) : (
        <ul className="rows">
          {quotes.map(({ utterance, start, text, at }) => (
            <li key={`${utterance} ${start} ${text.length}`} className="row">
              <q className="said">{text}</q>
              <span className="aside">
                <a href={`#s1-u${utterance + 1}`}>In the talk</a>, kept {dayOf(at)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
