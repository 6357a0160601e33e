import { mailWords } from '@crucible/display/sentences/en/pages/mail.ts';
import { post } from '../api.ts';
import { useStart } from '../door/standing.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Field, Form } from '../parts/form.tsx';

const words = mailWords.invite;

/** Only where mail goes out. */
export function InviteByMail({ person }: { readonly person: string }) {
  const engagement = useEngagement();
  if (useStart().data?.rulesOut.includes('mail') !== false) return null;
  return (
    <details className="not-on-paper">
      <summary>{words.summary}</summary>
      <p className="aside">{words.lead}</p>
      <Form
        submit={words.submit}
        done={words.done}
        onSubmit={({ text }) =>
          post('/api/account/invite-by-mail', { engagement, person, email: text('email') })
        }
      >
        <Field label={words.field} name="email" type="email" autoComplete="off" />
      </Form>
    </details>
  );
}
