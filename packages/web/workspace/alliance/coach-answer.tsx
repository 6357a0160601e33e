import { amounts } from '@crucible/core/alliance/pulse-answer.ts';
import type { SessionId } from '@crucible/core/ids.ts';
import { howItWasWords } from '@crucible/display/sentences/en/pages/how-it-was.ts';
import { useState } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { Choice, Field, Form, type Written } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import { RatedFields, ratedIn, WordField } from './rated-fields.tsx';
import './alliance.css';

const words = howItWasWords.coach;

/** The coach's minute. What was kept back needs words: it goes on as something not yet said. */
export function CoachAnswer({ session }: { readonly session: SessionId }) {
  const answer = useAct('alliance.answer-coach-pulse', { engagement: useEngagement() });
  const [amount, setAmount] = useState<string>('no');
  return (
    <Form
      submit={howItWasWords.submit}
      leaving="asks"
      onSubmit={(written) => {
        const keptBack = keptBackIn(written);
        return answer.mutateAsync({ session, ...ratedIn(written), ...(keptBack && { keptBack }) });
      }}
    >
      <p className="aside">{howItWasWords.choose}</p>
      <RatedFields side="coach" />
      <Choice
        legend={words.keptBack}
        name="amount"
        hint={words.keptBackHint}
        choices={howItWasWords.amounts}
        need="optional"
        onPick={setAmount}
        onLeave={() => setAmount('no')}
      />
      {amount !== 'no' && <Field label={words.text} name="what" rows={2} />}
      <WordField />
    </Form>
  );
}

function keptBackIn({ text }: Written) {
  const given = text('amount');
  const amount = amounts.find((one) => one === given);
  return amount && { amount, what: text('what') };
}
