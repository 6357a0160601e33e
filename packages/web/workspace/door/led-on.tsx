import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAccount } from './standing.ts';

/** Pages for whoever is not in yet: a client who is comes to their work instead, and back does not lead here again. */
export function LedOn({ children }: { readonly children: ReactNode }) {
  const account = useAccount();
  if (account.isPending) return null;
  if (account.data?.isCoach === false) return <Navigate to="/today" replace />;
  return children;
}
