import type { Place } from '@crucible/core/engagement/entry.ts';
import {
  receiptAnswers,
  clientReceiptsWords as words,
} from '@crucible/display/sentences/en/pages/client-receipts.ts';
import { useId, useState } from 'react';
import { nameToSave, saveFile } from '../../reader/save-file.ts';
import { post } from '../api.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import type { CheckedReceipt } from './check-receipt.ts';
import { StatementList } from './receipts-page.tsx';
import './agreement.css';

/** A receipt to take away, a check that runs here, and everything that is shared, without its words. */
export function ClientReceiptsPage() {
  const engagement = useEngagement();
  return (
    <Page title={words.title} lead={words.lead}>
      <Save />
      <Shown of={useView('engagement.show-receipts', { engagement })}>
        {({ statements }) => (
          <>
            <Check list={statements.map(({ place }) => place)} />
            <section>
              <details>
                <summary>{words.listTitle}</summary>
                <StatementList statements={statements} />
              </details>
            </section>
          </>
        )}
      </Shown>
    </Page>
  );
}

function Save() {
  const engagement = useEngagement();
  return (
    <section aria-labelledby="save">
      <h2 id="save">{words.saveTitle}</h2>
      <p>{words.saveLead}</p>
      <Form
        submit={words.save}
        done={words.saved}
        onSubmit={async () => {
          const receipt = await post('/api/receipt', { engagement });
          saveFile({
            name: nameToSave('receipt', '.json'),
            type: 'application/json',
            text: `${JSON.stringify(receipt, undefined, 2)}\n`,
          });
        }}
      >
        {null}
      </Form>
    </section>
  );
}

function Check({ list }: { readonly list: readonly Place[] }) {
  const [found, setFound] = useState<CheckedReceipt>();
  const [read, setRead] = useState('');
  const file = useId();
  return (
    <section aria-labelledby="check">
      <h2 id="check">{words.checkTitle}</h2>
      <p>{words.checkLead}</p>
      <Form
        submit={words.check}
        onSubmit={async ({ text }) => {
          const { checkReceipt } = await import('./check-receipt.ts');
          setFound(await checkReceipt(text('receipt'), list));
        }}
      >
        <div className="field">
          <label htmlFor={file}>{words.file}</label>
          <input
            id={file}
            type="file"
            accept=".json"
            onChange={async ({ target }) => setRead((await target.files?.[0]?.text()) ?? '')}
          />
        </div>
        <Field key={read} label={words.label} name="receipt" rows={4} value={read} />
      </Form>
      <div role="status" className="form">
        {found !== undefined && <Found found={found} />}
      </div>
    </section>
  );
}

function Found({ found: { answer, sixWords } }: { readonly found: CheckedReceipt }) {
  return (
    <>
      <p>
        <strong>{receiptAnswers[answer]}</strong>
      </p>
      {sixWords !== undefined && (
        <>
          <p>
            {words.sixWords} <em>{sixWords}</em>
          </p>
          <p className="aside">{words.sixWordsWhy}</p>
          <p className="aside">{words.wholeList}</p>
        </>
      )}
    </>
  );
}
