import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import { waysToSay } from '@crucible/display/sentences/en/pages/client-agreement.ts';
import { statementSentence } from '@crucible/display/sentences/en/pages/statement.ts';
import type { Views } from '../api-names.ts';
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
        {({ statements }) => <StatementList statements={statements} />}
      </Shown>
    </Page>
  );
}

type StatementListProps = Pick<Views['engagement.show-receipts'], 'statements'>;

/** The newest first, each with how it came where that was not on somebody's own device. */
export function StatementList({ statements }: StatementListProps) {
  return (
    <ol className="rows">
      {statements.toReversed().map(({ place, kind, at, via }) => (
        <li key={place.seq}>
          <p>{statementSentence(kind)}</p>
          <p className="aside">
            {whenOf(at)}, line {place.seq}
            {waysToSay[via]}, <span className="hash">{place.hash.slice(0, 16)}…</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
