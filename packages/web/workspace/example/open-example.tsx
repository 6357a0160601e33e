import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ActDoor } from '../parts/use-act.ts';
import { answerExample } from './answer-example.ts';
import { exampleRoutes } from './example-routes.tsx';

/** The pages of the practice over an invented work: whatever they show is in this file's chunk, and nothing is done. */
export function openExample(place: HTMLElement): void {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } });
  queries.setQueryDefaults(['view'], {
    queryFn: ({ queryKey: [, name, , input] }) =>
      answerExample(String(name), input as { readonly session?: string }),
  });
  queries.setQueryDefaults(['door'], { enabled: false });
  const router = createRouter({
    routeTree: exampleRoutes,
    basepath: '/look-around',
    scrollRestoration: true,
  });
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <ActDoor value={refuse}>
          <RouterProvider router={router} />
        </ActDoor>
      </QueryClientProvider>
    </StrictMode>,
  );
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('nothing is kept here', { cause: { kind: 'only-an-example' } }));
}
