import { octants } from '@crucible/core/circumplex/octant.ts';
import type { SessionId } from '@crucible/core/ids.ts';
import { type PartName, type Scene, sceneParts } from '@crucible/core/mirror/scene.ts';
import { partWords } from '@crucible/display/sentences/en/mirror.ts';
import { mirrorWords } from '@crucible/display/sentences/en/pages/mirror.ts';
import { stepWords } from '@crucible/display/sentences/en/session.ts';
import { useState } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { Choice, Field, Form, type Written } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';
import { wordsWithoutTap } from '../parts/words-without-tap.ts';

const taps = octants.map((one) => [one, stepWords[one]] as const);

/** A scene with its four parts, for the coach alone. */
export function SceneForm() {
  const engagement = useEngagement();
  const tell = useAct('mirror.note-scene', { engagement });
  const sessions = useView('session.show-sessions', { engagement }).data?.sessions ?? [];
  const [setting, setSetting] = useState<Scene['setting']>('outside');
  const held = sessions.flatMap((one) => (one.standing === 'moved-away' ? [] : [one])).toReversed();
  if (held.length === 0) return null;
  return (
    <details className="not-on-paper">
      <summary>{mirrorWords.tell}</summary>
      <p className="hint">{mirrorWords.tellLead}</p>
      <Form
        submit={mirrorWords.keep}
        done={mirrorWords.kept}
        onSubmit={(written) => tell.mutateAsync({ told: toldIn(written, setting) })}
      >
        <div className="field">
          <label htmlFor="scene-session">Which session?</label>
          <select id="scene-session" name="session">
            {held.map(({ session, start }) => (
              <option key={session} value={session}>
                {dayOf(start)}
              </option>
            ))}
          </select>
        </div>
        <Choice
          legend="Where?"
          name="setting"
          value={setting}
          onPick={setSetting}
          choices={[
            ['outside', 'out there'],
            ['room', 'in the room'],
          ]}
        />
        {setting === 'outside' && <Field label="Who was it with?" name="person" autoComplete="off" />}
        {sceneParts.map((part) => (
          <PartFields key={part} part={part} />
        ))}
      </Form>
    </details>
  );
}

function PartFields({ part }: { readonly part: PartName }) {
  return (
    <fieldset className="block">
      <legend>{partWords[part]}</legend>
      <Choice legend="Which way?" name={part} choices={taps} />
      <Field label="In words" name={`${part}-words`} need="optional" />
    </fieldset>
  );
}

function toldIn(written: Written, setting: Scene['setting']): Scene {
  const parts = Object.fromEntries(
    sceneParts.flatMap((part) => {
      const octant = octants.find((one) => one === written.text(part));
      const words = written.optional(`${part}-words`);
      if (octant === undefined && words !== undefined) throw wordsWithoutTap();
      return octant === undefined ? [] : [[part, { octant, ...(words !== undefined && { words }) }]];
    }),
  );
  const told = { session: written.text('session') as SessionId, parts };
  return setting === 'room' ? { ...told, setting } : { ...told, setting, person: written.text('person') };
}
