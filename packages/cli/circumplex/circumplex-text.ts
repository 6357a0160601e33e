import type { Profiles } from '@crucible/core/circumplex/analyse-profiles.ts';
import type { Interval, ProfileContrast } from '@crucible/core/circumplex/profile-intervals.ts';
import { count, numeral } from '@crucible/display/sentences/en/count.ts';
import { plainText } from '@crucible/display/sentences/en/name.ts';
import type { Analysed, OrderFound } from './circumplex-json.ts';
import { contrastLabel, profileLabel } from './labels.ts';

/** The analysis for a person at a terminal: a block for each profile, and what must not be read from it. */
export function circumplexText(analysed: Analysed, { profiles, contrast }: Profiles): string {
  const blocks = profiles.map((profile) => {
    const head = `${plainText(profileLabel(profile))} (n = ${numeral(profile.n)})`;
    if (profile.summary === undefined)
      return [head, '  An octant has no score here, so there is no profile.'];
    const notes = notesOn(profile.summary, profile.n);
    return [head, ...lines(profile.summary, profile.intervals), ...notes.map((note) => `  ${note}`)];
  });
  if (contrast)
    blocks.push([plainText(contrastLabel(profiles)), ...lines(contrast.difference, contrast.intervals)]);
  if (analysed.order) blocks.push(orderLines(analysed.order));
  return `${headOf(analysed)}\n\n${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function headOf({ file, rows, used, scores, made, level, draws, seed }: Analysed): string {
  const taking = used === rows ? count(rows, 'row') : `${numeral(used)} of ${count(rows, 'row')}`;
  const octants = ['octants', ...(made ?? [])].join(', ');
  const what = scores === 'means' ? `means of the ${octants}` : `correlations with the ${octants}`;
  const drawn = seed === undefined ? 'draws as given' : `draws, seed ${seed}`;
  return plainText(
    `${file}: ${taking}, ${what}; ${Math.round(level * 1000) / 10} % intervals from ${numeral(draws)} ${drawn}`,
  );
}

function orderLines(order: OrderFound | 'unknown'): string[] {
  const head = 'Order of the octants';
  if (order === 'unknown')
    return [head, '  An octant never varies, or fewer than three rows have all eight: no order can be told.'];
  const { n, index, met, against, p } = order;
  return [
    `${head} (n = ${numeral(n)}, around each row's own mean)`,
    line('index', numeral(index, 3), `${met} of 288 predictions met, ${against} not`),
    line('p', numeral(p, 4), 'exact, 5,040 orders'),
  ];
}

function lines(figures: ProfileContrast['difference'], intervals: ProfileContrast['intervals']): string[] {
  const { displacement, fit } = figures;
  return [
    line('elevation', numeral(figures.elevation, 3), around(intervals?.elevation, 3)),
    line('x (warm)', numeral(figures.x, 3), around(intervals?.x, 3)),
    line('y (leading)', numeral(figures.y, 3), around(intervals?.y, 3)),
    line('amplitude', numeral(figures.amplitude, 3), around(intervals?.amplitude, 3)),
    displacement === undefined
      ? line('displacement', 'none', '')
      : line('displacement', numeral(displacement, 1), around(intervals?.displacement, 1)),
    line('fit', fit === undefined ? 'none' : numeral(fit, 3), ''),
  ];
}

function line(name: string, value: string, interval: string): string {
  return `  ${name.padEnd(14)}${value.padStart(9)}   ${interval}`.trimEnd();
}

function around(interval: Interval | undefined, decimals: number): string {
  return interval ? `${numeral(interval.low, decimals)} to ${numeral(interval.high, decimals)}` : '';
}

/** Below these a figure says less than it seems to (methods 1.2, 1.5). */
const leastFit = 0.7;
const leastRows = 15;

function notesOn({ fit }: { readonly fit?: number }, n: number): string[] {
  const notes: string[] = [];
  if (fit === undefined) notes.push('The profile is flat: it has no direction.');
  else if (fit < leastFit) notes.push('The fit is below .70: only the elevation may be read.');
  if (n < leastRows) notes.push(`From ${count(n, 'row')} the intervals are too narrow.`);
  return notes;
}
