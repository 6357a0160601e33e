import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Field, Form } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf } from '../parts/when.ts';

type Stated = Views['engagement.show-promise']['interests'];

/** Who pays, what else is gained: said by the coach, read by the client. */
export function Interests({ stated }: { readonly stated: Stated }) {
  const state = useAct('engagement.state-interests', { engagement: useEngagement() });
  const [now] = stated;
  const form = (
    <Form
      submit="Say it"
      done="Said."
      onSubmit={({ text, optional }) => {
        const [gain, other] = [optional('gain'), optional('other')];
        return state.mutateAsync({
          paidBy: text('paid'),
          ...(gain !== undefined && { alsoGain: gain }),
          ...(other !== undefined && { alsoWorkFor: other }),
        });
      }}
    >
      <Field label="Who pays me" name="paid" {...(now !== undefined && { value: now.interests.paidBy })} />
      <Field
        label="What else I gain"
        name="gain"
        need="optional"
        {...(now?.interests.alsoGain !== undefined && { value: now.interests.alsoGain })}
      />
      <Field
        label="Who else I work for here"
        name="other"
        need="optional"
        {...(now?.interests.alsoWorkFor !== undefined && { value: now.interests.alsoWorkFor })}
      />
    </Form>
  );
  return (
    <section aria-labelledby="interests">
      <h2 id="interests">{agreementWords.interestsTitle}</h2>
      <p className="aside">{agreementWords.interestsLead}</p>
      {now === undefined ? (
        form
      ) : (
        <>
          <InterestsShown of={now} />
          <details className="not-on-paper">
            <summary>Say it anew</summary>
            {form}
          </details>
        </>
      )}
    </section>
  );
}

export function InterestsShown({ of: { interests, at } }: { readonly of: Stated[number] }) {
  const { paidBy, alsoGain, alsoWorkFor } = interests;
  return (
    <dl className="facts">
      <div>
        <dt>Who pays</dt>
        <dd className="said">{paidBy}</dd>
      </div>
      <div>
        <dt>Also gained</dt>
        <dd className="said">{alsoGain ?? 'nothing'}</dd>
      </div>
      <div>
        <dt>Also works for</dt>
        <dd className="said">{alsoWorkFor ?? 'nobody'}</dd>
      </div>
      <div>
        <dt>Said</dt>
        <dd>{dayOf(at)}</dd>
      </div>
    </dl>
  );
}
