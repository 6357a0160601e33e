import { partWords } from '@crucible/display/sentences/en/mirror.ts';
import { supervisionWords as words } from '@crucible/display/sentences/en/pages/supervision.ts';
import { stepWords } from '@crucible/display/sentences/en/session.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { SortCard } from '../mirror/sort-card.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import '../mirror/mirror.css';

/** All that a supervisor opens of one piece of work. */
export function SupervisionPage() {
  const engagement = useEngagement();
  const sort = useAct('mirror.sort-brought', { engagement });
  return (
    <Page title={words.title} lead={words.lead}>
      <Shown of={useView('mirror.show-brought', { engagement })}>
        {({ card, sorted }) => (
          <>
            <section aria-labelledby="sort">
              <h2 id="sort">{words.sort}</h2>
              <p className="aside">{words.sortHint}</p>
              {card === undefined ? (
                <p className="quiet">{words.nothing}</p>
              ) : (
                <SortCard key={card.ticket} card={card} keep={words.keep} onSort={sort.mutateAsync} />
              )}
            </section>
            <Sorted sorted={sorted} />
          </>
        )}
      </Shown>
    </Page>
  );
}

function Sorted({ sorted }: Pick<Views['mirror.show-brought'], 'sorted'>) {
  return (
    <section aria-labelledby="list" className="mirror">
      <h2 id="list">{words.list}</h2>
      {sorted.length === 0 ? (
        <p className="quiet">{words.noList}</p>
      ) : (
        <ul className="rows">
          {sorted.map(({ ticket, parts, sorted: taps }) => (
            <li key={ticket}>
              <dl>
                {parts.map(({ part, words: said }) => (
                  <div key={part}>
                    <dt className="aside">{partWords[part]}</dt>
                    <dd>
                      {said}
                      {taps[part] !== undefined && ` (${stepWords[taps[part]]})`}
                    </dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
