import type { OneScene } from './mirror.ts';
import { useReader } from './reader.ts';
import { SceneRow } from './scene-row.tsx';

/** All scenes, person by person, the room last. */
export function Scenes({ scenes }: { readonly scenes: readonly OneScene[] }) {
  const { words } = useReader();
  const groups = new Map<string, { readonly title: string; readonly scenes: OneScene[] }>();
  for (const scene of scenes) {
    const key = scene.person?.key ?? '';
    const group = groups.get(key) ?? { title: scene.person?.name ?? words.room, scenes: [] };
    groups.set(key, { ...group, scenes: [...group.scenes, scene] });
  }
  const sorted = [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return (
    <section aria-labelledby="scenes">
      <h2 id="scenes">{words.scenes}</h2>
      {sorted.map(([key, group]) => (
        <details key={key}>
          <summary>
            <bdi>{group.title}</bdi> ({group.scenes.length})
          </summary>
          <ul className="rows">
            {group.scenes.map((scene, at) => (
              <SceneRow key={`${scene.place.seq} ${String(at)}`} scene={scene} all={scenes} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
