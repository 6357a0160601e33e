import { likenessAnswers } from '@crucible/core/mirror/scene.ts';
import { likenessAnswerWords } from '@crucible/display/sentences/en/mirror.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Choice, Field, Form } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import type { OnePair } from './mirror.ts';
import { useReader } from './reader.ts';

/** "Same thing?", by either of the two, again as often as they like. */
export function AnswerPair({ pair: { pair } }: { readonly pair: OnePair }) {
  const { words } = useReader();
  const answer = useAct('mirror.answer-pair', { engagement: useEngagement() });
  return (
    <details className="not-on-paper">
      <summary>{words.answer}</summary>
      <Form
        submit={words.answer}
        done={words.kept}
        onSubmit={async (written) => {
          const said = written.optional('words');
          const picked = likenessAnswers.find((one) => one === written.text('answer'));
          if (picked !== undefined)
            await answer.mutateAsync({ pair, answer: picked, ...(said !== undefined && { words: said }) });
        }}
      >
        <Choice
          legend={words.same}
          name="answer"
          choices={likenessAnswers.map((one) => [one, likenessAnswerWords[one]] as const)}
        />
        <Field label={words.inWords} name="words" need="optional" />
      </Form>
    </details>
  );
}
