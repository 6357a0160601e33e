import { type Destroyed, type DestroyedWhy, lineCount } from '@crucible/core/keeping/destroyed.ts';
import { count } from './count.ts';

/** The line that stays where something was destroyed: how much, and why. */
export function destroyedLine(destroyed: Destroyed): string {
  const { why, blobs } = destroyed;
  const lines = lineCount(destroyed);
  const what =
    lines === undefined
      ? ['everything here']
      : [
          ...(lines > 0 ? [count(lines, 'line')] : []),
          ...(blobs.length > 0 ? [count(blobs.length, 'file')] : []),
        ];
  return `Destroyed: ${what.join(' and ')}, ${whys[why]}.`;
}

const whys: Readonly<Record<DestroyedWhy, string>> = {
  struck: 'struck out',
  expired: 'over by its date',
  withdrawn: 'since somebody withdrew',
  'moved-away': 'moved to where it belongs',
  asked: 'because it was asked for',
};
