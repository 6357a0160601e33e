import { beginSentences } from '@crucible/display/sentences/en/pages/door.ts';
import { settingsWords } from '@crucible/display/sentences/en/pages/settings.ts';
import { post } from '../api.ts';
import { Field, Form } from '../parts/form.tsx';

/** Another password, with the one so far. */
export function Password() {
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
