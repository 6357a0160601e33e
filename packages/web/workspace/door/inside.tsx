import { useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { TurnedScreen } from '../agreement/turned-screen.tsx';
import { listenToPlaces, refusalIn } from '../api.ts';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { Waiting } from '../parts/shown.tsx';
import { dropAllUnsent } from '../parts/unsent.ts';
import { useCover } from './cover.ts';
import { FoundPractice } from './found-practice.tsx';
import { hearOtherPages } from './other-pages.ts';
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
  useOtherPages();
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

/** Under the cover the page stays as it was left: what was being written is still there after the password. */
function Open({ look }: { readonly look: 'covered' | 'open' }) {
  const queries = useQueryClient();
  const page = useRef<HTMLDivElement>(null);
  useCover(page, look);
  useEffect(() => {
    if (look === 'covered') return;
    return listenToPlaces(() => void queries.invalidateQueries({ queryKey: ['view'] }));
  }, [queries, look]);
  return (
    <>
      {look === 'covered' && <Wake />}
      <div ref={page} hidden={look === 'covered'}>
        <Shell>
          <Outlet />
        </Shell>
      </div>
    </>
  );
}

export function Bare({ children }: { readonly children: React.ReactNode }) {
  return <div className="column">{children}</div>;
}

/** Where the screen was turned or the practice locked on one page, no other one keeps showing what it showed. */
function useOtherPages(): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      hearOtherPages(() => {
        dropAllUnsent();
        queries.removeQueries({ queryKey: ['view'] });
        queries.removeQueries({ queryKey: ['receipts'] });
        void queries.resetQueries({ queryKey: ['door'] });
      }),
    [queries],
  );
}

/** A little over the quarter of an hour after which the server wants the password again. */
const idleAfter = 15.2 * 60_000;
/** Whoever writes a long note asks the server for nothing meanwhile; so often it hears that somebody is there. */
const heardEvery = 4 * 60_000;

/** While the page is touched the session stays awake; when nobody touched it for long, what was open is covered. */
function useIdleLook(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let [timer, heard] = [0, Date.now()];
    const look = () => void queries.invalidateQueries({ queryKey: ['door'] });
    const touched = () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, idleAfter);
      if (Date.now() - heard < heardEvery) return;
      heard = Date.now();
      look();
    };
    touched();
    const kinds = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const kind of kinds) window.addEventListener(kind, touched);
    return () => {
      clearTimeout(timer);
      for (const kind of kinds) window.removeEventListener(kind, touched);
    };
  }, [queries]);
}
