import { foundSentence, transcriptWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { placeOf } from '@crucible/display/sentences/en/time.ts';
import { useIsFetching, useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { useView, viewQuery } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';
import { Marked, placesOf } from './find-in-text.tsx';

type Sessions = Views['session.show-sessions']['sessions'];
const most = 100;

/** Looks for words in the notes and transcripts of this work. Everything is read on this page. */
export function SearchKept({ sessions }: { readonly sessions: Sessions }) {
  const [query, setQuery] = useState('');
  const [asked, setAsked] = useState(false);
  return (
    <section className="not-on-paper" aria-labelledby="search">
      <h2 id="search">Search what is kept</h2>
      <search>
        <form
          className="field"
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(true);
          }}
        >
          <label htmlFor="words">Words in your notes and in the transcripts of this work</label>
          <input
            id="words"
            type="search"
            autoComplete="off"
            value={query}
            onFocus={() => setAsked(true)}
            onChange={(event) => setQuery(event.target.value)}
          />
        </form>
      </search>
      {asked && <Found query={query.trim()} sessions={sessions} />}
    </section>
  );
}

type Place = {
  readonly key: string;
  readonly to: string;
  readonly hash?: string;
  readonly where: string;
  readonly text: string;
};

function Found({ query, sessions }: { readonly query: string; readonly sessions: Sessions }) {
  const places = [...useNotes(sessions), ...useTalks(sessions)];
  const isComing = useIsFetching({ queryKey: ['view'] }) > 0;
  const found = query.length < 2 ? [] : places.filter(({ text }) => placesOf(text, query).length > 0);
  return (
    <>
      <p role="status" className="aside">
        {found.length === 0 && isComing
          ? transcriptWords.looking
          : foundSentence(found.length, query.length < 2 ? '' : query, most)}
      </p>
      <ul className="rows">
        {found.slice(0, most).map(({ key, to, hash, where, text }) => (
          <li key={key}>
            <p className="aside">
              <Link to={to} {...(hash !== undefined && { hash })}>
                {where}
              </Link>
            </p>
            <p className="said">
              <Marked text={around(text, query)} query={query} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function useNotes(sessions: Sessions): readonly Place[] {
  const engagement = useEngagement();
  const own = sessions.filter((one) => one.standing !== 'moved-away');
  const found = useQueries({
    queries: own.map(({ session }) => viewQuery('session.show-note', { engagement, input: { session } })),
  });
  return found.flatMap(({ data }, at) => {
    const session = own[at];
    if (data === undefined || session === undefined) return [];
    const scenes = (data.note?.scenes ?? []).flatMap(({ they, i, andThen }) => [they, i, andThen]);
    const texts = [
      data.note?.happened,
      ...scenes.map((step) => step?.words),
      ...data.unsaid.map(({ text }) => text),
      ...session.notes.map(({ text }) => text),
    ];
    return texts.flatMap((text, index) =>
      text === undefined
        ? []
        : [
            {
              key: `${data.session} ${index}`,
              to: `/with/${engagement}/sessions/${data.session}`,
              where: `Note, ${dayOf(session.start)}`,
              text,
            },
          ],
    );
  });
}

function useTalks(sessions: Sessions): readonly Place[] {
  const engagement = useEngagement();
  const kept = useView('session.show-transcripts', { engagement }).data?.transcripts ?? [];
  const found = useQueries({
    queries: kept.map(({ transcript }) =>
      viewQuery('session.show-transcript', { engagement, input: { transcript } }),
    ),
  });
  return found.flatMap(({ data }) => {
    const session = sessions.find((one) => one.session === data?.session);
    if (data?.opened === undefined || session === undefined || session.standing === 'moved-away') return [];
    const { text } = data.opened;
    return text.utterances.map((turn) => ({
      key: `${data.transcript} ${turn.index}`,
      to: `/with/${engagement}/sessions/${data.session}/transcript`,
      hash: `s1-u${turn.index + 1}`,
      where: `${dayOf(session.start)}, ${placeOf(turn, text.timePrecision)}, ${text.speakers[turn.speaker]?.label ?? ''}`,
      text: turn.text,
    }));
  });
}

/** A window of words around the first place. */
function around(text: string, query: string): string {
  const at = placesOf(text, query)[0]?.start ?? 0;
  if (text.length <= 240) return text;
  const from = Math.max(0, at - 90);
  return `${from > 0 ? '…' : ''}${text.slice(from, at + 150)}…`;
}
