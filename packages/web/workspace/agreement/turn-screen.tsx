import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import { post } from '../api.ts';
import { useForget } from '../door/use-forget.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Form } from '../parts/form.tsx';
import { askToLeave } from '../parts/leaving.ts';

/** Hands the screen over. The server narrows the session until the coach signs in again. */
export function TurnScreen() {
  const engagement = useEngagement();
  const forget = useForget();
  return (
    <section className="not-on-paper" aria-labelledby="turn">
      <h2 id="turn">{agreementWords.turnTitle}</h2>
      <p>{agreementWords.turnLead}</p>
      <Form
        submit="Turn the screen"
        onSubmit={async () => {
          if ((await askToLeave()) === 'stay') return;
          await post('/api/screen/turn', { engagement });
          await forget();
        }}
      >
        {null}
      </Form>
    </section>
  );
}
