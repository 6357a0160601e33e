import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useAccount } from './standing.ts';

type LedOnProps = { readonly to?: '/today' | '/next-time'; readonly children: ReactNode };

/** Pages for whoever is not in yet: a client who is comes to their work instead, and back does not lead here again. */
export function LedOn({ to = '/today', children }: LedOnProps) {
  const { data, isPending } = useAccount();
  const navigate = useNavigate();
  const isIn = data?.isCoach === false;
  // Once, and not at every look: the page stands on while the next one is fetched.
  useEffect(() => {
    if (isIn) void navigate({ to, replace: true });
  }, [isIn, navigate, to]);
  return isPending || isIn ? null : children;
}
