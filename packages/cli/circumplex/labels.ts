import type { Profile } from '@crucible/core/circumplex/analyse-profiles.ts';

type Labelled = Pick<Profile, 'group' | 'measure'>;

/** "All", "Female", "NARPD", "NARPD: Female". */
export function profileLabel({ group, measure }: Labelled): string {
  return [measure, group].filter((part) => part !== undefined).join(': ') || 'All';
}

/** The second less the first: "Male - Female", "NARPD - PARPD", "NARPD: Male - Female". */
export function contrastLabel([first, second]: readonly Labelled[]): string {
  if (first === undefined || second === undefined) return '';
  if (first.measure !== second.measure) return `${profileLabel(second)} - ${profileLabel(first)}`;
  return profileLabel({
    ...(first.measure !== undefined && { measure: first.measure }),
    group: `${second.group} - ${first.group}`,
  });
}
