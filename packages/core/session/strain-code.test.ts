import { describe, expect, it } from 'vitest';
import { isAboutCoach, isOffByAnswers, strainCodes } from './strain-code.ts';

const mostlyNo = { yes: 5, no: 40 };

describe('a code', () => {
  it('is switched off below three right in ten after thirty answers, not before', () => {
    expect(isOffByAnswers('W1', mostlyNo)).toBe(true);
    expect(isOffByAnswers('W1', { yes: 5, no: 24 })).toBe(false);
    expect(isOffByAnswers('W1', { yes: 9, no: 21 })).toBe(false);
    expect(isOffByAnswers('R3', mostlyNo)).toBe(true);
    expect(isOffByAnswers('C6', mostlyNo)).toBe(true);
    expect(isOffByAnswers('CB', mostlyNo)).toBe(true);
  });

  it('about the coach is never switched off by what the coach answers', () => {
    const about = strainCodes.filter(isAboutCoach);
    expect(about).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'X1', 'X2', 'X3', 'X4']);
    for (const code of about) expect(isOffByAnswers(code, { yes: 0, no: 1000 })).toBe(false);
  });
});
