import { sheetWords } from '@crucible/display/sentences/en/pages/copies-page.ts';
import { beginSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { post } from '../api.ts';
import { RecoverySheet } from '../copies/recovery-sheet.tsx';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Steps } from './set-up-second-factor.tsx';
import './door.css';

type Founded = { readonly practice: string; readonly sixWords?: readonly string[] };

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

function ForPaper({ founded: { practice, sixWords = [] } }: { readonly founded: Founded }) {
  const queries = useQueryClient();
  const [isTried, setTried] = useState(false);
  const words = sixWords.join(' ');
  return (
    <Page title="For the envelope" lead={beginSentences.sheet} above={<Steps at={4} />}>
      <section>
        <h2>Six words</h2>
        <p className="six-words">{words}</p>
        <p>{beginSentences.sixWordsWhy}</p>
        <p className="aside">Practice {practice}</p>
      </section>
      <section>
        <h2>{sheetWords.title}</h2>
        <RecoverySheet sixWords={words} onTried={() => setTried(true)} />
      </section>
      <div className="not-on-paper form">
        {!isTried && <p className="aside">{sheetWords.later}</p>}
        <div className="buttons">
          <button
            type="button"
            className={isTried ? 'first-button' : 'second-button'}
            onClick={() => void queries.resetQueries({ queryKey: ['door'] })}
          >
            To my practice
          </button>
        </div>
      </div>
    </Page>
  );
}
