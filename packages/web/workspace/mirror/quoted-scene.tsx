import type { TranscriptId } from '@crucible/core/ids.ts';
import type { ProposedPart } from '@crucible/core/mirror/proposed-scenes.ts';
import { type Scene, sceneParts } from '@crucible/core/mirror/scene.ts';
import { offset } from '@crucible/core/units.ts';
import { partWords } from '@crucible/display/sentences/en/mirror.ts';
import { quotedWords, sharedMirrorWords } from '@crucible/display/sentences/en/pages/mirror.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ActInputs } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Choice, Form, type Written } from '../parts/form.tsx';
import { tapIn, taps } from '../parts/taps.ts';
import { useAct } from '../parts/use-act.ts';
import { wordsWithoutTap } from '../parts/words-without-tap.ts';
import { SceneSetting, settingIn } from './scene-setting.tsx';

const words = sharedMirrorWords.coach;
const parts = sceneParts.map((one) => [one, partWords[one]] as const);

/** Words of the talk; the part is what they look like, where that was proposed. */
type Quoted = Omit<ProposedPart, 'part'> & Partial<Pick<ProposedPart, 'part'>>;
type QuotedSceneProps = {
  readonly transcript: TranscriptId;
  readonly quoted: readonly Quoted[];
  readonly person?: string | undefined;
  /** Where it happened, as far as it was proposed. */
  readonly proposed?: Scene['setting'];
};

/** A scene in the very words of the talk: which part they are, and one tap for each part that is told. */
export function QuotedScene({ transcript, quoted, person, proposed = 'outside' }: QuotedSceneProps) {
  const engagement = useEngagement();
  const keep = useAct('mirror.quote-scene', { engagement });
  const [setting, setSetting] = useState(proposed);
  return (
    <Form
      submit={words.keep}
      leaving="asks"
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
      <SceneSetting setting={setting} onPick={setSetting} person={person} />
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
  readonly setting: Scene['setting'];
};

function sceneIn({ written, quoted, transcript, setting }: Filled): ActInputs['mirror.quote-scene'] {
  const tapped = Object.fromEntries(
    sceneParts.flatMap((part) => {
      const octant = tapIn(written, part);
      return octant === undefined ? [] : [[part, { octant }]];
    }),
  );
  const quotes = quoted.map(({ utterance, start, end }, at) => {
    const part = sceneParts.find((one) => one === written.text(`part-${at}`));
    if (part === undefined || tapped[part] === undefined) throw wordsWithoutTap();
    return { part, utterance, start: offset(start), end: offset(end) };
  });
  return { transcript, quotes, told: { parts: tapped, ...settingIn(written, setting) } };
}
