import type { CastId } from '@crucible/core/ids.ts';
import { agreementWords } from '@crucible/display/sentences/en/pages/agreement-page.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Field, Form } from '../parts/form.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';

type ShownPeople = Views['engagement.show-people'];
type Person = ShownPeople['people'][number];

/** Whoever is talked about, and the words that are masked. */
export function People({ shown: { people, masked } }: { readonly shown: ShownPeople }) {
  const name = useAct('engagement.name-person', { engagement: useEngagement() });
  return (
    <>
      <section aria-labelledby="people">
        <h2 id="people">{agreementWords.peopleTitle}</h2>
        <p className="aside">{agreementWords.peopleLead}</p>
        {people.length === 0 ? (
          <p className="quiet">{agreementWords.nobody}</p>
        ) : (
          <ul className="rows">
            {people.map((person) => (
              <OnePerson
                key={person.person}
                one={person}
                others={people.filter((other) => other !== person)}
              />
            ))}
          </ul>
        )}
        <Form
          submit="Name them"
          done="Named."
          onSubmit={({ text }) => name.mutateAsync({ alias: text('name') })}
        >
          <Field label="Somebody new" name="name" autoComplete="off" />
        </Form>
      </section>
      <Masked masked={masked} />
    </>
  );
}

type OnePersonProps = { readonly one: Person; readonly others: readonly Person[] };

function OnePerson({ one, others }: OnePersonProps) {
  const engagement = useEngagement();
  const [alias, merge, apart] = [
    useAct('engagement.add-alias', { engagement }),
    useAct('engagement.merge-people', { engagement }),
    useAct('engagement.tell-apart', { engagement }),
  ];
  const [called, ...aliases] = one.aliases;
  const also = [...aliases, ...one.merged.flatMap((merged) => merged.aliases)];
  return (
    <li>
      <p>
        <bdi>{called}</bdi>
        {also.length > 0 && <span className="quiet">, also {also.join(', ')}</span>}
      </p>
      {one.merged.map((merged) => (
        <p key={merged.person} className="actions">
          <button
            type="button"
            className="linklike in-text"
            onClick={() => apart.mutate({ person: merged.person })}
          >
            Tell {merged.aliases[0]} apart again
          </button>
        </p>
      ))}
      {apart.error !== null && <RefusalNote error={apart.error} />}
      <details className="not-on-paper">
        <summary>Another name, or the same person</summary>
        <Form
          submit="Add the name"
          done="Added."
          onSubmit={({ text }) => alias.mutateAsync({ person: one.person, alias: text('alias') })}
        >
          <Field label={`Another name for ${called}`} name="alias" autoComplete="off" />
        </Form>
        {others.length > 0 && (
          <Form
            submit="They are one person"
            onSubmit={({ text }) => merge.mutateAsync({ from: text('from') as CastId, into: one.person })}
          >
            <div className="field">
              <label htmlFor={`from-${one.person}`}>The same person as {called}</label>
              <select id={`from-${one.person}`} name="from">
                {others.map((other) => (
                  <option key={other.person} value={other.person}>
                    {other.aliases[0]}
                  </option>
                ))}
              </select>
            </div>
          </Form>
        )}
      </details>
    </li>
  );
}

function Masked({ masked }: { readonly masked: readonly string[] }) {
  const engagement = useEngagement();
  const [mask, unmask] = [
    useAct('engagement.mask-words', { engagement }),
    useAct('engagement.mask-words', { engagement }),
  ];
  return (
    <section aria-labelledby="mask">
      <h2 id="mask">{agreementWords.maskTitle}</h2>
      <p className="aside">{agreementWords.maskLead}</p>
      {masked.length === 0 ? (
        <p className="quiet">{agreementWords.noMask}</p>
      ) : (
        <ul className="rows">
          {masked.map((word) => (
            <li key={word} className="row">
              <bdi>{word}</bdi>
              <span className="actions">
                <button
                  type="button"
                  className="linklike in-text"
                  onClick={() => unmask.mutate({ mask: [], unmask: [word] })}
                >
                  Unmask
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {unmask.error !== null && <RefusalNote error={unmask.error} />}
      <Form
        submit="Mask"
        done="Masked."
        onSubmit={({ list }) => mask.mutateAsync({ mask: [...list('words')], unmask: [] })}
      >
        <Field label="Words, one a line or with commas between" name="words" rows={1} />
      </Form>
    </section>
  );
}
