import { measuredSentences } from '@crucible/display/sentences/en/measured.ts';
import { leftOutSentences, whatNextWords } from '@crucible/display/sentences/en/pages/what-next.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { useReader } from './reader.ts';
import { WhatNextKind } from './what-next-kind.tsx';

/** What the coach does next after what the client does, from transcripts; the client sees what was opened. */
export function WhatNext() {
  return useReader().reader === 'coach' ? <OfCoach /> : <OfClient />;
}

function OfCoach() {
  const view = useView('mirror.show-after', { engagement: useEngagement() });
  return (
    <Shown of={view}>
      {(after) => {
        const hasNone = after.sessions.length + after.unread.length + after.gone === 0;
        return hasNone ? null : <Counted after={after} />;
      }}
    </Shown>
  );
}

function Counted({ after }: { readonly after: Views['mirror.show-after'] }) {
  const words = whatNextWords.coach;
  const { kinds, sessions, unread, gone, leaning, readers } = after;
  const aside = [
    ...leftOutSentences({ unread: unread.length, gone }),
    ...(leaning === 'no-goal' && sessions.length > 0 ? [words.noGoal] : []),
    ...(readers > 1 ? [words.mixed] : []),
    ...(kinds.length > 0 ? measuredSentences('moves') : []),
  ];
  return (
    <section aria-labelledby="what-next">
      <h2 id="what-next">{words.title}</h2>
      <p className="aside">{words.hint}</p>
      {kinds.map((one) => (
        <div key={one.kind}>
          <WhatNextKind of={one} sessions={sessions} />
          {one.missing === undefined && (
            <OpenKind
              kind={one.kind}
              open={one.next.flatMap(({ exchanges }) => exchanges.map(({ isOpen }) => isOpen))}
            />
          )}
        </div>
      ))}
      {aside.length > 0 && <p className="aside">{aside.join(' ')}</p>}
    </section>
  );
}

type OpenKindProps = {
  readonly kind: Views['mirror.show-after']['kinds'][number]['kind'];
  /** Of each exchange whether both see it. */
  readonly open: readonly boolean[];
};

function OpenKind({ kind, open }: OpenKindProps) {
  const words = whatNextWords.coach;
  const opening = useAct('mirror.open-after', { engagement: useEngagement() });
  if (!open.includes(false)) return <p className="aside">{words.isOpen}</p>;
  return (
    <>
      <p className="aside not-on-paper">
        {open.includes(true) ? words.isOpen : words.onlyYours}{' '}
        <button type="button" className="linklike in-text" onClick={() => opening.mutate({ after: kind })}>
          {open.includes(true) ? words.openMore : words.open}
        </button>
      </p>
      {opening.error && <RefusalNote error={opening.error} />}
    </>
  );
}

function OfClient() {
  const view = useView('mirror.show-opened-after', { engagement: useEngagement() });
  return (
    <Shown of={view}>
      {({ kinds, sessions }) =>
        kinds.length === 0 ? null : (
          <section aria-labelledby="what-next">
            <h2 id="what-next">{whatNextWords.client.title}</h2>
            <p className="aside">{whatNextWords.client.hint}</p>
            {kinds.map((one) => (
              <WhatNextKind key={one.kind} of={one} sessions={sessions} />
            ))}
          </section>
        )
      }
    </Shown>
  );
}
