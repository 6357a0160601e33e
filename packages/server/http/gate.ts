import type { DoorRefusal } from '@crucible/practice/door-refusal.ts';
import type { Session } from '../accounts/sessions.ts';

/**
 * Who may come to a route. `anyone`; `holder` of a session in whatever state it is; `signed-in` and awake,
 * even on a turned screen, which those routes narrow themselves; `own-screen` and not turned; `coach` there.
 */
export type Gate = 'anyone' | 'holder' | 'signed-in' | 'own-screen' | 'coach';

/** Why somebody does not get through a gate, or nothing where they do. */
export function refusedAt(gate: Gate, session: Session | undefined): DoorRefusal | undefined {
  if (gate === 'anyone') return undefined;
  if (session === undefined) return { kind: 'not-signed-in' };
  if (gate === 'holder') return undefined;
  if (session.isCoach && !session.hasSecondFactor) return { kind: 'second-factor-missing' };
  if (session.isIdle) return { kind: 'session-idle' };
  if (gate === 'signed-in') return undefined;
  if (session.turned !== undefined) return { kind: 'screen-turned' };
  return gate === 'coach' && !session.isCoach ? { kind: 'for-the-coach-alone' } : undefined;
}
