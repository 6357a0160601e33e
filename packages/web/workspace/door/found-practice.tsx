import { beginSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../api.ts';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Steps } from './set-up-second-factor.tsx';
import './door.css';

type Founded = { readonly practice: string; readonly sixWords?: string };

/** The passphrase, and what belongs on paper beside it. */
export function FoundPractice() {
  const [founded, setFounded] = useState<Founded>();
  return (
    <div className="column">
      {founded === undefined ? (
        <Page title="A passphrase" lead={beginSentences.passphraseWhy} above={<Steps at={3} />}>
          <Form
            submit="Start my practice"
            onSubmit={async ({ text }) => {
              if (text('passphrase') !== text('again'))
                throw new Error('differs', { cause: { kind: 'passphrases-differ' } });
              setFounded(
                await post<Founded>('/api/practice/begin', {
                  passphrase: text('passphrase'),
                  name: text('name'),
                }),
              );
            }}
          >
            <Field label="Your name" name="name" hint={beginSentences.name} autoComplete="name" />
            <Field
              label="Passphrase"
              name="passphrase"
              type="password"
              hint={beginSentences.noReset}
              autoComplete="new-password"
            />
            <Field label="The same once more" name="again" type="password" autoComplete="new-password" />
          </Form>
        </Page>
      ) : (
        <ForPaper founded={founded} />
      )}
    </div>
  );
}

function ForPaper({ founded }: { readonly founded: Founded }) {
  const queries = useQueryClient();
  return (
    <Page title="For the envelope" lead={beginSentences.sheet}>
      <section>
        <h2>Six words</h2>
        <p className="six-words">{founded.sixWords}</p>
        <p>{beginSentences.sixWordsWhy}</p>
        <p className="aside">Practice {founded.practice}</p>
      </section>
      <div className="buttons not-on-paper form">
        <button
          type="button"
          className="first-button"
          onClick={() => void queries.resetQueries({ queryKey: ['door'] })}
        >
          To my practice
        </button>
        <button type="button" className="second-button" onClick={() => window.print()}>
          Print this page
        </button>
      </div>
    </Page>
  );
}
