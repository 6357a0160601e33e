import { beginSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { post } from '../api.ts';
import { Field, Form, Tick } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { QrPicture } from '../parts/qr-picture.tsx';
import './door.css';

type Begun = {
  readonly uri: string;
  readonly recoveryCodes: readonly string[];
  readonly earlier: 'void' | 'none';
};

/** The coach's account has a password; now the phone. */
export function SetUpSecondFactor() {
  return (
    <div className="column">
      <SecondLock above={<Steps at={2} />} />
    </div>
  );
}

/** The key for a phone and the codes for paper; it stands from the first code that fits. */
export function SecondLock({ above }: { readonly above: ReactNode }) {
  const [begun, setBegun] = useState<Begun>();
  return (
    <>
      {begun === undefined ? (
        <Page title="A second lock" lead={beginSentences.factorWhy} above={above}>
          <Form
            submit="Go on"
            onSubmit={async ({ text }) =>
              setBegun(await post<Begun>('/api/account/second-factor/begin', { password: text('password') }))
            }
          >
            <Field
              label="Your password once more"
              name="password"
              type="password"
              autoComplete="current-password"
            />
          </Form>
        </Page>
      ) : (
        <Confirm begun={begun} above={above} />
      )}
    </>
  );
}

function Confirm({ begun, above }: { readonly begun: Begun; readonly above: ReactNode }) {
  const queries = useQueryClient();
  const key = new URL(begun.uri).searchParams.get('secret') ?? '';
  return (
    <Page title="A second lock" lead={beginSentences.factorKey} above={above}>
      <section>
        <h2>The key</h2>
        {begun.earlier === 'void' && <p role="status">{beginSentences.factorAnew}</p>}
        <p>
          <QrPicture text={begun.uri} title={beginSentences.factorPicture} />
        </p>
        <p className="aside">{beginSentences.factorByHand}</p>
        <p className="key-text">{key.replace(/(.{4})(?=.)/gu, '$1 ')}</p>
        <p className="aside">
          <a href={begun.uri}>Open in the app on this device</a>
        </p>
      </section>
      <section>
        <h2>Ten codes for the day the phone is lost</h2>
        <p>{beginSentences.recoveryWhy}</p>
        <ul className="codes key-text">
          {begun.recoveryCodes.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <Form
        submit="Set the second lock"
        onSubmit={async ({ text }) => {
          await post('/api/account/second-factor/confirm', { code: text('code').replace(/\s/gu, '') });
          await queries.resetQueries({ queryKey: ['door'] });
        }}
        beside={
          <button type="button" className="second-button" onClick={() => window.print()}>
            Print this page
          </button>
        }
      >
        <Tick label="I have the ten codes on paper." name="kept" need="needed" />
        <Field
          label="The code that your phone shows now"
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
        />
      </Form>
    </Page>
  );
}

/** Where in the four steps of a beginning. */
export function Steps({ at }: { readonly at: 1 | 2 | 3 | 4 }) {
  return <p className="above">Start my practice · step {at} of 4</p>;
}
