import { octants } from '@crucible/core/circumplex/octant.ts';
import type { TranscriptId } from '@crucible/core/ids.ts';
import type { ProposedPart } from '@crucible/core/mirror/proposed-scenes.ts';
import { sceneParts } from '@crucible/core/mirror/scene.ts';
import { offset } from '@crucible/core/units.ts';
import { partWords } from '@crucible/display/sentences/en/mirror.ts';
import { quotedWords, sharedMirrorWords } from '@crucible/display/sentences/en/pages/mirror.ts';
import { stepWords } from '@crucible/display/sentences/en/session.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ActInputs } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Choice, Field, Form, type Written } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import { wordsWithoutTap } from '../parts/words-without-tap.ts';

const words = sharedMirrorWords.coach;
const taps = octants.map((one) => [one, stepWords[one]] as const);
const parts = sceneParts.map((one) => [one, partWords[one]] as const);

/** Words of the talk; the part is what they look like, where that was proposed. */
type Quoted = Omit<ProposedPart, 'part'> & Partial<Pick<ProposedPart, 'part'>>;
type QuotedSceneProps = {
  readonly transcript: TranscriptId;
  readonly quoted: readonly Quoted[];
  readonly person?: string | undefined;
};

/** A scene in the very words of the talk: which part they are, and one tap for each part that is told. */
export function QuotedScene({ transcript, quoted, person }: QuotedSceneProps) {
  const engagement = useEngagement();
  const keep = useAct('mirror.quote-scene', { engagement });
  const [setting, setSetting] = useState<'outside' | 'room'>('outside');
  return (
    <Form
      submit={words.keep}
      done={words.kept}
      onSubmit={(written) => keep.mutateAsync(sceneIn({ written, quoted, transcript, setting }))}
      beside={
        <Link to="/with/$engagement/out-there-in-here" params={{ engagement }}>
          {words.title}
        </Link>
      }
    >
      {quoted.map(({ utterance, start, quote, part }, at) => (
        <div key={`${utterance} ${start}`}>
          <p>
            <q className="said">{quote}</q>
          </p>
          <Choice legend={quotedWords.which} name={`part-${at}`} choices={parts} value={part} />
        </div>
      ))}
      <Choice
        legend={words.where}
        name="setting"
        value={setting}
        onPick={setSetting}
        choices={[
          ['outside', words.settings.outside],
          ['room', words.settings.room],
        ]}
      />
      {setting === 'outside' && (
        <Field
          label={words.withWhom}
          name="person"
          autoComplete="off"
          {...(person !== undefined && { value: person })}
        />
      )}
      {parts.map(([part, title]) => (
        <Choice
          key={part}
          legend={title}
          name={part}
          choices={taps}
          value={quoted.find((one) => one.part === part)?.octant}
          need="optional"
        />
      ))}
    </Form>
  );
}

type Filled = {
  readonly written: Written;
  readonly quoted: readonly Quoted[];
  readonly transcript: TranscriptId;
  readonly setting: 'outside' | 'room';
};

function sceneIn({ written, quoted, transcript, setting }: Filled): ActInputs['mirror.quote-scene'] {
  const tapped = Object.fromEntries(
    sceneParts.flatMap((part) => {
      const octant = octants.find((one) => one === written.text(part));
      return octant === undefined ? [] : [[part, { octant }]];
    }),
  );
  const quotes = quoted.map(({ utterance, start, end }, at) => {
    const part = sceneParts.find((one) => one === written.text(`part-${at}`));
    if (part === undefined || tapped[part] === undefined) throw wordsWithoutTap();
    return { part, utterance, start: offset(start), end: offset(end) };
  });
  const told = { parts: tapped };
  return {
    transcript,
    quotes,
    told: setting === 'room' ? { ...told, setting } : { ...told, setting, person: written.text('person') },
  };
}
