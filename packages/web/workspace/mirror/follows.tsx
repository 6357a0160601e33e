import type { Found } from '@crucible/core/mirror/finding.ts';
import { ifThenSentence, overTimeSentence } from '@crucible/display/sentences/en/mirror.ts';
import { sceneLabel } from '@crucible/display/sentences/en/pages/mirror.ts';
import { ConfirmFinding, ConfirmHint } from './confirm-finding.tsx';
import type { Mirror } from './mirror.ts';
import { useReader } from './reader.ts';

type Habit = Mirror['numbers']['room']['ifThens'][number];

/** If-then in both directions, in here and with each person, each count with its scenes. */
export function Follows({ mirror: { numbers, scenes } }: { readonly mirror: Mirror }) {
  const { words } = useReader();
  const sides = [
    { title: words.room, people: [], habits: numbers.room.ifThens },
    ...numbers.people.map(({ person, ifThens }) => ({
      title: person.name,
      people: [person],
      habits: ifThens,
    })),
  ].filter(({ habits }) => habits.length > 0);
  if (sides.length === 0) return null;
  return (
    <section aria-labelledby="follows">
      <h2 id="follows">{words.follows}</h2>
      <p className="aside">{words.followsHint}</p>
      <ConfirmHint />
      {sides.map(({ title, people, habits }) => (
        <div key={title}>
          <h3>
            <bdi>{title}</bdi>
          </h3>
          {habits.map((habit) => (
            <Habits key={`${habit.way} ${habit.given}`} habit={habit} people={people} scenes={scenes} />
          ))}
        </div>
      ))}
    </section>
  );
}

type HabitsProps = {
  readonly habit: Habit;
  readonly people: Found['people'];
  readonly scenes: Mirror['scenes'];
};

function Habits({ habit, people, scenes }: HabitsProps) {
  const { reader } = useReader();
  const { way, given, n, next } = habit;
  const [first] = next;
  const over = overTimeSentence(habit);
  const shown = next.flatMap((one) => one.scenes).flatMap((at) => scenes[at] ?? []);
  return (
    <details>
      <summary>{ifThenSentence(habit, reader)}</summary>
      {over !== undefined && <p>{over}</p>}
      <ul>
        {shown.map((scene, at) => (
          <li key={`${scene.place.seq} ${String(at)}`}>{sceneLabel(scene.told)}</li>
        ))}
      </ul>
      {first !== undefined && (
        <ConfirmFinding
          of={{ what: 'if-then', people, way, given, next: first.octant, hits: first.scenes.length, n }}
        />
      )}
    </details>
  );
}
