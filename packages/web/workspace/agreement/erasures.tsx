import { erasedAfterSentence, erasureWords as words } from '@crucible/display/sentences/en/pages/erasures.ts';
import type { Views } from '../api-names.ts';
import { useAccount } from '../door/standing.ts';
import { useEngagement } from '../engagement/work.tsx';
import { AskFirst } from '../parts/ask-first.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { whenOf } from '../parts/when.ts';

type Erasure = Views['keeping.show-keeping']['erasures'][number];

/** What both have to want before it goes; nothing where nobody asked. */
export function Erasures() {
  const { data } = useView('keeping.show-keeping', { engagement: useEngagement() });
  const ofBoth = data?.erasures.filter(({ what }) => what.kind === 'session' || what.kind === 'engagement');
  if (ofBoth === undefined || ofBoth.length === 0) return null;
  return (
    <section aria-labelledby="erasures" className="not-on-paper">
      <h2 id="erasures">{words.title}</h2>
      <ul className="rows">
        {ofBoth.map((one) => (
          <li key={one.asked.seq}>
            <OneErasure one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneErasure({ one: { asked, what, due, by } }: { readonly one: Erasure }) {
  const engagement = useEngagement();
  const [agree, undo, now] = [
    useAct('keeping.agree-erase', { engagement }),
    useAct('keeping.undo-erase', { engagement }),
    useAct('keeping.erase-now', { engagement }),
  ];
  const isMine = by.person === useAccount().data?.person;
  const error = agree.error ?? undo.error;
  return (
    <>
      <p>{what.kind === 'session' ? words.session : words.engagement}.</p>
      <p className="aside">
        {due !== undefined
          ? erasedAfterSentence(whenOf(due))
          : isMine
            ? words.waitsForClient
            : words.waitsForYou}
      </p>
      <div className="actions">
        {due === undefined && !isMine && (
          <button type="button" className="linklike in-text" onClick={() => agree.mutate({ asked })}>
            {words.agree}
          </button>
        )}
        <button type="button" className="linklike in-text" onClick={() => undo.mutate({ asked })}>
          {words.undo}
        </button>
        {due !== undefined && (
          <AskFirst action={words.now} title={words.now} onSure={() => now.mutateAsync({ asked })}>
            <p>{words.nowGoes}</p>
          </AskFirst>
        )}
      </div>
      {error && <RefusalNote error={error} />}
    </>
  );
}
