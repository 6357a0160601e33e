import {
  moveLabel,
  whatNextSentence,
  whatNextWords,
} from '@crucible/display/sentences/en/pages/what-next.ts';
import { useState } from 'react';
import type { Views } from '../api-names.ts';
import { ExchangeRow } from './exchange-row.tsx';
import { useReader } from './reader.ts';

type Opened = Views['mirror.show-opened-after'];
type WhatNextKindProps = { readonly of: Opened['kinds'][number]; readonly sessions: Opened['sessions'] };

/** The count in a sentence, and behind it every exchange, those that are seen differently last. */
export function WhatNextKind({ of, sessions }: WhatNextKindProps) {
  const { reader } = useReader();
  const days = new Map(sessions.map(({ session, start }) => [session, start]));
  return (
    <>
      <p>{whatNextSentence(of, reader)}</p>
      {of.next.map(({ move, exchanges }) => (
        <Exchanges key={move} label={moveLabel(move, exchanges.length)} exchanges={exchanges} days={days} />
      ))}
      {of.contested.length > 0 && (
        <Exchanges
          label={`${whatNextWords[reader].contested} (${of.contested.length})`}
          exchanges={of.contested}
          days={days}
        />
      )}
    </>
  );
}

type ExchangesProps = {
  readonly label: string;
  readonly exchanges: Opened['kinds'][number]['contested'];
  readonly days: ReadonlyMap<string, number>;
};

/** A year of talk has hundreds of them, so they are drawn where somebody opens them. */
function Exchanges({ label, exchanges, days }: ExchangesProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {isOpen && (
        <ul className="rows">
          {exchanges.map((one) => (
            <ExchangeRow
              key={`${one.transcript} ${one.coach.utterance}`}
              exchange={one}
              start={days.get(one.session)}
            />
          ))}
        </ul>
      )}
    </details>
  );
}
