import type { clientNowWords } from '@crucible/display/sentences/en/pages/client-now.ts';
import type { Views } from '../api-names.ts';

type State = {
  readonly engagement: string;
  readonly person: string;
  readonly hasPassword?: boolean | undefined;
  readonly agreement: Pick<Views['engagement.show-agreement'], 'editions'>;
  readonly keeping: Pick<Views['keeping.show-keeping'], 'erasures' | 'strikes'>;
};
type Waiting = {
  readonly what: Extract<
    keyof typeof clientNowWords,
    'signature' | 'eraseAsked' | 'strikeAsked' | 'password'
  >;
  readonly to: string;
};

/** What somebody else waits for, and none of it is a request: it stays until it is answered or taken back. */
export function waitsForClient(state: State): readonly Waiting[] {
  const { engagement, person, hasPassword, agreement, keeping } = state;
  const at = (place: string): string => `/with/${engagement}/${place}`;
  const open = agreement.editions.find(({ standing }) => standing === 'open');
  const isAsked = open?.awaited.some((one) => one.person === person) === true;
  const erasure = keeping.erasures.some(({ due, by }) => due === undefined && by.person !== person);
  const strike = keeping.strikes.some(({ by }) => by.person !== person);
  return [
    ...(isAsked ? [{ what: 'signature', to: at('agreement-and-people') } as const] : []),
    ...(erasure ? [{ what: 'eraseAsked', to: at('what-is-kept') } as const] : []),
    ...(strike ? [{ what: 'strikeAsked', to: at('what-is-kept') } as const] : []),
    ...(hasPassword === false ? [{ what: 'password', to: '/settings' } as const] : []),
  ];
}
