import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Form } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { AgreementFields, agreementIn } from './agreement-fields.tsx';
import type { Edition } from './agreement-text.tsx';

type AgreementFormProps = { readonly from: Edition | undefined; readonly held: Edition | undefined };

/** The way to a first version, or to one beside the version that holds. */
export function AgreementForm({ from, held }: AgreementFormProps) {
  const engagement = useEngagement();
  const draft = useAct('engagement.draft-agreement', { engagement });
  const amend = useAct('engagement.amend-agreement', { engagement });
  const { data } = useView('engagement.show-parties', { engagement });
  if (data === undefined) return null;
  const { parties, arrangement } = data;
  const write = held === undefined ? draft : amend;
  const room = parties.filter(({ role }) => role === 'coach' || role === 'client').map(({ name }) => name);
  const lacksCompany = arrangement === 'three-party' && !parties.some(({ role }) => role === 'sponsor');
  return (
    <details className="not-on-paper" open={from === undefined}>
      <summary>{titleOf({ from, held })}</summary>
      {held !== undefined && <p className="aside">{agreementWords.changeLead}</p>}
      {lacksCompany ? (
        <p>
          {agreementWords.companyFirst} <a href="#parties">{agreementWords.partiesTitle}</a>
        </p>
      ) : (
        <Form
          key={from?.edition ?? 0}
          submit="Write this version"
          leaving="asks"
          onSubmit={(written) => write.mutateAsync(agreementIn(written))}
        >
          <AgreementFields from={from} room={room} />
        </Form>
      )}
    </details>
  );
}

function titleOf({ from, held }: AgreementFormProps): string {
  if (from === undefined) return 'Write the first version';
  if (from === held || held === undefined) return 'Write a new version';
  return 'Write another version in place of the one that waits';
}
