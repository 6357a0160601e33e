import { useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { TurnedScreen } from '../agreement/turned-screen.tsx';
import { listenToPlaces, refusalIn } from '../api.ts';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { Waiting } from '../parts/shown.tsx';
import { FoundPractice } from './found-practice.tsx';
import { SetUpSecondFactor } from './set-up-second-factor.tsx';
import { Shell } from './shell.tsx';
import { SignIn } from './sign-in.tsx';
import { useAccount, useStart } from './standing.ts';
import { Unlock } from './unlock.tsx';
import { Wake } from './wake.tsx';

/**
 * Everything behind the door. What is missing - a sign-in, a passphrase - is asked for in place, so that the
 * address stays and the page comes back as it was asked for.
 */
export function Inside() {
  const [start, account] = [useStart(), useAccount()];
  useIdleLook();
  if (start.data === undefined || account.isPending)
    return <Bare>{start.error ? <RefusalNote error={start.error} /> : <Waiting />}</Bare>;
  if (refusalIn(account.error)?.kind === 'not-signed-in') return <SignIn />;
  const here = account.data;
  if (here === undefined) return <Bare>{<RefusalNote error={account.error} />}</Bare>;
  if (here.turned !== undefined)
    return (
      <TurnedScreen engagement={here.turned} standing={start.data.practice === 'open' ? 'open' : 'locked'} />
    );
  if (here.isCoach && !here.hasSecondFactor) return <SetUpSecondFactor />;
  if (start.data.practice === 'open') return <Open look={here.isIdle ? 'covered' : 'open'} />;
  if (here.isIdle) return <Wake />;
  return start.data.practice === 'locked' ? <Unlock /> : <FoundPractice />;
}

/** While it is covered the page stays as it is underneath: what somebody was writing there is not lost. */
function Open({ look }: { readonly look: 'open' | 'covered' }) {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (look === 'open') page.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [look]);
  return (
    <>
      {look === 'covered' ? <Wake /> : <Listening />}
      <div ref={page} hidden={look === 'covered'}>
        <Shell>
          <Outlet />
        </Shell>
      </div>
    </>
  );
}

function Listening() {
  const queries = useQueryClient();
  useEffect(() => listenToPlaces(() => void queries.invalidateQueries({ queryKey: ['view'] })), [queries]);
  return null;
}

export function Bare({ children }: { readonly children: React.ReactNode }) {
  return <div className="column">{children}</div>;
}

/** A little over the quarter of an hour after which the server wants the password again. */
const idleAfter = 15.2 * 60_000;

/** When nobody touched the page for long, it is asked where we stand, and what was open is covered. */
function useIdleLook(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let timer = 0;
    const touched = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void queries.invalidateQueries({ queryKey: ['door'] }), idleAfter);
    };
    touched();
    const kinds = ['pointerdown', 'keydown'] as const;
    for (const kind of kinds) window.addEventListener(kind, touched);
    return () => {
      clearTimeout(timer);
      for (const kind of kinds) window.removeEventListener(kind, touched);
    };
  }, [queries]);
}
