import { ifThenSentence, overTimeSentence } from '@crucible/display/sentences/en/mirror.ts';
import { sceneLabel } from '@crucible/display/sentences/en/pages/mirror.ts';
import type { Mirror } from './mirror.ts';
import { useReader } from './reader.ts';

type Habit = Mirror['numbers']['room']['ifThens'][number];

/** If-then in both directions, in here and with each person, each count with its scenes. */
export function Follows({ mirror: { numbers, scenes } }: { readonly mirror: Mirror }) {
  const { words } = useReader();
  const sides = [
    { title: words.room, habits: numbers.room.ifThens },
    ...numbers.people.map(({ person, ifThens }) => ({ title: person.name, habits: ifThens })),
  ].filter(({ habits }) => habits.length > 0);
  if (sides.length === 0) return null;
  return (
    <section aria-labelledby="follows">
      <h2 id="follows">{words.follows}</h2>
      <p className="aside">{words.followsHint}</p>
      {sides.map(({ title, habits }) => (
        <div key={title}>
          <h3>
            <bdi>{title}</bdi>
          </h3>
          {habits.map((habit) => (
            <Habits key={`${habit.way} ${habit.given}`} habit={habit} scenes={scenes} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Habits({ habit, scenes }: { readonly habit: Habit; readonly scenes: Mirror['scenes'] }) {
  const { reader } = useReader();
  const over = overTimeSentence(habit);
  const shown = habit.next.flatMap((one) => one.scenes).flatMap((at) => scenes[at] ?? []);
  return (
    <details>
      <summary>{ifThenSentence(habit, reader)}</summary>
      {over !== undefined && <p>{over}</p>}
      <ul>
        {shown.map((scene, at) => (
          <li key={`${scene.place.seq} ${String(at)}`}>{sceneLabel(scene.told)}</li>
        ))}
      </ul>
    </details>
  );
}
