import { partWords } from '@crucible/display/sentences/en/mirror.ts';
import { mirrorWords, sortLead } from '@crucible/display/sentences/en/pages/mirror.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Choice, Form } from '../parts/form.tsx';
import { Shown } from '../parts/shown.tsx';
import { tapIn, taps } from '../parts/taps.ts';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';

type Card = NonNullable<Views['mirror.show-sort-queue']['card']>;

/** One scene at a time, words only. */
export function SortQueue() {
  const queue = useView('mirror.show-sort-queue', { engagement: useEngagement() });
  return (
    <section className="not-on-paper" aria-labelledby="sort">
      <h3 id="sort">{mirrorWords.sort}</h3>
      <p className="aside">{mirrorWords.sortHint}</p>
      <Shown of={queue}>
        {({ card }) =>
          card === undefined ? (
            <p className="quiet">{mirrorWords.sorted}</p>
          ) : (
            <Sort key={card.ticket} card={card} />
          )
        }
      </Shown>
    </section>
  );
}

function Sort({ card: { ticket, parts, left } }: { readonly card: Card }) {
  const sort = useAct('mirror.sort-scene', { engagement: useEngagement() });
  return (
    <>
      <p>{sortLead(left)}</p>
      <Form
        submit={mirrorWords.sortKeep}
        onSubmit={(written) => {
          const sorted = parts.flatMap(({ part }) => {
            const octant = tapIn(written, part);
            return octant === undefined ? [] : [[part, octant]];
          });
          return sort.mutateAsync({ ticket, parts: Object.fromEntries(sorted) });
        }}
      >
        {parts.map(({ part, words }) => (
          <div key={part}>
            <p className="said">{words}</p>
            <Choice legend={partWords[part]} name={part} choices={taps} />
          </div>
        ))}
      </Form>
    </>
  );
}
