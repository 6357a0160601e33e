import { type Scene, sceneParts } from '@crucible/core/mirror/scene.ts';
import { partWords } from '@crucible/display/sentences/en/mirror.ts';
import { contestWords, mirrorWords, partSentence } from '@crucible/display/sentences/en/pages/mirror.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Field, Form } from '../parts/form.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf } from '../parts/when.ts';
import type { OneScene } from './mirror.ts';
import { useReader } from './reader.ts';
import { RemindsMe } from './reminds-me.tsx';
import { EditScene } from './scene-form.tsx';

type SceneRowProps = { readonly scene: OneScene; readonly all: readonly OneScene[] };

/** A scene with all that stands beside it, and what its reader can do with it. */
export function SceneRow({ scene, all }: SceneRowProps) {
  const { reader, words } = useReader();
  const { told, by, via, at, earlier, contests, contested, open } = scene;
  const whose = by?.role === 'coach' || by?.role === 'client' ? `, ${words.told[by.role]}` : '';
  return (
    <li>
      <Told told={told} />
      <p className="aside">
        {dayOf(at)}
        {whose}
        {via !== undefined && words.ways[via]}.
      </p>
      {earlier.length > 0 && (
        <details>
          <summary>{words.before}</summary>
          {earlier.toReversed().map((version) => (
            <div key={version.place.seq}>
              <Told told={version.told} />
              <p className="aside">
                {dayOf(version.at)}
                {words.ways[version.via]}.
              </p>
            </div>
          ))}
        </details>
      )}
      {contests.map(({ at: when, words: said }) => (
        <p key={when}>
          {words.sees}
          {said !== undefined && <span className="said">: {said}</span>}{' '}
          <span className="aside">{dayOf(when)}</span>
        </p>
      ))}
      {contested && <p className="aside">{words.contested}</p>}
      <div className="not-on-paper">
        <RowActions scene={scene} />
        <RemindsMe scenes={all} of={scene} />
        {scene.scene !== undefined && by?.role === reader && <EditScene scene={scene} />}
        {scene.scene !== undefined && reader === 'client' && by?.role === 'coach' && !contested && (
          <Contest scene={scene.scene} />
        )}
      </div>
      {open === 'both' && reader === 'coach' && <p className="aside">{mirrorWords.bothSee}</p>}
    </li>
  );
}

function Told({ told: { parts } }: { readonly told: Scene }) {
  return (
    <dl>
      {sceneParts.map((part) =>
        parts[part] === undefined ? null : (
          <div key={part}>
            <dt className="aside">{partWords[part]}</dt>
            <dd>{partSentence(parts[part])}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function RowActions({ scene: { scene, slot, open, contested, settledBy } }: { readonly scene: OneScene }) {
  const { reader, words } = useReader();
  const engagement = useEngagement();
  const [opening, taking, settling] = [
    useAct('mirror.open-scene', { engagement }),
    useAct('mirror.take-scene', { engagement }),
    useAct('mirror.settle-scene', { engagement }),
  ];
  const error = opening.error ?? taking.error ?? settling.error;
  return (
    <div className="actions">
      {open === 'coach' && <span className="aside">{mirrorWords.onlyYours} </span>}
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
      {scene !== undefined && contested && !settledBy.includes(reader) && (
        <button type="button" className="linklike in-text" onClick={() => settling.mutate({ scene })}>
          {words.agree}
        </button>
      )}
      {contested && settledBy.includes(reader) && <span className="aside">{words.agreed}</span>}
      {error && <RefusalNote error={error} />}
    </div>
  );
}

function Contest({ scene }: { readonly scene: NonNullable<OneScene['scene']> }) {
  const contest = useAct('mirror.contest-scene', { engagement: useEngagement() });
  return (
    <details>
      <summary>{contestWords.title}</summary>
      <p className="hint">{contestWords.hint}</p>
      <Form
        submit={contestWords.submit}
        onSubmit={(written) => {
          const said = written.optional('words');
          return contest.mutateAsync({ scene, ...(said !== undefined && { words: said }) });
        }}
      >
        <Field label={contestWords.words} name="words" rows={3} need="optional" />
      </Form>
    </details>
  );
}
