import type { Alliance, AllianceSession } from '@crucible/core/alliance/read-alliance.ts';
import type { AlliancePoint } from './alliance-line.ts';

/** What a point leads to and says: the caller knows the address and whoever reads. */
export type PointLinks = {
  readonly hrefOf: (one: AllianceSession) => string | undefined;
  readonly nameOf: (one: AllianceSession) => string;
};

/** The sessions of a place as points of its line. */
export function alliancePoints(
  { sessions, drops }: Pick<Alliance, 'sessions' | 'drops'>,
  { hrefOf, nameOf }: PointLinks,
): readonly AlliancePoint[] {
  return sessions.map((one, at) => {
    const { scores, expected, gap, because } = one;
    const isPutRight = drops.some(({ repairedAt }) => repairedAt === at);
    return {
      ...(scores.client.total !== undefined && { client: scores.client.total }),
      ...(scores.coach.total !== undefined && { coach: scores.coach.total }),
      ...(expected && { expected: { low: expected.low, high: expected.high } }),
      ...(because.includes('lower') && { mark: 'lower' as const }),
      ...(isPutRight && { mark: 'put-right' as const }),
      isApart: gap?.unlike !== undefined && gap.unlike !== 'none',
      href: hrefOf(one),
      name: nameOf(one),
    };
  });
}
