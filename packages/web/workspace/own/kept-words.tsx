import type { Lock } from '@crucible/core/own/only-mine.ts';
import type { KeptWords as Kept } from '@crucible/core/own/read-kept.ts';
import { keptWhen, onlyMineWords } from '@crucible/display/sentences/en/pages/only-mine.ts';
import { useState } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { AskFirst } from '../parts/ask-first.tsx';
import { Field, Form } from '../parts/form.tsx';
import { Waiting } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf } from '../parts/when.ts';
import { Locks } from './locks.tsx';
import type { Unlocked } from './own-key.ts';
import { useKeep, useKept } from './use-kept.ts';

type KeptWordsProps = {
  readonly unlocked: Unlocked;
  readonly locks: readonly Lock[];
  readonly onClose: () => void;
};

/** Opened: to write, to read, to change and to strike out. */
export function KeptWords({ unlocked, locks, onClose }: KeptWordsProps) {
  const kept = useKept(unlocked);
  const keep = useKeep(unlocked);
  const { write, open } = onlyMineWords;
  return (
    <>
      <section aria-labelledby="write">
        <h2 id="write">{write.title}</h2>
        <Form submit={write.submit} done={write.done} onSubmit={({ text }) => keep(text('words'))}>
          <Field label={write.field} name="words" rows={4} />
        </Form>
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">{onlyMineWords.kept}</h2>
        {kept === undefined && <Waiting />}
        {kept?.length === 0 && <p className="quiet">{onlyMineWords.nothing}</p>}
        <ul className="rows">
          {kept?.toReversed().map((one) => (
            <li key={one.first}>
              <One one={one} keep={keep} />
            </li>
          ))}
        </ul>
      </section>
      <div className="form buttons">
        <button type="button" className="second-button" onClick={onClose}>
          {open.close}
        </button>
      </div>
      <Locks unlocked={unlocked} locks={locks} />
    </>
  );
}

type OneProps = { readonly one: Kept; readonly keep: ReturnType<typeof useKeep> };

function One({ one: { first, at, text, changedAt, earlier, places }, keep }: OneProps) {
  const strike = useAct('keeping.strike-only-mine', { engagement: useEngagement() });
  const [turn, setTurn] = useState(0);
  const when = { at: dayOf(at), ...(changedAt !== undefined && { changedAt: dayOf(changedAt) }) };
  return (
    <>
      <p className="said">{text}</p>
      <p className="aside">{keptWhen(when)}</p>
      {earlier.length > 0 && (
        <details>
          <summary>{onlyMineWords.earlier}</summary>
          {earlier.map((before) => (
            <p key={before.at} className="said">
              {before.text}
            </p>
          ))}
        </details>
      )}
      <details key={turn}>
        <summary>{onlyMineWords.change}</summary>
        <Form
          submit={onlyMineWords.changeSubmit}
          onSubmit={async (written) => {
            await keep(written.text('words'), first);
            setTurn(turn + 1);
          }}
        >
          <Field label={onlyMineWords.changeField} name="words" rows={4} value={text} />
        </Form>
      </details>
      <AskFirst
        action={onlyMineWords.strike.action}
        title={onlyMineWords.strike.title}
        onSure={() => strike.mutateAsync({ lines: [...places] })}
      >
        <p>{onlyMineWords.strike.text}</p>
      </AskFirst>
    </>
  );
}
