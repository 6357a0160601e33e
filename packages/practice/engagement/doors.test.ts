import { audiences } from '@crucible/core/engagement/stream.ts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { mayPass } from '../policy.ts';
import { engagementActs } from './acts.ts';
import { engagementViews } from './views.ts';

describe('what is said where its author cannot look', () => {
  const unseen = engagementActs.filter((act) => act.unseen !== undefined);

  test('is these four, each in what coach and client share, by somebody who cannot open it', () => {
    expect(unseen.map(({ name, unseen: streams, who }) => [name, streams, who])).toEqual([
      ['engagement.leave-engagement', ['shared'], ['sponsor', 'supervisor']],
      ['engagement.come-in', ['shared'], ['client', 'supervisor']],
      ['engagement.sign-for-company', ['shared'], ['sponsor']],
      ['engagement.withdraw-for-company', ['shared'], ['sponsor']],
    ]);
    for (const { who } of unseen) expect(who.some((role) => !audiences.shared.includes(role))).toBe(true);
  });

  test('never opens a stream: nothing of it is needed, and whoever needs it is refused', () => {
    for (const { unseen: streams = [], needs } of unseen)
      expect(Object.values(needs).map((need) => need.in)).not.toEqual(expect.arrayContaining([...streams]));
    const [first] = unseen;
    const greedy = { name: 'x', who: ['sponsor'], writes: ['shared'], unseen: ['shared'] } as const;
    expect(first && mayPass('sponsor', first)).toBe(true);
    expect(mayPass('sponsor', { ...greedy, needs: {} })).toBe(true);
    expect(
      mayPass('sponsor', { ...greedy, needs: { parties: { in: 'shared', fold: { name: 'parties 1' } } } }),
    ).toBe(false);
    expect(mayPass('rater', { ...greedy, needs: {} })).toBe(false);
  });
});

describe('the lists of the topic', () => {
  test('every role that an act or a view names may pass its door', () => {
    for (const door of [...engagementActs, ...engagementViews])
      for (const role of door.who)
        expect([door.name, role, mayPass(role, door)]).toEqual([door.name, role, true]);
  });

  test('every input can be told to somebody who asks how it is called', () => {
    for (const { name, input } of [...engagementActs, ...engagementViews]) {
      const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
      expect([name, schema.type]).toEqual([name, 'object']);
    }
  });

  test('names are told apart, summaries are one sentence', () => {
    const doors = [...engagementActs, ...engagementViews];
    expect(new Set(doors.map(({ name }) => name)).size).toBe(doors.length);
    for (const { name, summary } of doors) {
      expect(name).toMatch(/^engagement\.[a-z]+(?:-[a-z]+)+$/u);
      expect(summary).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});
