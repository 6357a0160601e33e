import { type Role, roles } from '@crucible/core/session/utterance.ts';
import { roleChoices, transcriptWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { rolesSentence } from '@crucible/display/sentences/en/roles.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Form } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import type { Talk } from './use-talk.ts';

type WhoIsWhoProps = { readonly talk: Talk; readonly opened: NonNullable<Talk['opened']> };

/** Who is taken for whom, and the way to say it is otherwise; the text is then read anew. */
export function WhoIsWho({ talk, opened: { text, reading } }: WhoIsWhoProps) {
  const set = useAct('session.set-roles', { engagement: useEngagement() });
  const { speakers } = text;
  const said = reading.roles.roles;
  return (
    <>
      <p className="aside">{rolesSentence(reading.roles, speakers)}</p>
      <details className="not-on-paper">
        <summary>{transcriptWords.rolesTitle}</summary>
        <p className="aside">{transcriptWords.rolesLead}</p>
        <Form
          key={said.join(' ')}
          submit="Read it anew"
          onSubmit={({ text: chosen }) =>
            set.mutateAsync({
              transcript: talk.transcript,
              roles: speakers.map(({ index }) => roleIn(chosen(`role${index}`)) ?? said[index] ?? 'unknown'),
            })
          }
        >
          {speakers
            .filter(({ kind }) => kind !== 'bot')
            .map(({ index, label }) => (
              <div key={index} className="field">
                <label htmlFor={`role${index}`}>
                  <bdi>{label}</bdi>
                </label>
                <select id={`role${index}`} name={`role${index}`} defaultValue={said[index]}>
                  {roles.map((role) => (
                    <option key={role} value={role}>
                      {roleChoices[role]}
                    </option>
                  ))}
                </select>
              </div>
            ))}
        </Form>
      </details>
    </>
  );
}

function roleIn(chosen: string): Role | undefined {
  return roles.find((role) => role === chosen);
}
