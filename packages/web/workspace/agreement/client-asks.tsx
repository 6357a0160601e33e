import {
  accessOwedSentence,
  strikeAskedSentence,
  clientAsksWords as words,
} from '@crucible/display/sentences/en/pages/erasures.ts';
import { statementSentence } from '@crucible/display/sentences/en/pages/statement.ts';
import { dateOf } from '@crucible/display/sentences/en/time.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { AskFirst } from '../parts/ask-first.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';

type Keeping = Views['keeping.show-keeping'];

/** Lines that the client wants struck out, and a copy that is owed; nothing where nobody asked. */
export function ClientAsks() {
  const { data } = useView('keeping.show-keeping', { engagement: useEngagement() });
  const strikes = data?.strikes.filter(({ by }) => by.role === 'client') ?? [];
  const owed = data?.access.filter(({ handedOver }) => handedOver === undefined) ?? [];
  if (strikes.length + owed.length === 0) return null;
  return (
    <section aria-labelledby="asks" className="not-on-paper">
      <h2 id="asks">{words.title}</h2>
      <ul className="rows">
        {strikes.map((one) => (
          <li key={one.line.seq}>
            <OneStrike of={one} />
          </li>
        ))}
        {owed.map(({ asked, on, owedBy }) => (
          <li key={asked.seq}>
            <p>{accessOwedSentence({ on: dateOf(on), owedBy: dateOf(owedBy) })}</p>
            <p className="aside">{words.accessHow}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneStrike({ of: { line } }: { readonly of: Keeping['strikes'][number] }) {
  const engagement = useEngagement();
  const agree = useAct('keeping.agree-strike', { engagement });
  const { data } = useView('engagement.show-receipts', { engagement });
  const stated = data?.statements.find(({ place }) => place.seq === line.seq);
  const what = strikeAskedSentence(
    line.seq,
    stated === undefined ? '…' : `${dayOf(stated.at)}. ${statementSentence(stated.kind)}`,
  );
  return (
    <>
      <p>{what}</p>
      <p className="actions">
        <AskFirst action={words.strike} title={words.strike} onSure={() => agree.mutateAsync({ line })}>
          <p>{words.strikeGoes}</p>
        </AskFirst>
      </p>
    </>
  );
}
