import type { PromiseText } from '@crucible/core/engagement/promise.ts';
import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import { promiseText } from '@crucible/display/sentences/en/promise.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Field, Form, type Written } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf } from '../parts/when.ts';
import { linesOf, PactText } from './pact-text.tsx';

type ShownPromise = Views['engagement.show-promise'];

/** Read on one page, edited where a word is not the coach's own, and signed: it holds at once. */
export function ThePromise({ shown: { promise, half, earlierPromises } }: { readonly shown: ShownPromise }) {
  const give = useAct('engagement.give-promise', { engagement: useEngagement() });
  if (promise === undefined)
    return (
      <section aria-labelledby="promise">
        <h2 id="promise">The promise</h2>
        <p className="aside">{agreementWords.readAloud}</p>
        <Form
          submit="I promise this"
          leaving="asks"
          onSubmit={(written) => give.mutateAsync({ text: textIn(written) })}
        >
          <PactText text={promiseText} />
          <details>
            <summary>Change the words</summary>
            <PactFields text={promiseText} />
          </details>
        </Form>
      </section>
    );
  return (
    <section aria-labelledby="promise">
      <h2 id="promise">The promise</h2>
      <p className="aside">
        {agreementWords.stands} {dayOf(promise.at)}
      </p>
      <PactText text={promise.text} />
      <p className="aside form">
        {half === undefined ? agreementWords.halfOpen : `${agreementWords.halfTaken} ${dayOf(half.at)}`}
      </p>
      {earlierPromises.length > 0 && (
        <details>
          <summary>Given earlier ({earlierPromises.length})</summary>
          {earlierPromises.map((one) => (
            <div key={one.at}>
              <p className="aside">{dayOf(one.at)}</p>
              <PactText text={one.text} />
            </div>
          ))}
        </details>
      )}
      <details className="not-on-paper">
        <summary>{agreementWords.again}</summary>
        <Form
          submit="I promise this"
          leaving="asks"
          onSubmit={(written) => give.mutateAsync({ text: textIn(written) })}
        >
          <p className="aside">{agreementWords.againHint}</p>
          <PactFields text={promise.text} />
        </Form>
      </details>
    </section>
  );
}

function PactFields({ text }: { readonly text: PromiseText }) {
  return (
    <div className="form">
      <Field
        label="What I promise"
        name="promise"
        rows={9}
        hint={agreementWords.separate}
        value={linesOf(text.promise).join('\n')}
      />
      <Field label="What you may take on" name="half" rows={6} value={linesOf(text.half).join('\n')} />
      <Field label="What neither can promise" name="neither" rows={4} value={text.neither} />
      <Field label="How it ends" name="closing" rows={2} value={text.closing} />
    </div>
  );
}

function textIn({ text }: Written): PromiseText {
  return { promise: text('promise'), half: text('half'), neither: text('neither'), closing: text('closing') };
}
