import { practiceStream } from '@crucible/core/engagement/stream.ts';
import type { DoingsReading } from '@crucible/core/mirror/read-doings.ts';
import { describe, expect, it } from 'vitest';
import { type CoachSays, talkOf } from '../fixtures/many-hours.ts';
import {
  type Asked,
  agreeOn,
  answerOf,
  engage,
  refusalOf,
  type TestEngagement,
  type TestPractice,
  testPractice,
} from '../fixtures/test-practice.ts';
import { expireEverything } from '../keeping/expire-everything.ts';

type Work = TestEngagement & { readonly coach: Asked };

async function work(
  practice: TestPractice,
  client: string,
  { hours, says, counts }: { readonly hours: number; readonly says: CoachSays; readonly counts: boolean },
): Promise<Work> {
  const engaged = await engage(practice, client);
  const recording = { transcripts: true, everyone: ['Ines Okafor', client] };
  await agreeOn(practice, engaged, { recording, yardstick: { counts } });
  const coach = { by: practice.coach, engagement: engaged.engagement };
  for (let nth = 0; nth < hours; nth++) await talkOf(practice, coach, { nth, rounds: 22, says, client });
  return { ...engaged, coach };
}

async function lentOf(practice: TestPractice): Promise<readonly unknown[]> {
  await expireEverything(practice.whole);
  const lines = await practice.record.read(practiceStream(practice.record.practice));
  return lines.filter(({ body }) => body.kind === 'doings-counted').map(({ body }) => body);
}

describe('what the coach finds themself doing, from transcripts', () => {
  it('is read against clients who agreed to be counted, and tells nothing of any of them', async () => {
    const practice = testPractice();
    const here = await work(practice, 'Mara Lind', { hours: 8, says: 'advises', counts: false });
    const look = async () =>
      answerOf(await practice.show('mirror.show-doings', {}, here.coach)) as DoingsReading;
    expect(await look()).toMatchObject({ standing: 'too-few', missing: { usual: 20, engagements: 3 } });
    for (const [name, hours] of [
      ['Jo Bell', 7],
      ['Tom Ray', 7],
      ['Ann Lee', 6],
    ] as const)
      await work(practice, name, { hours, says: 'asks', counts: true });
    await lentOf(practice);
    const read = await look();
    const found = read.standing === 'read' ? read.doings : [];
    const asking = found.find(({ doing }) => doing === 'open-question');
    expect(asking).toMatchObject({ n: { here: 8, usual: 20, engagements: 3 }, standing: 'less' });
    expect(read).toMatchObject({ transcripts: 8, otherwise: 0, off: ['leading', 'warm'] });
    expect(JSON.stringify(read)).not.toMatch(/Jo|Tom|Ann|[a-z2-7]{26}/u);
  }, 60_000);

  it('is lent as sums of three sessions and more, once for what has not changed, and taken back', async () => {
    const practice = testPractice();
    const other = await work(practice, 'Jo Bell', { hours: 2, says: 'asks', counts: true });
    const count = () => practice.act('mirror.count-doings', {}, other.coach);
    expect(await lentOf(practice)).toEqual([]);
    await talkOf(practice, other.coach, { nth: 9, rounds: 22, says: 'asks', client: 'Jo Bell' });
    const [lent] = await lentOf(practice);
    expect(lent).toMatchObject({ totals: { of: { input: { n: 3 }, other: { n: 3 } } } });
    expect(JSON.stringify(lent)).not.toMatch(/Jo|2026|merger/u);
    expect(refusalOf(await count())).toEqual({ kind: 'counted-already' });
    answerOf(
      await practice.act(
        'engagement.withdraw-agreement',
        { quotes: 'destroy' },
        { by: other.client, engagement: other.engagement },
      ),
    );
    const after = await lentOf(practice);
    expect(after).toHaveLength(2);
    expect(after.at(-1)).not.toHaveProperty('totals');
    expect(refusalOf(await count())).toEqual({ kind: 'counts-not-agreed' });
  }, 60_000);
});
