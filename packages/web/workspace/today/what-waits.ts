import type { Waits } from '@crucible/display/sentences/en/pages/today.ts';
import type { Views } from '../api-names.ts';
import { dayOf } from '../parts/when.ts';

type Sessions = Views['session.show-sessions']['sessions'];
export type Planned = Exclude<Sessions[number], { readonly standing: 'moved-away' }>;

type State = {
  readonly engagement: string;
  readonly sessions: Sessions;
  readonly promise: Views['engagement.show-promise'];
  readonly agreement: Views['engagement.show-agreement'];
  readonly keeping: Pick<Views['keeping.show-keeping'], 'erasures' | 'strikes' | 'access'>;
  /** The last session that took place, where it has no note. */
  readonly unnoted?: Planned;
  /** The last session that took place, where the coach has not answered how it was. */
  readonly unanswered?: Planned;
};

/** One thing to do, and the address where it is done. */
export type Waiting = { readonly what: Waits; readonly to: string };

/** Sessions that are planned and not over; by their start. */
export function nextSessions(sessions: Sessions, now: number): readonly Planned[] {
  return standing(sessions).filter((one) => one.standing === 'planned' && end(one) > now);
}

/** What asks something of the coach, the first thing first. */
export function waitsIn(
  { engagement, sessions, promise, agreement, keeping, unnoted, unanswered }: State,
  now: number,
): readonly Waiting[] {
  const at = (place: string): string => `/with/${engagement}/${place}`;
  const agreed = at('agreement-and-people');
  const over = standing(sessions).filter((one) => one.standing === 'planned' && end(one) <= now);
  return [
    ...(promise.promise === undefined ? [{ what: { kind: 'promise' } as const, to: agreed }] : []),
    ...(agreement.editions.length === 0 ? [{ what: { kind: 'agreement' } as const, to: agreed }] : []),
    ...(isAsked(keeping) ? [{ what: { kind: 'asks' } as const, to: agreed }] : []),
    ...signatures(agreement).map((of) => ({ what: { kind: 'signature', of } as const, to: agreed })),
    ...over.map((one) => ({
      what: { kind: 'held', when: dayOf(one.start) } as const,
      to: at(`sessions/${one.session}`),
    })),
    ...(unnoted === undefined ? [] : [toNote(unnoted, at(`sessions/${unnoted.session}`))]),
    ...(unanswered === undefined
      ? []
      : [toAnswer(unanswered, at(`sessions/${unanswered.session}/how-it-was`))]),
    ...(nextSessions(sessions, now).length === 0
      ? [{ what: { kind: 'nothing-planned' } as const, to: at('sessions') }]
      : []),
  ];
}

/** Whether the client asks for something of what is kept that the coach has not answered. */
function isAsked({ erasures, strikes, access }: State['keeping']): boolean {
  return (
    erasures.some(({ due, by }) => due === undefined && by.role === 'client') ||
    strikes.some(({ by }) => by.role === 'client') ||
    access.some(({ handedOver, by }) => handedOver === undefined && by.role === 'client')
  );
}

/** The last session that took place. */
export function lastHeld(sessions: Sessions): Planned | undefined {
  return standing(sessions).findLast((one) => one.standing === 'held');
}

function toNote({ start }: Planned, to: string): Waiting {
  return { what: { kind: 'note', when: dayOf(start) }, to };
}

function toAnswer({ start }: Planned, to: string): Waiting {
  return { what: { kind: 'how-it-was', when: dayOf(start) }, to };
}

function signatures({ missing }: State['agreement']): readonly ('coach' | 'client' | 'company')[] {
  return missing.flatMap((one) => {
    if (one.kind !== 'signature') return [];
    if (one.role === 'coach' || one.role === 'client') return [one.role];
    return one.role === 'sponsor' ? ['company' as const] : [];
  });
}

function standing(sessions: Sessions): readonly Planned[] {
  return sessions.filter((one): one is Planned => one.standing !== 'moved-away');
}

function end({ start, minutes }: Planned): number {
  return start + minutes * 60_000;
}
