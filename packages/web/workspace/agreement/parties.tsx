import { month } from '@crucible/core/calendar.ts';
import { idOf, type PersonId } from '@crucible/core/ids.ts';
import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import { monthOf } from '@crucible/display/sentences/en/time.ts';
import type { Views } from '../api-names.ts';
import { useStart } from '../door/standing.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Choice, Field, Form } from '../parts/form.tsx';
import { newId } from '../parts/new-id.ts';
import { useAct } from '../parts/use-act.ts';
import { Arrivals } from './arrivals.tsx';
import { ComeInCode } from './come-in-code.tsx';
import { InviteByMail } from './invite-by-mail.tsx';

type ShownParties = Views['engagement.show-parties'];
type Party = ShownParties['parties'][number];

export const roleWords: Readonly<Record<Party['role'], string>> = {
  coach: 'coach',
  client: 'client',
  sponsor: 'the company',
  supervisor: 'supervisor',
  rater: 'asked for an answer',
};

/** Who is what to this work, and when it is to end. */
export function Parties({ shown: { parties, arrivals, ending } }: { readonly shown: ShownParties }) {
  const engagement = useEngagement();
  const name = useAct('engagement.name-party', { engagement });
  const isReached = useStart().data?.way === 'host';
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">{agreementWords.partiesTitle}</h2>
      <p className="aside">{agreementWords.partiesLead}</p>
      <ul className="rows">
        {parties.map((party) => (
          <li key={party.person}>
            <p>
              <bdi>{party.name}</bdi>
              <span className="quiet">, {roleWords[party.role]}</span>
            </p>
            {party.role !== 'client' && <Arrivals arrivals={arrivals} person={party.person} />}
            {isReached && party.role === 'supervisor' && <ComeInCode person={party.person} />}
            {party.role !== 'coach' && party.role !== 'client' && <InviteByMail person={party.person} />}
          </li>
        ))}
      </ul>
      {ending !== undefined && <Ending ending={ending} />}
      <details className="not-on-paper">
        <summary>Name somebody else</summary>
        <Form
          submit="Name them"
          onSubmit={({ text }) =>
            name.mutateAsync({
              person: idOf<PersonId>(newId()),
              role: text('role') === 'supervisor' ? 'supervisor' : 'sponsor',
              name: text('party'),
            })
          }
        >
          <Field label="Name" name="party" autoComplete="off" />
          <Choice
            legend="As what?"
            name="role"
            value="sponsor"
            choices={[
              ['sponsor', 'of the company'],
              ['supervisor', 'my supervisor'],
            ]}
          />
        </Form>
      </details>
    </section>
  );
}

export function Ending({ ending }: { readonly ending: string }) {
  const move = useAct('engagement.move-ending', { engagement: useEngagement() });
  return (
    <>
      <p className="form">We plan to end in {monthOf(ending)}.</p>
      <details className="not-on-paper">
        <summary>Move the ending</summary>
        <Form submit="Move it" onSubmit={({ text }) => move.mutateAsync({ ending: month(text('ending')) })}>
          <Field
            label="The month in which we end"
            name="ending"
            type="month"
            hint={agreementWords.endingLead}
            value={ending}
          />
        </Form>
      </details>
    </>
  );
}
