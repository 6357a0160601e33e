import { likenessSentence } from '@crucible/display/sentences/en/mirror.ts';
import { directionSentence, mirrorWords } from '@crucible/display/sentences/en/pages/mirror.ts';
import type { Mirror } from './pairs.tsx';
import { SortQueue } from './sort-queue.tsx';

type Side = Mirror['numbers']['room'];

/** Directions and likeness, each in a sentence, and the queue that they wait for. */
export function Numbers({ mirror: { numbers } }: { readonly mirror: Mirror }) {
  return (
    <details>
      <summary>{mirrorWords.numbers}</summary>
      <p className="aside">{mirrorWords.numbersHint}</p>
      <Directions title={mirrorWords.room} side={numbers.room} />
      {numbers.people.map(({ person, ...side }) => (
        <Directions key={person.key} title={person.name} side={side} />
      ))}
      {numbers.likenesses.map((found) => (
        <p key={found.person.key}>{likenessSentence(found, numbers.sorted)}</p>
      ))}
      <SortQueue />
    </details>
  );
}

function Directions({ title, side }: { readonly title: string; readonly side: Side }) {
  if (side.directions.length === 0) return null;
  return (
    <>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      {side.directions.map((one) => (
        <p key={one.part}>{directionSentence(one, one.part)}</p>
      ))}
    </>
  );
}
