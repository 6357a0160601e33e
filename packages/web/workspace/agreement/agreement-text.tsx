import { agreementPage } from '@crucible/display/sentences/en/agreement.ts';
import type { Views } from '../api-names.ts';

export type Edition = Views['engagement.show-agreement']['editions'][number];

/** The rows of one version, as they are signed. */
export function AgreementText({ edition: { rows, beside } }: { readonly edition: Edition }) {
  return (
    <div>
      {agreementPage(rows, beside).map(({ title, sentences, words }) => (
        <div key={title} className="agreement-row">
          <h3>{title}</h3>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {words !== undefined && <blockquote className="said">{words}</blockquote>}
        </div>
      ))}
    </div>
  );
}
