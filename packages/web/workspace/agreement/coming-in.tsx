import { codeWords, notInSentence } from '@crucible/display/sentences/en/pages/come-in.ts';
import { Link } from '@tanstack/react-router';
import type { Views } from '../api-names.ts';
import { useStart } from '../door/standing.ts';
import { useEngagement } from '../engagement/work.tsx';
import { useView } from '../parts/use-view.ts';
import { Arrivals } from './arrivals.tsx';
import { ComeInCode } from './come-in-code.tsx';
import { InviteByMail } from './invite-by-mail.tsx';

type ShownParties = Pick<Views['engagement.show-parties'], 'parties' | 'arrivals'>;

/** How the client comes in on a device of their own, and how often that was; only where others reach this installation. */
export function ComingIn() {
  const { data } = useView('engagement.show-parties', { engagement: useEngagement() });
  const clients = data?.parties.filter(({ role }) => role === 'client') ?? [];
  if (useStart().data?.way !== 'host' || clients.length === 0) return null;
  return (
    <section aria-labelledby="come-in">
      <h2 id="come-in">{codeWords.title}</h2>
      {clients.map(({ person, name }) => (
        <div key={person}>
          {hasComeIn(data, person) ? (
            <Arrivals arrivals={data?.arrivals ?? []} person={person} />
          ) : (
            <p className="aside">{notInSentence(name)}</p>
          )}
          <ComeInCode person={person} />
          <InviteByMail person={person} />
        </div>
      ))}
    </section>
  );
}

/** On the coach's first page, until the client has come in. */
export function NotInYet() {
  const engagement = useEngagement();
  const { data } = useView('engagement.show-parties', { engagement });
  const client = data?.parties.find(({ role }) => role === 'client');
  if (useStart().data?.way !== 'host' || client === undefined || hasComeIn(data, client.person)) return null;
  return (
    <p className="aside not-on-paper">
      {notInSentence(client.name)}{' '}
      <Link to="/with/$engagement/agreement-and-people" params={{ engagement }} hash="come-in">
        {codeWords.show}
      </Link>
    </p>
  );
}

function hasComeIn(shown: ShownParties | undefined, person: string): boolean {
  return shown?.arrivals.some((one) => one.person === person) === true;
}
