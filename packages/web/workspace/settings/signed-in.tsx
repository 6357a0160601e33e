import { settingsWords } from '@crucible/display/sentences/en/pages/settings.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post } from '../api.ts';
import { useAccount } from '../door/standing.ts';
import { Field, Form } from '../parts/form.tsx';
import { Shown } from '../parts/shown.tsx';
import { whenOf } from '../parts/when.ts';

type SignIn = {
  readonly session: string;
  readonly begun: number;
  readonly seen: number;
  readonly isThis: boolean;
  readonly isIdle: boolean;
};

/** Every place where this account is signed in; each is ended with the password. */
export function SignedIn() {
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
