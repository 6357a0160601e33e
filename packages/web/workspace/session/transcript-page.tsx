import { firstSentence } from '@crucible/display/sentences/en/first.ts';
import {
  keptSentence,
  toLookAtSentence,
  transcriptWords,
} from '@crucible/display/sentences/en/pages/sessions.ts';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { Teaching } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { KeptWords } from './kept-words.tsx';

import { Original } from './original.tsx';
import { Ribbon } from './ribbon.tsx';
import { SessionFrame } from './session-frame.tsx';
import { SubjectList } from './subject-list.tsx';
import { Turns } from './turns.tsx';
import { useSession } from './use-session.ts';
import { type Talk, useTalk } from './use-talk.ts';
import { WhoIsWho } from './who-is-who.tsx';
import './talk.css';

/** The hour to look at: what the text shows, every word of it, what was kept. */
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
      <KeptWords talk={talk} />
      <Original talk={talk} />
    </>
  );
}

function Opened({ talk, opened }: { readonly talk: Talk; readonly opened: NonNullable<Talk['opened']> }) {
  const page = useMemo(() => {
    const { text, reading } = opened;
    return { transcript: { ...text, original: new Uint8Array() }, reading, id: 's1' };
  }, [opened]);
  return (
    <>
      <section aria-labelledby="shows">
        <h2 id="shows">What the text shows</h2>
        <p>{firstSentence(page)}</p>
        {talk.quotes.length > 0 && (
          <p className="to-look-at">
            {keptSentence(talk.quotes.length)} <a href="#kept">{transcriptWords.toKept}</a>
          </p>
        )}
        <WhoIsWho talk={talk} opened={opened} />
        <Ribbon page={page} />
        <SubjectList page={page} />
        <ToLookAt moments={opened.moments} />
      </section>
      <section aria-labelledby="talk">
        <h2 id="talk">Every word</h2>
        <p className="aside not-on-paper">{transcriptWords.keep}</p>
        <Turns page={page} talk={talk} />
      </section>
    </>
  );
}

function ToLookAt({ moments }: Pick<NonNullable<Talk['opened']>, 'moments'>) {
  const engagement = useEngagement();
  const session = useSession();
  const answered = moments.filter(({ said }) => said !== undefined).length;
  return (
    <p className="to-look-at">
      {toLookAtSentence(moments.length, answered)}{' '}
      {moments.length > 0 && (
        <Link to="/with/$engagement/sessions/$session/worth-a-look" params={{ engagement, session }}>
          Look at them
        </Link>
      )}
    </p>
  );
}
