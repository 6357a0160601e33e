import { clientNowWords as words } from '@crucible/display/sentences/en/pages/client-now.ts';
import { supervisionWords, workNumber } from '@crucible/display/sentences/en/pages/supervision.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { get } from '../api.ts';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';

type Work = { readonly engagement: string; readonly role: string };

/** Where whoever came in belongs: as a client mostly to one work, which then opens by itself. */
export function ClientHome() {
  const found = useQuery({
    queryKey: ['view', 'works'],
    queryFn: () => get<readonly Work[]>('/api/account/works'),
  });
  return (
    <Shown of={found}>
      {(works) => {
        const own = works.filter(({ role }) => role === 'client');
        const [only, ...others] = own;
        const brought = works.filter(({ role }) => role === 'supervisor');
        if (brought.length > 0 && only === undefined) return <Supervised works={brought} />;
        if (only === undefined)
          return <Page title={words.works} lead={works.length === 0 ? words.noWork : words.notYours} />;
        if (others.length === 0)
          return <Navigate to="/with/$engagement/now" params={{ engagement: only.engagement }} replace />;
        return (
          <Page title={words.works}>
            <ul className="rows">
              {own.map(({ engagement }) => (
                <OneWork key={engagement} engagement={engagement} />
              ))}
            </ul>
          </Page>
        );
      }}
    </Shown>
  );
}

/** A supervisor reads no names, so one piece of work is told from another by its number. */
function Supervised({ works }: { readonly works: readonly Work[] }) {
  const [only, ...others] = works;
  if (only !== undefined && others.length === 0)
    return <Navigate to="/supervision/$engagement" params={{ engagement: only.engagement }} replace />;
  return (
    <Page title={supervisionWords.works}>
      <ul className="rows">
        {works.map(({ engagement }, at) => (
          <li key={engagement}>
            <Link to="/supervision/$engagement" params={{ engagement }}>
              {workNumber(at + 1)}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function OneWork({ engagement }: { readonly engagement: string }) {
  const { data } = useView('engagement.show-parties', { engagement });
  const coach = data?.parties.find(({ role }) => role === 'coach')?.name;
  return (
    <li>
      <Link to="/with/$engagement/now" params={{ engagement }}>
        <bdi>{coach ?? words.works}</bdi>
        {data?.begun !== undefined && `, ${words.begun} ${dayOf(data.begun)}`}
      </Link>
    </li>
  );
}
