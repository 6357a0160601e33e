import { clientKeptWords as words } from '@crucible/display/sentences/en/pages/client-kept.ts';
import type { Views } from '../api-names.ts';
import { useAccount } from '../door/standing.ts';
import { useEngagement } from '../engagement/work.tsx';
import { AskFirst } from '../parts/ask-first.tsx';
import { useAct } from '../parts/use-act.ts';
import { dayOf } from '../parts/when.ts';

/** Lines that one of the two wants struck out; the other agrees or leaves them. */
export function Strikes({ keeping: { strikes } }: { readonly keeping: Views['keeping.show-keeping'] }) {
  const agree = useAct('keeping.agree-strike', { engagement: useEngagement() });
  const me = useAccount().data?.person;
  if (strikes.length === 0) return null;
  return (
    <section aria-labelledby="strikes">
      <h2 id="strikes">{words.strikesTitle}</h2>
      <ul className="rows">
        {strikes.map(({ line, by, at }) => (
          <li key={line.seq} className="row">
            <span>
              Line {line.seq}, {dayOf(at)}
            </span>
            {by.person === me ? (
              <span className="aside">{words.waitsForCoach}</span>
            ) : (
              <span className="actions">
                <AskFirst
                  action={words.strikeAgree}
                  title={words.strikesTitle}
                  onSure={() => agree.mutateAsync({ line })}
                >
                  <p>{words.goneLead}</p>
                </AskFirst>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
