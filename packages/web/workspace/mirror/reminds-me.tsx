import { mirrorWords, sceneLabel } from '@crucible/display/sentences/en/pages/mirror.ts';
import { useId } from 'react';
import type { ActInputs } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Form } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import type { OneScene } from './mirror.ts';
import { useReader } from './reader.ts';

type Reference = ActInputs['mirror.note-pair']['room'];
type RemindsMeProps = {
  readonly scenes: readonly OneScene[];
  /** One side of the pair, where it is asked of a scene. */
  readonly of?: OneScene;
};

/** A scene out there and one in here are put beside each other: by the coach for themselves, by the client for both. */
export function RemindsMe({ scenes, of }: RemindsMeProps) {
  const { reader, words } = useReader();
  const put = usePut();
  const [outside, room] = (['outside', 'room'] as const).map((setting) =>
    of?.told.setting === setting ? [of] : scenes.filter(({ told }) => told.setting === setting),
  );
  if (!outside?.length || !room?.length) return null;
  return (
    <details className="not-on-paper">
      <summary>{words.remind}</summary>
      {reader === 'coach' && <p className="hint">{mirrorWords.remindHint}</p>}
      <Form
        submit={words.put}
        done={words.kept}
        onSubmit={async ({ text }) => {
          const [there, here] = [outside[Number(text('outside'))], room[Number(text('room'))]];
          if (there && here) await put(there, here);
        }}
      >
        <Pick label={words.outside} name="outside" scenes={outside} />
        <Pick label={words.room} name="room" scenes={room} />
      </Form>
    </details>
  );
}

function usePut(): (there: OneScene, here: OneScene) => Promise<unknown> {
  const { reader } = useReader();
  const engagement = useEngagement();
  const [note, tell] = [
    useAct('mirror.note-pair', { engagement }),
    useAct('mirror.tell-pair', { engagement }),
  ];
  return async (there, here) => {
    if (reader === 'client') {
      const [outside, room] = [there.scene, here.scene];
      if (outside && room) await tell.mutateAsync({ outside: { scene: outside }, room: { scene: room } });
      return;
    }
    const [outside, room] = [referenceOf(there), referenceOf(here)];
    if (outside && room) await note.mutateAsync({ outside, room });
  };
}

/** A scene as an act takes it: by its name, or by its place in a note. */
function referenceOf({ scene, slot }: OneScene): Reference | undefined {
  return scene === undefined ? slot : { scene };
}

type PickProps = { readonly label: string; readonly name: string; readonly scenes: readonly OneScene[] };

function Pick({ label, name, scenes }: PickProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name}>
        {scenes.map((scene, at) => (
          <option key={`${scene.place.seq} ${String(at)}`} value={at}>
            {sceneLabel(scene.told)}
          </option>
        ))}
      </select>
    </div>
  );
}
