import { nameOf } from '@crucible/display/sentences/en/name.ts';
import { Link, Outlet, useParams } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import { useView } from '../parts/use-view.ts';

const places = [
  ['now', 'Now'],
  ['sessions', 'Sessions'],
  ['out-there-in-here', 'Out there, in here'],
  ['said-and-unsaid', 'Said and unsaid'],
  ['coming-up', 'Coming up'],
  ['agreement-and-people', 'Agreement and people'],
] as const;

/** The six places of one engagement, around whichever is open. */
export function Work() {
  return <Places reader="coach" />;
}

/** The same places, for the client on their own device. */
export function ClientWork() {
  return <Places reader="client" />;
}

function Places({ reader }: { readonly reader: 'coach' | 'client' }) {
  const { engagement } = useParams({ strict: false });
  const { data } = useView('engagement.show-parties', { engagement: engagement ?? '' });
  const other = data?.parties.find(({ role }) => role === (reader === 'client' ? 'coach' : 'client'))?.name;
  return (
    <>
      <nav className="places" aria-label="This work">
        <p className="with">{other === undefined ? '\u00a0' : workWith(other, reader)}</p>
        <ul>
          {places.map(([place, words]) => (
            <li key={place}>
              <Link to={`/with/${engagement}/${place}`} activeProps={{ 'aria-current': 'page' }}>
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  );
}

function workWith(other: string, reader: 'coach' | 'client'): string {
  return reader === 'coach' ? `Work with ${nameOf(other)}` : `Our work, with ${nameOf(other)}`;
}

/** Where the address does not say it: on the turned screen, which stays in one engagement. */
export const EngagementHere = createContext<string | undefined>(undefined);

/** The engagement whose page this is; every page under it has one. */
export function useEngagement(): string {
  const here = useContext(EngagementHere);
  const params = useParams({ strict: false });
  const engagement = here ?? params.engagement;
  if (engagement === undefined) throw new Error('this page belongs to an engagement');
  return engagement;
}
