import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import { statementSentence } from '@crucible/display/sentences/en/pages/statement.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { whenOf } from '../parts/when.ts';
import './agreement.css';

/** Everything that both share, by its place, without its words. */
export function ReceiptsPage() {
  const engagement = useEngagement();
  return (
    <Page title="Receipts" lead={agreementWords.receiptsLead}>
      <p className="aside">{agreementWords.receiptsHow}</p>
      <Shown of={useView('engagement.show-receipts', { engagement })}>
        {({ statements }) => (
          <ol className="rows">
            {statements.toReversed().map(({ place, kind, at, via }) => (
              <li key={place.seq}>
                <p>
                  {statementSentence(kind)}
                  {via === 'handed-over' && <span className="quiet"> On the turned screen.</span>}
                </p>
                <p className="aside">
                  {whenOf(at)}, line {place.seq}, <span className="hash">{place.hash.slice(0, 16)}…</span>
                </p>
              </li>
            ))}
          </ol>
        )}
      </Shown>
    </Page>
  );
}
