import { type Octant, octants } from '@crucible/core/circumplex/octant.ts';
import { stepWords } from '@crucible/display/sentences/en/session.ts';
import type { Written } from './form.tsx';

/** The eight ways of acting, each a word to tap. */
export const taps = octants.map((one) => [one, stepWords[one]] as const);

/** What was tapped under that name, if anything was. */
export function tapIn({ text }: Written, name: string): Octant | undefined {
  return octants.find((one) => one === text(name));
}
