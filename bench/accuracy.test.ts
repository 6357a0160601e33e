import { codedSessions } from '@crucible/reading/fixtures/coded-sessions.ts';
import { describe, expect, it } from 'vitest';
import { countCoaches } from './accuracy/roles.ts';

const sessions = codedSessions();

describe.skipIf(sessions.length === 0)('on sessions that experts coded', () => {
  it('the coach is named wrongly in fewer than three sessions of a hundred, and named in most', () => {
    const { right, wrong } = countCoaches(sessions);
    expect(wrong / sessions.length).toBeLessThan(0.03);
    expect(right / sessions.length).toBeGreaterThan(0.9);
  });
});
