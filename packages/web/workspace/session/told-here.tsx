import { proposedScenes } from '@crucible/core/mirror/proposed-scenes.ts';
import { quotedWords, toldHereSentence } from '@crucible/display/sentences/en/pages/mirror.ts';
import { QuotedScene } from '../mirror/quoted-scene.tsx';
import type { Talk } from './use-talk.ts';

type ToldHereProps = { readonly talk: Talk; readonly opened: NonNullable<Talk['opened']> };

/** Situations that the client may have told in this talk, each to be written down as a scene by one who looked. */
export function ToldHere({ talk: { transcript }, opened: { reading } }: ToldHereProps) {
  const proposed = proposedScenes(reading.told);
  return (
    <section aria-labelledby="told-here">
      <h2 id="told-here">{quotedWords.toldHere}</h2>
      <p className="aside">{toldHereSentence(proposed.length)}</p>
      {proposed.map(({ person, parts }) => (
        <details key={parts.map(({ utterance, start }) => `${utterance} ${start}`).join(' ')}>
          <summary>
            <bdi>{person ?? quotedWords.withCoach}</bdi>: “{parts[0]?.quote}”
          </summary>
          <QuotedScene
            transcript={transcript}
            quoted={parts}
            person={person}
            proposed={person === undefined ? 'room' : 'outside'}
          />
        </details>
      ))}
    </section>
  );
}
