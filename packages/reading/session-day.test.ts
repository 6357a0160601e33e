import { describe, expect, it } from 'vitest';
import { dayInName } from './session-day.ts';

describe('the day in the name of a file', () => {
  it.each([
    ['2026-03-10 session.vtt', '2026-03-10'],
    ['GMT20260310-093000_Recording.transcript.vtt', '2026-03-10'],
    ['Coaching-20260310_143000-Meeting Transcript.docx', '2026-03-10'],
    ['call 2026_03_10.txt', '2026-03-10'],
    ['2026-03-10 09.30.00 Ines/GMT20260309-233000.vtt', '2026-03-09'],
    ['session.vtt', undefined],
    ['2026-13-40.vtt', undefined],
    ['1020260310.vtt', undefined],
    ['order 20260310123.txt', undefined],
    ['2026-0310.txt', undefined],
  ])('of %s is %s', (name, day) => expect(dayInName(name)).toBe(day));
});
