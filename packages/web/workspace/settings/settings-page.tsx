import { beginSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { settingsWords } from '@crucible/display/sentences/en/pages/settings.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post } from '../api.ts';
import { useAccount, useStart } from '../door/standing.ts';
import { AskFirst } from '../parts/ask-first.tsx';
import { Field, Form } from '../parts/form.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { whenOf } from '../parts/when.ts';

/** What opens the practice, who is signed in, what runs where. */
export function SettingsPage() {
  const start = useStart().data;
  const way = start?.way ?? 'alone';
  return (
    <Page title="Settings" lead={settingsWords.lead}>
      <SignedIn />
      <Password />
      <Facts title={settingsWords.keysTitle} sentences={settingsWords.keys} />
      <Facts title={settingsWords.backupTitle} sentences={settingsWords.backup} />
      <Facts
        title={settingsWords.peopleTitle}
        sentences={[way === 'alone' ? settingsWords.peopleAlone : settingsWords.peopleHost]}
      />
      <Facts title={settingsWords.mailTitle} sentences={[settingsWords.mail]} />
      <Facts
        title={settingsWords.whereTitle}
        sentences={[
          way === 'alone' ? settingsWords.whereAlone : settingsWords.whereHost,
          settingsWords.threat,
        ]}
      />
      <Version />
    </Page>
  );
}

function Facts({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

type SignIn = {
  readonly session: string;
  readonly begun: number;
  readonly seen: number;
  readonly isThis: boolean;
  readonly isIdle: boolean;
};

function SignedIn() {
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: ['view', 'sign-ins'],
    queryFn: () => get<readonly SignIn[]>('/api/account/sessions'),
  });
  const email = useAccount().data?.email;
  const end = async (session: string) => {
    await post('/api/account/sessions/end', { session });
    await queries.invalidateQueries({ queryKey: ['view', 'sign-ins'] });
  };
  return (
    <section aria-labelledby="signed-in">
      <h2 id="signed-in">{settingsWords.sessionsTitle}</h2>
      <p className="aside">
        {email}. {settingsWords.sessionsLead}
      </p>
      <Shown of={found}>
        {(list) => (
          <ul className="rows">
            {list.map(({ session, begun, seen, isThis, isIdle }) => (
              <li key={session} className="row">
                <span>
                  Since {whenOf(begun)}
                  <span className="quiet">
                    , last used {whenOf(seen)}
                    {isIdle && `, ${settingsWords.idle}`}
                  </span>
                </span>
                <span className="actions">
                  {isThis ? (
                    <span className="quiet">{settingsWords.thisOne}</span>
                  ) : (
                    <button type="button" className="linklike in-text" onClick={() => void end(session)}>
                      End it
                    </button>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Shown>
      {(found.data?.length ?? 0) > 1 && (
        <p className="actions form">
          <AskFirst action="End all others" title="End every other sign-in" onSure={() => end('others')}>
            <p>Every other place asks for password and code again. What is kept stays as it is.</p>
          </AskFirst>
        </p>
      )}
    </section>
  );
}

function Password() {
  return (
    <section aria-labelledby="password">
      <h2 id="password">{settingsWords.passwordTitle}</h2>
      <p className="aside">{settingsWords.passwordLead}</p>
      <details>
        <summary>Change it</summary>
        <Form
          submit="Change the password"
          done="Changed."
          onSubmit={({ text }) => post('/api/account/password', { from: text('from'), to: text('to') })}
        >
          <Field label="The password so far" name="from" type="password" autoComplete="current-password" />
          <Field
            label="The new one"
            name="to"
            type="password"
            hint={beginSentences.password}
            autoComplete="new-password"
          />
        </Form>
      </details>
    </section>
  );
}

function Version() {
  const { data } = useQuery({
    queryKey: ['version'],
    queryFn: () => get<{ readonly version: string }>('/api/version'),
  });
  return <p className="aside form">Crucible {data?.version}</p>;
}
