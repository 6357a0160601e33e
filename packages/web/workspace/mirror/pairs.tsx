import { sceneParts } from '@crucible/core/mirror/scene.ts';
import { likenessAnswerWords, partWords } from '@crucible/display/sentences/en/mirror.ts';
import { mirrorWords, partSentence } from '@crucible/display/sentences/en/pages/mirror.ts';
import { useEngagement } from '../engagement/work.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf } from '../parts/when.ts';
import { AnswerPair } from './answer-pair.tsx';
import type { Mirror, OnePair, OneScene } from './mirror.ts';
import { useReader } from './reader.ts';
import { RemindsMe } from './reminds-me.tsx';

/** One scene out there beside one in here, in the order of their parts. */
export function Pairs({ mirror: { pairs, scenes } }: { readonly mirror: Mirror }) {
  const { words } = useReader();
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs">{words.pairs}</h2>
      {pairs.length === 0 && <p className="quiet">{words.noPairs}</p>}
      {pairs.map((pair) => (
        <Pair key={pair.pair} pair={pair} />
      ))}
      <RemindsMe scenes={scenes} />
    </section>
  );
}

function Pair({ pair }: { readonly pair: OnePair }) {
  const { words } = useReader();
  return (
    <article>
      <div className="pair">
        <Side title={words.outside} scene={pair.outside} />
        <Side title={words.room} scene={pair.room} />
      </div>
      <p>
        <strong>{words.same}</strong>
      </p>
      {pair.answers.map(({ by, via, answer, words: said, at }) => (
        <p key={`${at} ${by.role}`}>
          {by.role === 'coach' || by.role === 'client' ? words.by[by.role] : by.role}:{' '}
          {likenessAnswerWords[answer]}
          {said !== undefined && <span className="said">. {said}</span>}{' '}
          <span className="aside">
            {dayOf(at)}
            {words.ways[via]}
          </span>
        </p>
      ))}
      {pair.open === 'both' ? <AnswerPair pair={pair} /> : <OpenPair pair={pair} />}
    </article>
  );
}

function OpenPair({ pair: { pair } }: { readonly pair: OnePair }) {
  const open = useAct('mirror.open-pair', { engagement: useEngagement() });
  return (
    <>
      <p className="aside not-on-paper">
        {mirrorWords.onlyYours}{' '}
        <button type="button" className="linklike in-text" onClick={() => open.mutate({ pair })}>
          {mirrorWords.open}
        </button>
      </p>
      {open.error && <RefusalNote error={open.error} />}
    </>
  );
}

type SideProps = { readonly title: string; readonly scene: OneScene };

function Side({ title, scene: { told, person, contested } }: SideProps) {
  const { words } = useReader();
  return (
    <div>
      <h3>
        {title}
        {person !== undefined && (
          <>
            , <bdi>{person.name}</bdi>
          </>
        )}
      </h3>
      <dl>
        {sceneParts.map((part) => (
          <div key={part}>
            <dt>{partWords[part]}</dt>
            <dd>{partSentence(told.parts[part])}</dd>
          </div>
        ))}
      </dl>
      {contested && <p className="aside">{words.contested}</p>}
    </div>
  );
}
