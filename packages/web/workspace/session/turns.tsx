import type { TranscriptId } from '@crucible/core/ids.ts';
import { offset } from '@crucible/core/units.ts';
import type { SessionPage } from '@crucible/display/report/session-page.ts';
import { foundSentence } from '@crucible/display/sentences/en/pages/sessions.ts';
import { placeOf } from '@crucible/display/sentences/en/time.ts';
import { useLocation } from '@tanstack/react-router';
import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';
import { Marked, placesOf } from './find-in-text.tsx';
import { type SelectedWords, selectedIn } from './selected-words.ts';

type TurnsProps = { readonly page: SessionPage; readonly transcript: TranscriptId };

/** Every turn, with a search that jumps from place to place and words that can be kept. */
export function Turns({ page, transcript }: TurnsProps) {
  const list = useRef<HTMLOListElement>(null);
  const { utterances } = page.transcript;
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const sought = query.trim();
  const found = utterances.filter(({ text }) => placesOf(text, sought).length > 0).map(({ index }) => index);
  const here = found[at];
  const { hash } = useLocation();
  useEffect(() => jumpTo(hash), [hash]);
  const go = (to: number): void => {
    if (found.length === 0) return;
    const next = (to + found.length) % found.length;
    setAt(next);
    jumpTo(`s1-u${(found[next] ?? 0) + 1}`);
  };
  return (
    <>
      <search className="find-bar not-on-paper">
        <form
          className="find"
          onSubmit={(event) => {
            event.preventDefault();
            go(here === undefined ? 0 : at + 1);
          }}
        >
          <input
            type="search"
            aria-label="Find words in this talk"
            placeholder="Find words in this talk"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setAt(0);
            }}
          />
          <span className="found">
            <span role="status">{foundSentence(found.length, sought)}</span>
            {found.length > 0 && (
              <>
                <button type="button" className="linklike in-text" onClick={() => go(at - 1)}>
                  Earlier
                </button>
                <button type="button" className="linklike in-text" onClick={() => go(at + 1)}>
                  Later
                </button>
              </>
            )}
          </span>
        </form>
      </search>
      <Keep list={list} transcript={transcript}>
        <ol ref={list}>
          {utterances.map((turn) => (
            <Turn
              key={turn.index}
              page={page}
              index={turn.index}
              query={sought}
              look={turn.index === here ? 'here' : ''}
            />
          ))}
        </ol>
      </Keep>
    </>
  );
}

type TurnProps = {
  readonly page: SessionPage;
  readonly index: number;
  readonly query: string;
  readonly look: 'here' | '';
};

const Turn = memo(function Turn({ page: { transcript, reading }, index, query, look }: TurnProps) {
  const turn = transcript.utterances[index];
  if (turn === undefined) return null;
  const side = reading.roles.roles[turn.speaker] === 'coach' ? 'coach' : '';
  const id = `s1-u${index + 1}`;
  return (
    <li id={id} className={`turn ${side} ${look}`} tabIndex={-1}>
      <a className="place" href={`#${id}`}>
        {placeOf(turn, transcript.timePrecision)}
      </a>
      <div>
        <span className="who">
          <bdi>{transcript.speakers[turn.speaker]?.label}</bdi>
        </span>
        <p dir="auto" data-turn={index}>
          <Marked text={turn.text} query={query} />
        </p>
      </div>
    </li>
  );
});

type KeepProps = {
  readonly list: React.RefObject<HTMLOListElement | null>;
  readonly transcript: TranscriptId;
  readonly children: ReactNode;
};

/** Words that are marked inside one turn can be kept. */
function Keep({ list, transcript, children }: KeepProps) {
  const keep = useAct('session.keep-quote', { engagement: useEngagement() });
  const [marked, setMarked] = useState<SelectedWords>();
  useEffect(() => {
    const look = () => setMarked(selectedIn(list.current));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [list]);
  const send = async () => {
    if (marked === undefined) return;
    const { turn, start, end } = marked;
    await keep.mutateAsync({ transcript, utterance: turn, start: offset(start), end: offset(end) });
    document.getSelection()?.removeAllRanges();
  };
  return (
    <>
      {children}
      {marked !== undefined && (
        <div className="receipt-line marked-words">
          <span>
            “{marked.text.slice(0, 120)}
            {marked.text.length > 120 && '…'}”
          </span>
          <button
            type="button"
            className="linklike in-text"
            onClick={() => void send().catch(() => undefined)}
          >
            Keep these words
          </button>
        </div>
      )}
      {keep.error !== null && <RefusalNote error={keep.error} />}
    </>
  );
}

function jumpTo(id: string): void {
  const place = id === '' ? null : document.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
