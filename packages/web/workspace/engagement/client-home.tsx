import { clientNowWords as words } from '@crucible/display/sentences/en/pages/client-now.ts';
import { supervisionWords, workNumber } from '@crucible/display/sentences/en/pages/supervision.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { get } from '../api.ts';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';
import { homeOf, type Work } from './home-of.ts';

/** Where whoever came in belongs: as a client mostly to one work, which then opens by itself. */
export function ClientHome() {
  const found = useQuery({
    queryKey: ['view', 'works'],
    queryFn: () => get<readonly Work[]>('/api/account/works'),
  });
  return (
    <Shown of={found}>
      {(works) => {
        const { own, brought, straightTo } = homeOf(works);
        if (straightTo !== undefined) return <Navigate to={straightTo} replace />;
        if (own.length > 0)
          return (
            <Page title={words.works}>
              <OwnWorks own={own} />
              {brought.length > 0 && (
                <section aria-labelledby="brought">
                  <h2 id="brought">{supervisionWords.works}</h2>
                  <BroughtWorks brought={brought} />
                </section>
              )}
            </Page>
          );
        if (brought.length === 0)
          return <Page title={words.works} lead={works.length === 0 ? words.noWork : words.notYours} />;
        return (
          <Page title={supervisionWords.works}>
            <BroughtWorks brought={brought} />
          </Page>
        );
      }}
    </Shown>
  );
}

function OwnWorks({ own }: { readonly own: readonly string[] }) {
  return (
    <ul className="rows">
      {own.map((engagement) => (
        <OneWork key={engagement} engagement={engagement} />
      ))}
    </ul>
  );
}

/** A supervisor reads no names, so one piece of work is told from another by its number. */
function BroughtWorks({ brought }: { readonly brought: readonly string[] }) {
  return (
    <ul className="rows">
      {brought.map((engagement, at) => (
        <li key={engagement}>
          <Link to="/supervision/$engagement" params={{ engagement }}>
            {workNumber(at + 1)}
          </Link>
        </li>
      ))}
    </ul>
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
