import type { Place } from '@crucible/core/engagement/entry.ts';
import { clientSessionsWords as words } from '@crucible/display/sentences/en/pages/client-sessions.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Field, Form } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf } from '../parts/when.ts';

type Beside = {
  readonly words?: string;
  readonly at: number;
  readonly putRight?: { readonly words: string };
};

type SeenDifferentlyProps = { readonly place: Place; readonly differently: readonly Beside[] };

/** Beside words of the coach, for good: how the client sees it. */
export function SeenDifferently({ place, differently }: SeenDifferentlyProps) {
  const see = useAct('engagement.see-differently', { engagement: useEngagement() });
  return (
    <>
      {differently.map((one) => (
        <div key={one.at}>
          <p className="aside">
            {words.mine} {dayOf(one.at)}
          </p>
          {one.words !== undefined && (
            <blockquote className="said">{one.putRight?.words ?? one.words}</blockquote>
          )}
        </div>
      ))}
      <details className="not-on-paper">
        <summary>{words.differently}</summary>
        <p className="aside">{words.differentlyLead}</p>
        <Form
          submit={words.differently}
          done={words.mine}
          onSubmit={({ optional }) => {
            const said = optional('words');
            return see.mutateAsync({ earlier: place, ...(said !== undefined && { words: said }) });
          }}
        >
          <Field label={words.differentlyWords} name="words" rows={2} need="optional" />
        </Form>
      </details>
    </>
  );
}
