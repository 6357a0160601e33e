import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { Work } from '../engagement/work.tsx';
import { NotHere } from '../parts/not-here.tsx';
import { ExamplePair } from './example-pair.tsx';
import { ExampleShell } from './example-shell.tsx';
import { exampleEngagement } from './example-work.ts';

/** The places of one work, without the doors; it opens on a pair. */
const root = createRootRoute({ component: ExampleShell, notFoundComponent: NotHere });
const work = createRoute({ getParentRoute: () => root, path: '/with/$engagement', component: Work });
const place = { getParentRoute: () => work } as const;
const sessions = () => import('../session/sessions-page.tsx');
const coming = () => import('../engagement/coming-places.tsx');

export const exampleRoutes = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({
        to: '/with/$engagement/out-there-in-here',
        params: { engagement: exampleEngagement },
        replace: true,
      });
    },
  }),
  work.addChildren([
    createRoute({
      ...place,
      path: '/now',
      component: lazyRouteComponent(() => import('../engagement/now-page.tsx'), 'NowPage'),
    }),
    createRoute({ ...place, path: '/sessions', component: lazyRouteComponent(sessions, 'SessionsPage') }),
    createRoute({
      ...place,
      path: '/sessions/$session',
      component: lazyRouteComponent(() => import('../session/note-page.tsx'), 'NotePage'),
    }),
    createRoute({
      ...place,
      path: '/sessions/$session/transcript',
      component: lazyRouteComponent(() => import('../session/transcript-page.tsx'), 'TranscriptPage'),
    }),
    createRoute({
      ...place,
      path: '/sessions/$session/worth-a-look',
      component: lazyRouteComponent(() => import('../session/moments-page.tsx'), 'MomentsPage'),
    }),
    createRoute({
      ...place,
      path: '/sessions/$session/how-it-was',
      component: lazyRouteComponent(
        () => import('../alliance/session-answers-page.tsx'),
        'SessionAnswersPage',
      ),
    }),
    createRoute({
      ...place,
      path: '/sessions/how-it-was',
      component: lazyRouteComponent(() => import('../alliance/how-it-was-page.tsx'), 'HowItWasPage'),
    }),
    createRoute({ ...place, path: '/out-there-in-here', component: ExamplePair }),
    createRoute({
      ...place,
      path: '/said-and-unsaid',
      component: lazyRouteComponent(coming, 'SaidAndUnsaid'),
    }),
    createRoute({ ...place, path: '/coming-up', component: lazyRouteComponent(coming, 'ComingUp') }),
    createRoute({
      ...place,
      path: '/agreement-and-people',
      component: lazyRouteComponent(() => import('./example-agreement.tsx'), 'ExampleAgreement'),
    }),
    createRoute({
      ...place,
      path: '/receipts',
      component: lazyRouteComponent(() => import('../agreement/receipts-page.tsx'), 'ReceiptsPage'),
    }),
  ]),
]);
