import type { SessionPage } from '@crucible/display/report/session-page.ts';
import { foundSentence, transcriptWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { placeOf } from '@crucible/display/sentences/en/time.ts';
import { useLocation } from '@tanstack/react-router';
import { memo, useEffect, useRef, useState } from 'react';
import { type FoundSpan, Marked, placesOf } from './find-in-text.tsx';
import { KeepWords } from './keep-words.tsx';
import { turnAtTime } from './turn-at-time.ts';
import type { Talk } from './use-talk.ts';

type TurnsProps = { readonly page: SessionPage; readonly talk: Talk };

/** Every turn, with a search that jumps from place to place or to a time, and words that can be kept. */
export function Turns({ page, talk }: TurnsProps) {
  const list = useRef<HTMLOListElement>(null);
  const [query, setQuery] = useState('');
  const [here, setHere] = useState<number>();
  const sought = query.trim();
  const { hash } = useLocation();
  useEffect(() => jumpTo(hash), [hash]);
  return (
    <>
      <FindBar
        page={page}
        query={query}
        onQuery={(next) => {
          setQuery(next);
          setHere(undefined);
        }}
        onGo={(turn) => {
          setHere(turn);
          jumpTo(`s1-u${turn + 1}`);
        }}
      />
      <KeepWords list={list} transcript={talk.transcript}>
        <ol ref={list}>
          {page.transcript.utterances.map(({ index }) => (
            <Turn
              key={index}
              page={page}
              index={index}
              query={sought}
              look={index === here ? 'here' : ''}
              quotes={talk.quotes}
            />
          ))}
        </ol>
      </KeepWords>
    </>
  );
}

type FindBarProps = {
  readonly page: SessionPage;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onGo: (turn: number) => void;
};

/** Enter goes to the next place, with Shift to the one before. */
function FindBar({ page: { transcript }, query, onQuery, onGo }: FindBarProps) {
  const [at, setAt] = useState(-1);
  const sought = query.trim();
  const { utterances } = transcript;
  const found = utterances.filter(({ text }) => placesOf(text, sought).length > 0).map(({ index }) => index);
  const timed = found.length === 0 ? turnAtTime(sought, transcript) : undefined;
  const go = (step: 1 | -1): void => {
    if (timed !== undefined) onGo(timed);
    if (found.length === 0) return;
    const next = at < 0 && step < 0 ? found.length - 1 : (at + step + found.length) % found.length;
    setAt(next);
    onGo(found[next] ?? 0);
  };
  return (
    <search className="find-bar not-on-paper">
      <form
        className="find"
        onSubmit={(event) => {
          event.preventDefault();
          go(1);
        }}
      >
        <input
          type="search"
          autoComplete="off"
          aria-label={transcriptWords.find}
          placeholder={transcriptWords.find}
          value={query}
          onChange={({ target }) => {
            setAt(-1);
            onQuery(target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.shiftKey) return;
            event.preventDefault();
            go(-1);
          }}
        />
        <span className="found">
          <span role="status">{timed === undefined ? foundSentence(found.length, sought) : ''}</span>
          {timed !== undefined && (
            <button type="submit" className="linklike in-text">
              Go to {sought}
            </button>
          )}
          {found.length > 0 && (
            <>
              <button type="button" className="linklike in-text" onClick={() => go(-1)}>
                Earlier
              </button>
              <button type="submit" className="linklike in-text">
                Later
              </button>
            </>
          )}
        </span>
      </form>
    </search>
  );
}

type TurnProps = {
  readonly page: SessionPage;
  readonly index: number;
  readonly query: string;
  readonly look: 'here' | '';
  readonly quotes: Talk['quotes'];
};

const Turn = memo(function Turn({ page, index, query, look, quotes }: TurnProps) {
  const { transcript, reading } = page;
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
          <Marked text={turn.text} query={query} kept={keptIn(quotes, index)} />
        </p>
      </div>
    </li>
  );
});

function keptIn(quotes: Talk['quotes'], turn: number): readonly FoundSpan[] {
  return quotes
    .filter(({ utterance }) => utterance === turn)
    .map(({ start, text }) => ({ start, end: start + text.length }));
}

function jumpTo(id: string): void {
  const place = id === '' ? null : document.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
