import { octantNear, octants } from '@crucible/core/circumplex/octant.ts';
import type { Found } from '@crucible/core/mirror/finding.ts';
import { circle } from '@crucible/display/figures/circle.ts';
import { likenessSentence } from '@crucible/display/sentences/en/mirror.ts';
import {
  apartSentence,
  circleSentence,
  directionSentence,
} from '@crucible/display/sentences/en/pages/mirror.ts';
import { stepWords } from '@crucible/display/sentences/en/session.ts';
import { useContext, useMemo } from 'react';
import { Drawn } from '../parts/drawn.tsx';
import { ConfirmFinding } from './confirm-finding.tsx';
import { FoundHere } from './found-here.ts';
import type { Mirror } from './mirror.ts';
import { useReader } from './reader.ts';
import { SortQueue } from './sort-queue.tsx';
import { SortedByAnother } from './sorted-by-another.tsx';

type Side = Mirror['numbers']['room'];

/** Directions and likeness, each in a sentence, and the queue that they wait for. */
export function Numbers({ mirror: { numbers } }: { readonly mirror: Mirror }) {
  const { reader, words } = useReader();
  const { supervision } = useContext(FoundHere);
  return (
    <details className="in-numbers">
      <summary>{words.numbers}</summary>
      <p className="aside">{words.numbersHint}</p>
      {numbers.likenesses.map((found) => (
        <div key={found.person.key}>
          <p>{likenessSentence(found, { sorted: numbers.sorted, reader })}</p>
          {found.standing === 'found' && (
            <ConfirmFinding
              of={{ what: 'likeness', people: [found.person], p: found.p, sorted: numbers.sorted }}
            />
          )}
        </div>
      ))}
      <Directions title={words.room} people={[]} side={numbers.room} />
      {numbers.people.map(({ person, ...side }) => (
        <Directions key={person.key} title={person.name} people={[person]} side={side} />
      ))}
      {numbers.apart.map((one) => (
        <div key={`${one.part} ${one.sides.map(({ person }) => person?.key).join(' ')}`}>
          <p>{apartSentence(one, reader)}</p>
          {one.standing === 'apart' && (
            <ConfirmFinding
              of={{
                ...{ what: 'apart', part: one.part },
                people: one.sides.flatMap(({ person }) => person ?? []),
              }}
            />
          )}
        </div>
      ))}
      {reader === 'coach' && <SortQueue />}
      {supervision !== undefined && <SortedByAnother standing={supervision} />}
    </details>
  );
}

type DirectionsProps = {
  readonly title: string;
  readonly people: Found['people'];
  readonly side: Side;
};

function Directions({ title, people, side: { directions } }: DirectionsProps) {
  const { reader } = useReader();
  if (directions.length === 0) return null;
  return (
    <section>
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <div className="circles">
        {directions.map((one) => (
          <figure key={one.part}>
            <figcaption>{directionSentence(one, { part: one.part, reader })}</figcaption>
            <Around of={one} />
            {one.passed && (
              <ConfirmFinding
                of={{
                  ...{ what: 'direction', people, part: one.part },
                  ...{ octant: octantNear(one.direction.angle), n: one.direction.n },
                }}
              />
            )}
          </figure>
        ))}
      </div>
    </section>
  );
}

/** The dots, and the same as a table. */
function Around({ of }: { readonly of: Side['directions'][number] }) {
  const { words } = useReader();
  const said = circleSentence(of.counts, of.part);
  const picture = useMemo(
    () =>
      circle({
        ...{ counts: of.counts, words: stepWords, said },
        ...(of.passed && { direction: of.direction }),
      }),
    [of, said],
  );
  return (
    <>
      <Drawn picture={picture} />
      <details>
        <summary>{words.aloud}</summary>
        <table>
          <caption>{said}</caption>
          <thead>
            <tr>
              <th scope="col">{words.how}</th>
              <th scope="col">{words.often}</th>
            </tr>
          </thead>
          <tbody>
            {octants.map((octant) => (
              <tr key={octant}>
                <th scope="row">{stepWords[octant]}</th>
                <td>{of.counts[octant] ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
