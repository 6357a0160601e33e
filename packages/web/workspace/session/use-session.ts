import { idOf, type SessionId } from '@crucible/core/ids.ts';
import { useParams } from '@tanstack/react-router';

/** The session whose page this is. */
export function useSession(): SessionId {
  const { session } = useParams({ strict: false });
  if (session === undefined) throw new Error('this page belongs to a session');
  return idOf<SessionId>(session);
}
