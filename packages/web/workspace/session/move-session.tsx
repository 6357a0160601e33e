import { sessionsWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { Form } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { useSession } from './use-session.ts';
import { useTalk } from './use-talk.ts';

/** For a session that was filed under somebody else's work. Nothing stands here where there is no other work. */
export function MoveSession() {
  const here = useEngagement();
  const works = useView('engagement.show-engagements').data?.engagements ?? [];
  const others = works.filter(({ engagement }) => engagement !== here);
  const [first] = others;
  if (first === undefined) return null;
  return (
    <section className="not-on-paper" aria-label={sessionsWords.moveTitle}>
      <details>
        <summary>{sessionsWords.moveTitle}</summary>
        <MoveForm others={others} first={first.engagement} />
      </details>
    </section>
  );
}

type MoveFormProps = {
  readonly others: readonly { readonly engagement: string; readonly called: string }[];
  readonly first: string;
};

function MoveForm({ others, first }: MoveFormProps) {
  const session = useSession();
  const navigate = useNavigate();
  const [to, setTo] = useState(first);
  const move = useAct('session.move-session', { engagement: useEngagement(), other: to });
  const spoken = useTalk().query.data?.speakers.filter(({ kind }) => kind !== 'bot') ?? [];
  const agreed = useView('engagement.show-agreement', { engagement: to }).data;
  const held = agreed?.editions.find(({ edition }) => edition === agreed.inForce?.edition);
  const everyone = held?.rows.recording.transcripts === true ? held.rows.recording.everyone : [];
  return (
    <Form
      submit="Move it"
      onSubmit={async ({ text }) => {
        const speakers = spoken.flatMap(({ label }, at) => {
          const name = text(`speaker${at}`);
          return name === '' ? [] : [{ label, names: [name] }];
        });
        await move.mutateAsync({ session, speakers });
        await navigate({
          to: '/with/$engagement/sessions/$session',
          params: { engagement: to, session },
        });
      }}
    >
      <p>{sessionsWords.moveLead}</p>
      <div className="field">
        <label htmlFor="move-to">Where does it belong?</label>
        <select id="move-to" value={to} onChange={({ target }) => setTo(target.value)}>
          {others.map(({ engagement, called }) => (
            <option key={engagement} value={engagement}>
              {called}
            </option>
          ))}
        </select>
      </div>
      {spoken.length > 0 && agreed !== undefined && everyone.length === 0 && (
        <p className="aside">{sessionsWords.moveUnnamed}</p>
      )}
      {everyone.length > 0 &&
        spoken.map(({ label }, at) => (
          <div key={label} className="field">
            <label htmlFor={`move-speaker${at}`}>
              Who is <bdi>{label}</bdi> in that agreement?
            </label>
            <select id={`move-speaker${at}`} name={`speaker${at}`}>
              <option value="">as it was said before</option>
              {everyone.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </div>
        ))}
      <p className="aside">{sessionsWords.moveUndo}</p>
    </Form>
  );
}
