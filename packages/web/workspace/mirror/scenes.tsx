import { sceneParts } from '@crucible/core/mirror/scene.ts';
import { partWords } from '@crucible/display/sentences/en/mirror.ts';
import { mirrorWords, partSentence } from '@crucible/display/sentences/en/pages/mirror.ts';
import { useEngagement } from '../engagement/work.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf } from '../parts/when.ts';
import type { OneScene } from './pairs.tsx';

/** All scenes, person by person, the room last. */
export function Scenes({ scenes }: { readonly scenes: readonly OneScene[] }) {
  const groups = new Map<string, { readonly title: string; readonly scenes: OneScene[] }>();
  for (const scene of scenes) {
    const key = scene.person?.key ?? '';
    const group = groups.get(key) ?? { title: scene.person?.name ?? mirrorWords.room, scenes: [] };
    groups.set(key, { ...group, scenes: [...group.scenes, scene] });
  }
  const sorted = [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return (
    <section aria-labelledby="scenes">
      <h2 id="scenes">{mirrorWords.scenes}</h2>
      {sorted.map(([key, group]) => (
        <details key={key}>
          <summary>
            <bdi>{group.title}</bdi> ({group.scenes.length})
          </summary>
          <ul className="rows">
            {group.scenes.map((scene, at) => (
              <SceneRow key={`${scene.place.seq} ${String(at)}`} scene={scene} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function SceneRow({ scene }: { readonly scene: OneScene }) {
  return (
    <li>
      <dl>
        {sceneParts.map((part) =>
          scene.told.parts[part] === undefined ? null : (
            <div key={part}>
              <dt className="aside">{partWords[part]}</dt>
              <dd>{partSentence(scene.told.parts[part])}</dd>
            </div>
          ),
        )}
      </dl>
      <p className="aside">{dayOf(scene.at)}.</p>
      {scene.contests.map(({ at, words }) => (
        <p key={at}>
          I see it differently{words !== undefined && <span className="said">: {words}</span>}{' '}
          <span className="aside">{dayOf(at)}</span>
        </p>
      ))}
      {scene.contested && <p className="aside">{mirrorWords.contested}</p>}
      <SceneActions scene={scene} />
    </li>
  );
}

function SceneActions({ scene: { scene, slot, open, contested, settledBy } }: { readonly scene: OneScene }) {
  const engagement = useEngagement();
  const [opening, taking, settling] = [
    useAct('mirror.open-scene', { engagement }),
    useAct('mirror.take-scene', { engagement }),
    useAct('mirror.settle-scene', { engagement }),
  ];
  const error = opening.error ?? taking.error ?? settling.error;
  return (
    <div className="actions not-on-paper">
      <span className="aside">{open === 'both' ? mirrorWords.bothSee : mirrorWords.onlyYours} </span>
      {slot !== undefined && (
        <button type="button" className="linklike in-text" onClick={() => taking.mutate(slot)}>
          {mirrorWords.take}
        </button>
      )}
      {scene !== undefined && open === 'coach' && (
        <button type="button" className="linklike in-text" onClick={() => opening.mutate({ scene })}>
          {mirrorWords.open}
        </button>
      )}
      {scene !== undefined && contested && !settledBy.includes('coach') && (
        <button type="button" className="linklike in-text" onClick={() => settling.mutate({ scene })}>
          {mirrorWords.agree}
        </button>
      )}
      {error && <RefusalNote error={error} />}
    </div>
  );
}
