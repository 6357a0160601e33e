import { holdSentence, clientKeptWords as words } from '@crucible/display/sentences/en/pages/client-kept.ts';
import type { Views } from '../api-names.ts';
import { useAccount } from '../door/standing.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Field, Form } from '../parts/form.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf } from '../parts/when.ts';

/** What stops everything from being destroyed; whoever set it lets it go on. */
export function Hold({ keeping: { holds } }: { readonly keeping: Views['keeping.show-keeping'] }) {
  const engagement = useEngagement();
  const [hold, release] = [
    useAct('keeping.hold-expiry', { engagement }),
    useAct('keeping.release-hold', { engagement }),
  ];
  const me = useAccount().data?.person;
  return (
    <section aria-labelledby="hold">
      <h2 id="hold">{words.holdTitle}</h2>
      <p>{words.holdLead}</p>
      <ul>
        {holds.map(({ place, at, by, reason }) => (
          <li key={place.seq}>
            <p>{holdSentence(dayOf(at))}</p>
            <blockquote className="said">{reason}</blockquote>
            {by.person === me && (
              <p className="actions">
                <button
                  type="button"
                  className="linklike in-text"
                  onClick={() => release.mutate({ held: place })}
                >
                  {words.release}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {release.error !== null && <RefusalNote error={release.error} />}
      <details>
        <summary>{words.holdTitle}</summary>
        <Form submit={words.hold} onSubmit={({ text }) => hold.mutateAsync({ reason: text('reason') })}>
          <Field label={words.holdReason} name="reason" rows={2} />
        </Form>
      </details>
    </section>
  );
}
