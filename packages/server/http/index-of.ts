import type { ListedAct, ListedView } from '@crucible/practice/listed.ts';

/** Names and summaries of what can be done or looked at, and who may; what each takes is checked when it comes. */
export function indexOf(listed: readonly (ListedAct | ListedView)[]) {
  return listed.map(({ name, summary, who, ...rest }) => ({
    name,
    summary,
    who,
    ...('coachMayType' in rest && { coachMayType: true }),
    ...('prepare' in rest && rest.prepare !== undefined && { takesFile: true }),
  }));
}
