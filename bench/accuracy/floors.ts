/** What a figure has to reach: at least, or for an error at most. */
type Floor = { readonly least: number } | { readonly most: number };

const atLeast = (least: number): Floor => ({ least });
const mostCalibrationError: Floor = { most: 0.05 };

/** By metric, as the tables call it. Session means count together: two of the four. */
export const floors: Readonly<Record<string, Floor>> = {
  'move: macro-F1': atLeast(0.76),
  'question: macro-F1': atLeast(0.92),
  'reflection: macro-F1': atLeast(0.79),
  'input: macro-F1': atLeast(0.76),
  'talk: macro-F1': atLeast(0.51),
  'move: calibration error': mostCalibrationError,
  'question: calibration error': mostCalibrationError,
  'reflection: calibration error': mostCalibrationError,
  'input: calibration error': mostCalibrationError,
  'talk: calibration error': mostCalibrationError,
  'coach: dominance: r': atLeast(0.68),
  'coach: affiliation: r': atLeast(0.6),
  'client: dominance: r': atLeast(0.45),
  'client: affiliation: r': atLeast(0.48),
  'session means at .70 or above, of four': atLeast(2),
  'client: withdrawal: precision at 100': atLeast(0.28),
  'client: confrontation: precision at 100': atLeast(0.33),
  'coach: coach-strain: precision at 100': atLeast(0.42),
  'coach: repair: precision at 100': atLeast(0.25),
  'told parts F1': atLeast(0.55),
  'part, of matched': atLeast(0.8),
  'actor, of matched': atLeast(0.75),
  'target, of matched': atLeast(0.75),
  'r dominance': atLeast(0.6),
  'r affiliation': atLeast(0.65),
};

/** The floor of a metric and whether a value reaches it, by the value and not by what is printed of it. */
export function besideFloor(
  metric: string,
  value: number,
): { readonly floor: string; readonly state: string } {
  const floor = floors[metric];
  if (floor === undefined) return { floor: '', state: '' };
  const isMet = 'least' in floor ? value >= floor.least : value <= floor.most;
  const written = 'least' in floor ? `>= ${floor.least}` : `<= ${floor.most}`;
  return { floor: written, state: isMet ? 'met' : 'missed' };
}
