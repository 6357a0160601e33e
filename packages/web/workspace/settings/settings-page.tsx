import { beginSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { settingsWords } from '@crucible/display/sentences/en/pages/settings.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { get, post } from '../api.ts';
import { useAccount, useStart } from '../door/standing.ts';
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
      <p className="actions">
        <Link to="/copies">{settingsWords.copies}</Link>
      </p>
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
  const end = async (session: string, password: string) => {
    await post('/api/account/sessions/end', { session, password });
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
              <li key={session}>
                <div className="row">
                  <span>
                    Since {whenOf(begun)}
                    <span className="quiet">
                      , last used {whenOf(seen)}
                      {isIdle && `, ${settingsWords.idle}`}
                    </span>
                  </span>
                  {isThis && <span className="aside">{settingsWords.thisOne}</span>}
                </div>
                {!isThis && <End words="End it" onEnd={(password) => end(session, password)} />}
              </li>
            ))}
          </ul>
        )}
      </Shown>
      {(found.data?.length ?? 0) > 1 && (
        <End words="End all others" onEnd={(password) => end('others', password)} />
      )}
    </section>
  );
}

type EndProps = { readonly words: string; readonly onEnd: (password: string) => Promise<unknown> };

function End({ words, onEnd }: EndProps) {
  return (
    <details>
      <summary>{words}</summary>
      <p className="aside">{settingsWords.endLead}</p>
      <Form submit={words} onSubmit={({ text }) => onEnd(text('password'))}>
        <Field label="Your password" name="password" type="password" autoComplete="current-password" />
      </Form>
    </details>
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
  return (
    <p className="aside form">
      Crucible {data?.version}. {settingsWords.newer}
    </p>
  );
}
