import { mirrorWords } from '@crucible/display/sentences/en/pages/mirror.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { SortCard } from './sort-card.tsx';

/** One scene at a time, words only. */
export function SortQueue() {
  const engagement = useEngagement();
  const queue = useView('mirror.show-sort-queue', { engagement });
  const sort = useAct('mirror.sort-scene', { engagement });
  return (
    <section className="not-on-paper" aria-labelledby="sort">
      <h3 id="sort">{mirrorWords.sort}</h3>
      <p className="aside">{mirrorWords.sortHint}</p>
      <Shown of={queue}>
        {({ card }) =>
          card === undefined ? (
            <p className="quiet">{mirrorWords.sorted}</p>
          ) : (
            <SortCard key={card.ticket} card={card} keep={mirrorWords.sortKeep} onSort={sort.mutateAsync} />
          )
        }
      </Shown>
    </section>
  );
}
