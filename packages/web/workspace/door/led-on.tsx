import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useAccount } from './standing.ts';

/** Pages for whoever is not in yet: a client who is comes to their work instead, and back does not lead here again. */
export function LedOn({ children }: { readonly children: ReactNode }) {
  const { data, isPending } = useAccount();
  const navigate = useNavigate();
  const isIn = data?.isCoach === false;
  // Once, and not at every look: the page stands on while the next one is fetched.
  useEffect(() => {
    if (isIn) void navigate({ to: '/today', replace: true });
  }, [isIn, navigate]);
  return isPending || isIn ? null : children;
}
