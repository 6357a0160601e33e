/**
 * What a rough spot looks like (methods 4.4), by form and not by fault. W: the client steps back. C: pushes
 * back. X: what the coach does to strain the work (4.2): presses on, lectures, changes the subject after a
 * feeling, comforts away. R: puts right. CB: the client comes back into contact.
 */
export const strainCodes = [
  ...(['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8'] as const),
  ...(['C1', 'C2', 'C3', 'C4', 'C5', 'C6'] as const),
  ...(['X1', 'X2', 'X3', 'X4'] as const),
  ...(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'CB'] as const),
] as const;
export type StrainCode = (typeof strainCodes)[number];

/** A coach's answers to moments of one code: was it one? "Not sure" counts in neither. */
export type CodeAnswers = { readonly yes: number; readonly no: number };

const leastAnswers = 30;
const leastPrecision = 0.3;

/**
 * Whether a code is switched off for this coach: below .3 right after 30 answers (methods 4.5). A code about
 * the coach never is: whoever is complained about does not decide that complaints are no longer shown.
 */
export function isOffByAnswers(code: StrainCode, { yes, no }: CodeAnswers): boolean {
  if (isAboutCoach(code)) return false;
  return yes + no >= leastAnswers && yes / (yes + no) < leastPrecision;
}

export function isAboutCoach(code: StrainCode): boolean {
  return code.startsWith('X') || (code.startsWith('C') && code !== 'C6' && code !== 'CB');
}
