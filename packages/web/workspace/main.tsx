import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { refusalIn } from './api.ts';
import { askView } from './parts/use-view.ts';
import { routes } from './routes.tsx';
import './look/letters.css';
import './look/ground.css';
import './look/words.css';
import './look/places.css';
import './look/form.css';
import './look/rows.css';
import './look/paper.css';

/** What the door says has changed for whoever stands before it: then it is asked anew where they stand. */
const atTheDoor = [
  'not-signed-in',
  'second-factor-missing',
  'session-idle',
  'screen-turned',
  'practice-locked',
  'practice-not-begun',
];

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: (times, error) => refusalIn(error) === undefined && times < 2, staleTime: 5_000 },
  },
});
queries.setQueryDefaults(['view'], { queryFn: askView });
const lookAgain = (error: unknown): void => {
  if (atTheDoor.includes(refusalIn(error)?.kind ?? ''))
    void queries.invalidateQueries({ queryKey: ['door'] });
};
queries.getQueryCache().config.onError = (error, query) => {
  if (query.queryKey[0] !== 'door') lookAgain(error);
};
queries.getMutationCache().config.onError = lookAgain;

function openPractice(place: HTMLElement): void {
  const router = createRouter({ routeTree: routes, scrollRestoration: true });
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place to stand in');
if (/^\/look-around(?:\/|$)/u.test(location.pathname))
  void import('./example/open-example.tsx').then(({ openExample }) => openExample(place));
else openPractice(place);
