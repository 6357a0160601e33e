import type { QuotesOnWithdrawal } from '@crucible/core/engagement/agreement-rows.ts';
import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import { useState } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { AskFirst } from '../parts/ask-first.tsx';
import { Choice } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import type { Edition } from './agreement-text.tsx';

/** Ends what holds, at once; quotes stay only where that was agreed and whoever withdraws still wants it. */
export function Withdraw({ edition: { rows } }: { readonly edition: Edition }) {
  const withdraw = useAct('engagement.withdraw-agreement', { engagement: useEngagement() });
  const [quotes, setQuotes] = useState<QuotesOnWithdrawal>('destroy');
  const { transcripts, quotesOnWithdrawal } = rows.recording;
  return (
    <AskFirst
      action="Withdraw"
      title="Withdraw what you agreed to"
      onSure={() => withdraw.mutateAsync({ quotes })}
    >
      <p>{transcripts ? agreementWords.withdraw : agreementWords.withdrawPlain}</p>
      {transcripts && quotesOnWithdrawal === 'keep' ? (
        <Choice
          legend="What becomes of the quotes?"
          name="quotes-left"
          hint={agreementWords.withdrawQuotes}
          value={quotes}
          onPick={setQuotes}
          choices={[
            ['destroy', 'they are destroyed'],
            ['keep', 'they stay'],
          ]}
        />
      ) : (
        transcripts && <p>{agreementWords.withdrawNoQuotes}</p>
      )}
      <p>{agreementWords.withdrawUndo}</p>
    </AskFirst>
  );
}
