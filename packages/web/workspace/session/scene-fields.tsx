import { octants } from '@crucible/core/circumplex/octant.ts';
import type { Scene, Step } from '@crucible/core/session/note.ts';
import { noteWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { stepWords } from '@crucible/display/sentences/en/session.ts';
import { useState } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { Choice, Field, type Written } from '../parts/form.tsx';
import { useView } from '../parts/use-view.ts';

const most = 3;
const steps = [
  ['they', 'They'],
  ['i', 'I'],
  ['andThen', 'And then they'],
] as const;
const taps = octants.map((one) => [one, stepWords[one]] as const);

/** Up to three scenes, opened one after the other: who, and three taps. */
export function SceneFields({ scenes }: { readonly scenes: readonly Scene[] }) {
  const known = useView('engagement.show-people', { engagement: useEngagement() }).data?.people ?? [];
  const [open, setOpen] = useState(scenes.length);
  return (
    <>
      <datalist id="people-of-this-work">
        {known.map(({ person, aliases: [called] }) => (
          <option key={person} value={called} />
        ))}
      </datalist>
      {Array.from({ length: open }, (_, at) => (
        <OneScene key={String(at)} at={at} scene={scenes[at]} />
      ))}
      {open > 0 && (
        <div className="actions">
          <button type="button" className="linklike in-text" onClick={() => setOpen(open - 1)}>
            Take the last scene away
          </button>
        </div>
      )}
      {open < most && (
        <div>
          <button type="button" className="second-button" onClick={() => setOpen(open + 1)}>
            {open === 0 ? 'Add a scene' : 'Add another scene'}
          </button>
          <p className="hint">{noteWords.scenesHint}</p>
        </div>
      )}
    </>
  );
}

function OneScene({ at, scene }: { readonly at: number; readonly scene: Scene | undefined }) {
  const [setting, setSetting] = useState<Scene['setting']>(scene?.setting ?? 'outside');
  return (
    <fieldset className="block">
      <legend>Scene {at + 1}</legend>
      <p className="hint">{noteWords.scenes}</p>
      <Choice
        legend="Where?"
        name={`setting${at}`}
        value={setting}
        onPick={setSetting}
        choices={[
          ['outside', 'out there'],
          ['room', 'in the room'],
        ]}
      />
      {setting === 'outside' && (
        <Field
          label="Who was it with?"
          name={`person${at}`}
          list="people-of-this-work"
          autoComplete="off"
          {...(scene?.setting === 'outside' && { value: scene.person })}
        />
      )}
      {steps.map(([step, words]) => (
        <Choice
          key={step}
          legend={words}
          name={`${step}${at}`}
          value={scene?.[step]?.tap}
          choices={taps}
          need={step === 'andThen' ? 'optional' : 'needed'}
        />
      ))}
      <details>
        <summary>In words, if you like</summary>
        <div className="form">
          {steps.map(([step, words]) => (
            <Field
              key={step}
              label={words}
              name={`${step}${at}-words`}
              need="optional"
              {...(scene?.[step]?.words !== undefined && { value: scene[step].words })}
            />
          ))}
        </div>
      </details>
    </fieldset>
  );
}

/** The scenes as they were tapped; a form does not go off while one lacks what they or I did. */
export function scenesIn(written: Written): Scene[] {
  return Array.from({ length: most }, (_, at): Scene[] => {
    const they = stepIn(written, `they${at}`);
    const i = stepIn(written, `i${at}`);
    const andThen = stepIn(written, `andThen${at}`);
    if (they === undefined || i === undefined) return [];
    const all = { they, i, ...(andThen !== undefined && { andThen }) };
    const person = written.text(`person${at}`);
    return written.text(`setting${at}`) === 'room'
      ? [{ setting: 'room', ...all }]
      : [{ setting: 'outside', person, ...all }];
  }).flat();
}

function stepIn(written: Written, name: string): Step | undefined {
  const tap = octants.find((one) => one === written.text(name));
  const words = written.optional(`${name}-words`);
  return tap === undefined ? undefined : { tap, ...(words !== undefined && { words }) };
}
