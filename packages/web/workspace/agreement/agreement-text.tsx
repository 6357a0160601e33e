import { agreementPage } from '@crucible/display/sentences/en/agreement.ts';
import { changedSentence } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import type { Views } from '../api-names.ts';

export type Edition = Views['engagement.show-agreement']['editions'][number];
type AgreementTextProps = {
  readonly edition: Edition;
  /** The version that it is read beside: rows that differ say so. */
  readonly beside?: Edition | undefined;
};

/** The rows of one version, as they are signed. */
export function AgreementText({ edition, beside }: AgreementTextProps) {
  const before = beside && agreementPage(beside);
  return (
    <div className="agreement-text">
      {agreementPage(edition).map((row) => {
        const { title, sentences, words } = row;
        const same = before?.find((one) => one.title === title);
        return (
          <div key={title} className="agreement-row">
            <h3>{title}</h3>
            {beside !== undefined && JSON.stringify(same) !== JSON.stringify(row) && (
              <p className="aside">{changedSentence(beside.edition)}</p>
            )}
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {words !== undefined && <blockquote className="said">{words}</blockquote>}
          </div>
        );
      })}
    </div>
  );
}
