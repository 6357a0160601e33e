import type { Scene, Step } from '@crucible/core/session/note.ts';
import { noteWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { useEffect, useRef, useState } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { Choice, Field, type Written } from '../parts/form.tsx';
import { tapIn, taps } from '../parts/taps.ts';
import { useView } from '../parts/use-view.ts';
import { wordsWithoutTap } from '../parts/words-without-tap.ts';

const most = 3;
const steps = [
  ['they', 'They'],
  ['i', 'I'],
  ['andThen', 'And then they'],
] as const;

/** No name of a person begins with a slash. */
const inTheRoom = '/room';
const somebodyElse = '/else';
/** More names than this would be a list to search in; whoever is not among them is written. */
const mostNames = 8;

/** Up to three scenes, opened one after the other: who, they, I, and what came of it, each a tap. */
export function SceneFields({ scenes }: { readonly scenes: readonly Scene[] }) {
  const shown = useView('engagement.show-people', { engagement: useEngagement() }).data;
  const [open, setOpen] = useState(scenes.length);
  if (shown === undefined) return null;
  const names = shown.people.flatMap(({ aliases: [called] }) => (called === undefined ? [] : [called]));
  return (
    <>
      {Array.from({ length: open }, (_, at) => (
        <OneScene key={String(at)} at={at} scene={scenes[at]} names={names.slice(0, mostNames)} />
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

type OneSceneProps = {
  readonly at: number;
  readonly scene: Scene | undefined;
  readonly names: readonly string[];
};

function OneScene({ at, scene, names }: OneSceneProps) {
  const written = scene?.setting === 'outside' ? scene.person : undefined;
  const first = whoIs(scene, names);
  const [who, setWho] = useState(first);
  const block = useRef<HTMLFieldSetElement>(null);
  // A scene that was asked for stands above the button that asked; whoever has no pointer is taken to it.
  useEffect(() => {
    if (scene === undefined) block.current?.focus();
  }, [scene]);
  return (
    <fieldset className="block" ref={block} tabIndex={-1}>
      <legend>Scene {at + 1}</legend>
      <Choice
        legend="With whom?"
        name={`who${at}`}
        value={first}
        onPick={setWho}
        choices={[
          [inTheRoom, 'the two of us, in the room'],
          ...names.map((name) => [name, name] as const),
          [somebodyElse, names.length === 0 ? 'somebody out there' : 'somebody else'],
        ]}
      />
      {who === somebodyElse && (
        <Field
          label="Who was it with?"
          name={`person${at}`}
          autoComplete="off"
          {...(written !== undefined && { value: written })}
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
              label={`${words}, in words`}
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

function whoIs(scene: Scene | undefined, names: readonly string[]): string | undefined {
  if (scene === undefined) return undefined;
  if (scene.setting === 'room') return inTheRoom;
  return names.includes(scene.person) ? scene.person : somebodyElse;
}

/** The scenes as they were tapped; a form does not go off while one lacks who it was with, or what they or I did. */
export function scenesIn(written: Written): Scene[] {
  return Array.from({ length: most }, (_, at): Scene[] => {
    const they = stepIn(written, `they${at}`);
    const i = stepIn(written, `i${at}`);
    const andThen = stepIn(written, `andThen${at}`);
    if (they === undefined || i === undefined) return [];
    const all = { they, i, ...(andThen !== undefined && { andThen }) };
    const who = written.text(`who${at}`);
    const person = who === somebodyElse ? written.text(`person${at}`) : who;
    return who === inTheRoom ? [{ setting: 'room', ...all }] : [{ setting: 'outside', person, ...all }];
  }).flat();
}

function stepIn(written: Written, name: string): Step | undefined {
  const tap = tapIn(written, name);
  const words = written.optional(`${name}-words`);
  if (tap === undefined && words !== undefined) throw wordsWithoutTap();
  return tap === undefined ? undefined : { tap, ...(words !== undefined && { words }) };
}
