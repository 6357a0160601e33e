import type { SessionId } from '@crucible/core/ids.ts';
import {
  intensities,
  type PartName,
  partStandings,
  type Scene,
  sceneParts,
} from '@crucible/core/mirror/scene.ts';
import { partWords } from '@crucible/display/sentences/en/mirror.ts';
import { intensityWords, standingWords } from '@crucible/display/sentences/en/pages/mirror.ts';
import { useId, useState } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { Choice, Field, Form, type Written } from '../parts/form.tsx';
import { tapIn, taps } from '../parts/taps.ts';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';
import { wordsWithoutTap } from '../parts/words-without-tap.ts';
import type { OneScene } from './mirror.ts';
import { useReader } from './reader.ts';
import { SceneSetting, settingIn } from './scene-setting.tsx';

/** A scene with its four parts: the coach's for the coach alone, the client's for both. */
export function SceneForm() {
  const { reader, words } = useReader();
  const tell = useTell(reader === 'coach' ? 'coach' : 'both');
  return (
    <details className="not-on-paper">
      <summary>{words.tell}</summary>
      <p className="hint">{words.tellLead}</p>
      <Fields submit={words.keep} onTold={(told) => tell({ told })} />
    </details>
  );
}

/** The same scene in other words, by whoever told it. */
export function EditScene({ scene: { scene, told, open } }: { readonly scene: OneScene }) {
  const { words } = useReader();
  const tell = useTell(open);
  if (scene === undefined) return null;
  return (
    <details className="not-on-paper">
      <summary>{words.edit}</summary>
      <p className="hint">{words.editHint}</p>
      <Fields submit={words.keep} before={told} onTold={(now) => tell({ scene, told: now })} />
    </details>
  );
}

function useTell(open: OneScene['open']) {
  const engagement = useEngagement();
  const [note, tell] = [
    useAct('mirror.note-scene', { engagement }),
    useAct('mirror.tell-scene', { engagement }),
  ];
  return open === 'coach' ? note.mutateAsync : tell.mutateAsync;
}

type FieldsProps = {
  readonly submit: string;
  readonly before?: Scene;
  readonly onTold: (told: Scene) => Promise<unknown>;
};

function Fields({ submit, before, onTold }: FieldsProps) {
  const { words } = useReader();
  const id = useId();
  const sessions = useView('session.show-sessions', { engagement: useEngagement() }).data?.sessions ?? [];
  const [setting, setSetting] = useState<Scene['setting']>(before?.setting ?? 'outside');
  const now = Date.now();
  const held = sessions
    .flatMap((one) => (one.standing === 'moved-away' || one.start > now ? [] : [one]))
    .toReversed();
  if (held.length === 0) return <p className="quiet">{words.noSession}</p>;
  return (
    <Form
      submit={submit}
      leaving="asks"
      done={words.kept}
      onSubmit={(written) => onTold(toldIn(written, setting))}
    >
      <div className="field">
        <label htmlFor={id}>{words.which}</label>
        <select id={id} name="session" defaultValue={before?.session}>
          {held.map(({ session, start }) => (
            <option key={session} value={session}>
              {dayOf(start)}
            </option>
          ))}
        </select>
      </div>
      <SceneSetting
        setting={setting}
        onPick={setSetting}
        person={before?.setting === 'outside' ? before.person : undefined}
      />
      {sceneParts.map((part) => (
        <PartFields key={part} part={part} before={before?.parts[part]} />
      ))}
    </Form>
  );
}

type PartFieldsProps = { readonly part: PartName; readonly before: Scene['parts'][PartName] };

function PartFields({ part, before }: PartFieldsProps) {
  const { words } = useReader();
  return (
    <fieldset className="block">
      <legend>{partWords[part]}</legend>
      <Choice legend={words.whichWay} name={part} choices={taps} value={before?.octant} need="optional" />
      <Field
        label={words.inWords}
        name={`${part}-words`}
        need="optional"
        {...(before?.words !== undefined && { value: before.words })}
      />
      <details {...((before?.intensity ?? before?.standing) !== undefined && { open: true })}>
        <summary>{words.more}</summary>
        <Choice
          legend={words.howMuch}
          name={`${part}-intensity`}
          choices={intensities.map((one) => [`${one}`, intensityWords[one]] as const)}
          value={before?.intensity && `${before.intensity}`}
          need="optional"
        />
        <Choice
          legend={words.didOrExpected}
          name={`${part}-standing`}
          choices={partStandings.map((one) => [one, standingWords[one]] as const)}
          value={before?.standing}
          need="optional"
        />
      </details>
    </fieldset>
  );
}

function toldIn(written: Written, setting: Scene['setting']): Scene {
  const parts = Object.fromEntries(
    sceneParts.flatMap((part) => {
      const octant = tapIn(written, part);
      const words = written.optional(`${part}-words`);
      if (octant === undefined && words !== undefined) throw wordsWithoutTap();
      if (octant === undefined) return [];
      const intensity = intensities.find((one) => `${one}` === written.text(`${part}-intensity`));
      const standing = partStandings.find((one) => one === written.text(`${part}-standing`));
      const said = {
        ...(words && { words }),
        ...(intensity && { intensity }),
        ...(standing && { standing }),
      };
      return [[part, { octant, ...said }]];
    }),
  );
  return { session: written.text('session') as SessionId, parts, ...settingIn(written, setting) };
}
