import { likenessAnswers, sceneParts } from '@crucible/core/mirror/scene.ts';
import { likenessAnswerWords, partWords } from '@crucible/display/sentences/en/mirror.ts';
import { mirrorWords, partSentence, sceneLabel } from '@crucible/display/sentences/en/pages/mirror.ts';
import type { ActInputs, Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Choice, Field, Form } from '../parts/form.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf } from '../parts/when.ts';

export type Mirror = Views['mirror.show-mirror'];
export type OneScene = Mirror['scenes'][number];
type OnePair = Mirror['pairs'][number];

/** One scene out there beside one in here, in the order of their parts. */
export function Pairs({ mirror: { pairs, scenes } }: { readonly mirror: Mirror }) {
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs">{mirrorWords.pairs}</h2>
      {pairs.length === 0 && <p className="quiet">{mirrorWords.noPairs}</p>}
      {pairs.map((pair) => (
        <Pair key={pair.pair} pair={pair} />
      ))}
      <RemindsMe scenes={scenes} />
    </section>
  );
}

function Pair({ pair }: { readonly pair: OnePair }) {
  const engagement = useEngagement();
  const open = useAct('mirror.open-pair', { engagement });
  return (
    <article>
      <div className="pair">
        <Side title={mirrorWords.outside} scene={pair.outside} />
        <Side title={mirrorWords.room} scene={pair.room} />
      </div>
      <p>
        <strong>{mirrorWords.same}</strong>
      </p>
      {pair.answers.map(({ by, answer, words, at }) => (
        <p key={at}>
          {by.role === 'coach' ? 'Coach' : 'Client'}: {likenessAnswerWords[answer]}
          {words !== undefined && <span className="said"> {words}</span>}{' '}
          <span className="aside">{dayOf(at)}</span>
        </p>
      ))}
      {pair.open === 'both' ? (
        <AnswerForm pair={pair} />
      ) : (
        <p className="aside not-on-paper">
          {mirrorWords.onlyYours}{' '}
          <button type="button" className="linklike in-text" onClick={() => open.mutate({ pair: pair.pair })}>
            {mirrorWords.open}
          </button>
        </p>
      )}
      {open.error && <RefusalNote error={open.error} />}
    </article>
  );
}

function Side({
  title,
  scene: { told, person, contested },
}: {
  readonly title: string;
  readonly scene: OneScene;
}) {
  return (
    <div>
      <h3>
        {title}
        {person !== undefined && (
          <>
            , <bdi>{person.name}</bdi>
          </>
        )}
      </h3>
      <dl>
        {sceneParts.map((part) => (
          <div key={part}>
            <dt>{partWords[part]}</dt>
            <dd>{partSentence(told.parts[part])}</dd>
          </div>
        ))}
      </dl>
      {contested && <p className="aside">{mirrorWords.contested}</p>}
    </div>
  );
}

function AnswerForm({ pair: { pair } }: { readonly pair: OnePair }) {
  const answer = useAct('mirror.answer-pair', { engagement: useEngagement() });
  return (
    <details className="not-on-paper">
      <summary>{mirrorWords.answer}</summary>
      <Form
        submit={mirrorWords.answer}
        done={mirrorWords.kept}
        onSubmit={(written) => {
          const words = written.optional('words');
          const picked = likenessAnswers.find((one) => one === written.text('answer')) ?? 'partly';
          return answer.mutateAsync({ pair, answer: picked, ...(words !== undefined && { words }) });
        }}
      >
        <Choice
          legend={mirrorWords.same}
          name="answer"
          need="needed"
          choices={likenessAnswers.map((one) => [one, likenessAnswerWords[one]] as const)}
        />
        <Field label="In words" name="words" need="optional" />
      </Form>
    </details>
  );
}

type Reference = ActInputs['mirror.note-pair']['room'];

/** A scene as an act takes it: by its name, or by its place in a note. */
function referenceOf({ scene, slot }: OneScene): Reference | undefined {
  return scene === undefined ? slot : { scene };
}

function RemindsMe({ scenes }: { readonly scenes: readonly OneScene[] }) {
  const make = useAct('mirror.note-pair', { engagement: useEngagement() });
  const sides = (['outside', 'room'] as const).map((setting) =>
    scenes.filter(({ told }) => told.setting === setting),
  );
  const [outside = [], room = []] = sides;
  if (outside.length === 0 || room.length === 0) return null;
  return (
    <details className="not-on-paper">
      <summary>{mirrorWords.remind}</summary>
      <p className="hint">{mirrorWords.remindHint}</p>
      <Form
        submit={mirrorWords.put}
        done={mirrorWords.kept}
        onSubmit={async ({ text }) => {
          const [there, here] = [outside[Number(text('outside'))], room[Number(text('room'))]];
          const pair = { outside: there && referenceOf(there), room: here && referenceOf(here) };
          if (pair.outside && pair.room) await make.mutateAsync({ outside: pair.outside, room: pair.room });
        }}
      >
        <Pick label={mirrorWords.outside} name="outside" scenes={outside} />
        <Pick label={mirrorWords.room} name="room" scenes={room} />
      </Form>
    </details>
  );
}

type PickProps = { readonly label: string; readonly name: string; readonly scenes: readonly OneScene[] };

function Pick({ label, name, scenes }: PickProps) {
  return (
    <div className="field">
      <label htmlFor={`pick-${name}`}>{label}</label>
      <select id={`pick-${name}`} name={name}>
        {scenes.map((scene, at) => (
          <option key={`${scene.place.seq} ${String(at)}`} value={at}>
            {sceneLabel(scene.told)}
          </option>
        ))}
      </select>
    </div>
  );
}
