import { comingSentence, copiesWords } from '@crucible/display/sentences/en/pages/copies-page.ts';
import { useState } from 'react';
import { saveBlob } from '../../reader/save-file.ts';
import { fetchFile } from '../api.ts';
import { Choice, Field, Form } from '../parts/form.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';

/** All of one engagement as a file, sealed under a passphrase of its own. */
export function CopyOfWork() {
  return (
    <section aria-labelledby="copy">
      <h2 id="copy">{copiesWords.copyTitle}</h2>
      <p>{copiesWords.copyLead}</p>
      <Shown of={useView('engagement.show-engagements')}>
        {({ engagements }) =>
          engagements.length === 0 ? (
            <p className="quiet">{copiesWords.copyNone}</p>
          ) : (
            <TakeCopy works={engagements.map((one) => [one.engagement, one.called] as const)} />
          )
        }
      </Shown>
    </section>
  );
}

function TakeCopy({ works }: { readonly works: readonly (readonly [string, string])[] }) {
  const [coming, setComing] = useState<string>();
  const take = async (engagement: string, passphrase: string) => {
    setComing(copiesWords.copySealing);
    try {
      const wish = { engagement, passphrase };
      const file = await fetchFile('/api/practice/copy', wish, (part) => setComing(comingSentence(part)));
      saveBlob(`copy-${new Date().toISOString().slice(0, 10)}.age`, file);
    } finally {
      setComing(undefined);
    }
  };
  return (
    <Form
      submit="Take a copy"
      done={copiesWords.copySaved}
      beside={
        coming !== undefined && (
          <span role="status" className="aside">
            {coming}
          </span>
        )
      }
      onSubmit={({ text }) => {
        if (text('passphrase') !== text('again'))
          throw new Error('differs', { cause: { kind: 'passphrases-differ' } });
        return take(text('engagement'), text('passphrase'));
      }}
    >
      <Choice legend="Which work" name="engagement" choices={works} value={works[0]?.[0]} />
      <Field
        label="A passphrase for the file"
        name="passphrase"
        type="password"
        hint={copiesWords.copyPassphrase}
        autoComplete="new-password"
      />
      <Field label="The same once more" name="again" type="password" autoComplete="new-password" />
    </Form>
  );
}
