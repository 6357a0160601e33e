import type { Place } from '@crucible/core/engagement/entry.ts';
import {
  askedSentence,
  burnWords,
  goneSentence,
  originalWords,
} from '@crucible/display/sentences/en/pages/original.ts';
import { originalSentence } from '@crucible/display/sentences/en/pages/sessions.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { AskFirst } from '../parts/ask-first.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { dayOf, whenOf } from '../parts/when.ts';
import { useSession } from './use-session.ts';
import type { Talk } from './use-talk.ts';

const day = 86_400_000;
const kinds = ['original', 'transcript'] as const;
type Kind = (typeof kinds)[number];
type Erasure = Views['keeping.show-keeping']['erasures'][number];

/** The file that was dropped here: until when it is kept, and how it goes before its time. */
export function Original({ talk }: { readonly talk: Talk }) {
  const engagement = useEngagement();
  const { data: one } = useView('session.show-session', { engagement, input: { session: useSession() } });
  const keeping = useView('keeping.show-keeping', { engagement });
  const gone = one?.recordings.find(({ transcript }) => transcript === talk.transcript)?.gone;
  return (
    <section aria-labelledby="original" className="not-on-paper">
      <h2 id="original">The original</h2>
      {gone?.text !== undefined ? (
        <p>{goneSentence('transcript', dayOf(gone.text))}</p>
      ) : (
        <>
          <p>
            {gone?.original === undefined
              ? originalSentence(dayOf(talk.at + talk.original.burnAfterDays * day))
              : goneSentence('original', dayOf(gone.original))}
          </p>
          <Shown of={keeping}>
            {({ erasures }) =>
              kinds
                .slice(gone?.original === undefined ? 0 : 1)
                .map((kind) => <Destroying key={kind} kind={kind} talk={talk} erasures={erasures} />)
            }
          </Shown>
        </>
      )}
    </section>
  );
}

type DestroyingProps = {
  readonly kind: Kind;
  readonly talk: Talk;
  readonly erasures: readonly Erasure[];
};

function Destroying({ kind, talk: { transcript }, erasures }: DestroyingProps) {
  const ask = useAct('keeping.ask-erase', { engagement: useEngagement() });
  const asked = erasures.find(({ what }) => what.kind === kind && what.transcript === transcript);
  if (asked !== undefined) return <Asked kind={kind} asked={asked} />;
  const { action, title, goes, stays } = originalWords[kind];
  return (
    <div className="actions">
      <AskFirst action={action} title={title} onSure={() => ask.mutateAsync({ what: { kind, transcript } })}>
        <p>{goes}</p>
        <p>{stays}</p>
        <p>{burnWords.wait}</p>
      </AskFirst>
    </div>
  );
}

function Asked({ kind, asked }: { readonly kind: Kind; readonly asked: Erasure }) {
  const engagement = useEngagement();
  const undo = useAct('keeping.undo-erase', { engagement });
  const now = useAct('keeping.erase-now', { engagement });
  const place: { readonly asked: Place } = { asked: asked.asked };
  const { title, goes, stays } = originalWords[kind];
  return (
    <div className="actions">
      <p>{askedSentence(kind, { at: whenOf(asked.at), due: whenOf(asked.due ?? asked.at) })}</p>
      <div className="buttons">
        <button
          type="button"
          className="second-button"
          aria-disabled={undo.isPending}
          onClick={() => undo.isPending || undo.mutate(place)}
        >
          {burnWords.undo}
        </button>
        <AskFirst
          action={burnWords.now}
          title={`${title}. ${burnWords.nowTitle}`}
          onSure={() => now.mutateAsync(place)}
        >
          <p>{goes}</p>
          <p>{stays}</p>
          <p>
            {burnWords.nowGoes} {burnWords.backups}
          </p>
        </AskFirst>
      </div>
      {undo.error !== null && <RefusalNote error={undo.error} />}
    </div>
  );
}
