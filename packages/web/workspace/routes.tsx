import { createRootRoute, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { FirstDoor } from './door/first-door.tsx';
import { forRole } from './door/for-role.tsx';
import { NotHere } from './parts/not-here.tsx';

/** Every address, each place in a chunk of its own. Only the first door is there at once. */
const root = createRootRoute({ component: Outlet, notFoundComponent: NotHere });
const under = { getParentRoute: () => root } as const;

const inside = createRoute({
  ...under,
  id: 'inside',
  component: lazyRouteComponent(() => import('./door/inside.tsx'), 'Inside'),
});
const within = { getParentRoute: () => inside } as const;
const work = createRoute({
  ...within,
  path: '/with/$engagement',
  component: forRole({
    coach: lazyRouteComponent(() => import('./engagement/work.tsx'), 'Work'),
    client: lazyRouteComponent(() => import('./engagement/work.tsx'), 'ClientWork'),
  }),
});
const place = { getParentRoute: () => work } as const;

export const routes = root.addChildren([
  createRoute({ ...under, path: '/', component: FirstDoor }),
  createRoute({
    ...under,
    path: '/begin',
    component: lazyRouteComponent(() => import('./door/begin-page.tsx'), 'BeginPage'),
  }),
  createRoute({
    ...under,
    path: '/come-in',
    component: lazyRouteComponent(() => import('./door/come-in-page.tsx'), 'ComeInPage'),
  }),
  inside.addChildren([
    createRoute({
      ...within,
      path: '/today',
      component: forRole({
        coach: lazyRouteComponent(() => import('./today/today-page.tsx'), 'TodayPage'),
        client: lazyRouteComponent(() => import('./engagement/client-home.tsx'), 'ClientHome'),
      }),
    }),
    createRoute({
      ...within,
      path: '/settings',
      component: forRole({
        coach: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
        client: lazyRouteComponent(() => import('./settings/client-settings-page.tsx'), 'ClientSettingsPage'),
      }),
    }),
    createRoute({
      ...within,
      path: '/next-time',
      component: lazyRouteComponent(() => import('./door/next-time-page.tsx'), 'NextTimePage'),
    }),
    createRoute({
      ...within,
      path: '/second-lock',
      component: lazyRouteComponent(() => import('./settings/second-lock-page.tsx'), 'SecondLockPage'),
    }),
    createRoute({
      ...within,
      path: '/supervision/$engagement',
      component: lazyRouteComponent(() => import('./supervision/supervision-page.tsx'), 'SupervisionPage'),
    }),
    createRoute({
      ...within,
      path: '/copies',
      component: lazyRouteComponent(() => import('./copies/copies-page.tsx'), 'CopiesPage'),
    }),
    work.addChildren([
      createRoute({
        ...place,
        path: '/now',
        component: forRole({
          coach: lazyRouteComponent(() => import('./engagement/now-page.tsx'), 'NowPage'),
          client: lazyRouteComponent(() => import('./engagement/client-now-page.tsx'), 'ClientNowPage'),
        }),
      }),
      createRoute({
        ...place,
        path: '/sessions',
        component: forRole({
          coach: lazyRouteComponent(() => import('./session/sessions-page.tsx'), 'SessionsPage'),
          client: lazyRouteComponent(
            () => import('./session/client-sessions-page.tsx'),
            'ClientSessionsPage',
          ),
        }),
      }),
      createRoute({
        ...place,
        path: '/sessions/$session',
        component: lazyRouteComponent(() => import('./session/note-page.tsx'), 'NotePage'),
      }),
      createRoute({
        ...place,
        path: '/sessions/$session/take-in',
        component: lazyRouteComponent(() => import('./session/take-in-page.tsx'), 'TakeInPage'),
      }),
      createRoute({
        ...place,
        path: '/sessions/$session/transcript',
        component: lazyRouteComponent(() => import('./session/transcript-page.tsx'), 'TranscriptPage'),
      }),
      createRoute({
        ...place,
        path: '/sessions/$session/worth-a-look',
        component: lazyRouteComponent(() => import('./session/moments-page.tsx'), 'MomentsPage'),
      }),
      createRoute({
        ...place,
        path: '/sessions/$session/how-it-was',
        component: lazyRouteComponent(
          () => import('./alliance/session-answers-page.tsx'),
          'SessionAnswersPage',
        ),
      }),
      createRoute({
        ...place,
        path: '/sessions/how-it-was',
        component: lazyRouteComponent(() => import('./alliance/how-it-was-page.tsx'), 'HowItWasPage'),
      }),
      createRoute({
        ...place,
        path: '/how-was-today',
        component: lazyRouteComponent(() => import('./alliance/how-was-today-page.tsx'), 'HowWasTodayPage'),
      }),
      createRoute({
        ...place,
        path: '/before-the-session',
        component: lazyRouteComponent(() => import('./session/before-session-page.tsx'), 'BeforeSessionPage'),
      }),
      createRoute({
        ...place,
        path: '/only-mine',
        component: lazyRouteComponent(() => import('./own/only-mine-page.tsx'), 'OnlyMinePage'),
      }),
      createRoute({
        ...place,
        path: '/out-there-in-here',
        component: forRole({
          coach: lazyRouteComponent(() => import('./mirror/mirror-page.tsx'), 'MirrorPage'),
          client: lazyRouteComponent(() => import('./mirror/shared-mirror-page.tsx'), 'SharedMirrorPage'),
        }),
      }),
      createRoute({
        ...place,
        path: '/said-and-unsaid',
        component: forRole({
          coach: lazyRouteComponent(() => import('./engagement/coming-places.tsx'), 'SaidAndUnsaid'),
          client: lazyRouteComponent(() => import('./engagement/coming-places.tsx'), 'ClientSaidAndUnsaid'),
        }),
      }),
      createRoute({
        ...place,
        path: '/coming-up',
        component: forRole({
          coach: lazyRouteComponent(() => import('./engagement/coming-places.tsx'), 'ComingUp'),
          client: lazyRouteComponent(() => import('./engagement/coming-places.tsx'), 'ClientComingUp'),
        }),
      }),
      createRoute({
        ...place,
        path: '/agreement-and-people',
        component: forRole({
          coach: lazyRouteComponent(() => import('./agreement/agreement-page.tsx'), 'AgreementPage'),
          client: lazyRouteComponent(
            () => import('./agreement/client-agreement-page.tsx'),
            'ClientAgreementPage',
          ),
        }),
      }),
      createRoute({
        ...place,
        path: '/everything-i-said',
        component: lazyRouteComponent(() => import('./agreement/said-page.tsx'), 'SaidPage'),
      }),
      createRoute({
        ...place,
        path: '/what-is-kept',
        component: lazyRouteComponent(() => import('./keeping/kept-page.tsx'), 'KeptPage'),
      }),
      createRoute({
        ...place,
        path: '/receipts',
        component: forRole({
          coach: lazyRouteComponent(() => import('./agreement/receipts-page.tsx'), 'ReceiptsPage'),
          client: lazyRouteComponent(
            () => import('./agreement/client-receipts-page.tsx'),
            'ClientReceiptsPage',
          ),
        }),
      }),
    ]),
  ]),
]);
