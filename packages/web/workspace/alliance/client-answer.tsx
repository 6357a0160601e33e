import { amounts, type NotSaid } from '@crucible/core/alliance/pulse-answer.ts';
import type { SessionId } from '@crucible/core/ids.ts';
import { howItWasWords } from '@crucible/display/sentences/en/pages/how-it-was.ts';
import { useState } from 'react';
import { KeepForMyself } from '../own/keep-for-myself.tsx';
import { useSealed } from '../own/use-sealed.ts';
import { Choice, Field, Form, type Written } from '../parts/form.tsx';
import { dropUnsent, holdUnsent, unsent } from '../parts/unsent.ts';
import { useAct } from '../parts/use-act.ts';
import { RatedFields, ratedIn, ratedNames, WordField } from './rated-fields.tsx';
import './alliance.css';

const words = howItWasWords.client;

type ClientAnswerProps = {
  readonly engagement: string;
  readonly session: SessionId;
  /** On their own device: what seals words that the client keeps, once they set a passphrase. */
  readonly own?: { readonly recipient?: string };
  readonly onAnswered?: () => void;
};

/**
 * The client's minute. What is kept for themselves is sent as what was not there at all; words to it go along
 * sealed, and where there are none the same number of bytes does.
 */
export function ClientAnswer({ engagement, session, own, onAnswered }: ClientAnswerProps) {
  const answer = useAct('alliance.answer-pulse', { engagement });
  const { seal, taken } = useSealed(own?.recipient);
  const begun = useBegun(own && `${engagement} ${session}`);
  const [amount, setAmount] = useState(begun.fields.amount || 'no');
  const [wish, setWish] = useState(begun.fields.wish);
  return (
    <Form
      submit={howItWasWords.submit}
      {...(own === undefined ? { leaving: 'asks' } : { leaving: 'is held', onWritten: begun.hold })}
      onSubmit={async (written) => {
        const notSaid = notSaidIn(written);
        const kept = await seal(keptIn(written));
        await answer.mutateAsync({ session, kept, ...ratedIn(written), ...(notSaid && { notSaid }) });
        taken();
        begun.drop();
        onAnswered?.();
      }}
    >
      <p className="aside">{howItWasWords.choose}</p>
      <RatedFields side="client" begun={begun.fields} />
      <Choice
        legend={words.notSaid}
        name="amount"
        choices={howItWasWords.amounts}
        value={chosenOf(howItWasWords.amounts, begun.fields.amount)}
        need="optional"
        onPick={setAmount}
        onLeave={() => setAmount('no')}
      />
      {amount !== 'no' && (
        <Choice
          legend={words.wish}
          name="wish"
          hint={words.wishHint}
          choices={words.wishes}
          value={chosenOf(words.wishes, begun.fields.wish)}
          need="optional"
          onPick={setWish}
          onLeave={() => setWish(undefined)}
        />
      )}
      {amount !== 'no' && wish === 'tell' && (
        <Field label={words.text} name="text" rows={3} value={begun.fields.text ?? ''} />
      )}
      {amount !== 'no' &&
        wish === 'keep' &&
        (own === undefined ? (
          <p className="aside">{words.notOnThisScreen}</p>
        ) : (
          <KeepForMyself engagement={engagement} own={own} begun={begun.fields.kept ?? ''} />
        ))}
      <WordField begun={begun.fields} />
      <p>{words.foot}</p>
    </Form>
  );
}

/**
 * What was begun and not sent, on the client's own device. On the screen of the coach there is no name to hold
 * it under, and so it is not held.
 */
function useBegun(of: string | undefined) {
  const [fields] = useState(() => (of === undefined ? {} : unsent(of)));
  return {
    fields,
    hold: (form: FormData) => of !== undefined && holdUnsent(of, form, ratedNames),
    drop: () => of !== undefined && dropUnsent(of),
  };
}

function chosenOf<Value extends string>(
  choices: readonly (readonly [Value, string])[],
  given: string | undefined,
): Value | undefined {
  return choices.find(([value]) => value === given)?.[0];
}

/** Nothing for "no", for "keep for myself" and for what was left open: the three cannot be told apart. */
function notSaidIn({ text }: Written): NotSaid | undefined {
  const [given, wish] = [text('amount'), text('wish')];
  const amount = amounts.find((one) => one === given);
  if (amount === undefined) return undefined;
  if (wish === 'tell') return { amount, wish, text: text('text') };
  return wish === 'ask' ? { amount, wish } : undefined;
}

function keptIn({ optional }: Written) {
  const text = optional('kept');
  return text === undefined ? ({ what: 'nothing' } as const) : ({ what: 'written', text } as const);
}
