import { practiceStream } from '@crucible/core/engagement/stream.ts';
import type { EngagementId, SessionId } from '@crucible/core/ids.ts';
import type { PullReading } from '@crucible/core/mirror/pull.ts';
import { describe, expect, it } from 'vitest';
import {
  type Asked,
  answerOf,
  engage,
  namedIn,
  refusalOf,
  type TestPractice,
  testPractice,
} from '../fixtures/test-practice.ts';

import { expireEverything } from '../keeping/expire-everything.ts';

const noon = Date.UTC(2026, 0, 5, 12);

async function engaged(
  practice: TestPractice,
  name: string,
  felt: readonly string[],
): Promise<{ coach: Asked; client: Asked; engagement: EngagementId }> {
  const { engagement, client } = await engage(practice, name);
  const coach = { by: practice.coach, engagement };
  for (const word of felt) {
    const planned = await practice.act('session.plan-session', { start: noon, minutes: 60 }, coach);
    const session = namedIn<SessionId>(answerOf(planned), 'session');
    answerOf(await practice.act('session.write-note', { session, felt: word }, coach));
  }
  return { coach, client: { by: client, engagement }, engagement };
}

async function agree(
  practice: TestPractice,
  { coach, client }: { coach: Asked; client: Asked },
  counts: boolean,
): Promise<void> {
  const drafted = answerOf(
    await practice.act('engagement.draft-agreement', { rows: { yardstick: { counts } } }, coach),
  );
  const edition = namedIn<number>(drafted, 'edition');
  const draft = drafted.entries[0]?.place;
  for (const by of [coach, client])
    answerOf(await practice.act('engagement.sign-agreement', { edition, draft }, by));
}

const often = (word: string, hits: number, n: number) =>
  Array.from({ length: n }, (_, at) => (at < hits ? word : 'nothing'));

describe('what the coach finds themself doing', () => {
  it('is read against clients who agreed to be counted, and tells nothing of any of them', async () => {
    const practice = testPractice();
    const here = await engaged(practice, 'Mara Lind', often('LM', 7, 9));
    const look = async () => answerOf(await practice.show('mirror.show-pull', {}, here.coach)) as PullReading;
    expect(await look()).toEqual({ standing: 'too-few', missing: { usual: 20, engagements: 3 } });
    for (const name of ['Jo Bell', 'Tom Ray', 'Ann Lee']) {
      const other = await engaged(practice, name, often('LM', 1, 8));
      const count = () => practice.act('mirror.count-taps', {}, other.coach);
      expect(refusalOf(await count())).toEqual({ kind: 'counts-not-agreed' });
      await agree(practice, other, true);
      answerOf(await count());
      expect(refusalOf(await count())).toEqual({ kind: 'counted-already' });
    }
    const read = await look();
    const comforted = read.standing === 'read' ? read.words.find(({ word }) => word === 'LM') : undefined;
    expect(comforted).toMatchObject({
      here: { hits: 7, n: 9 },
      usual: { hits: 3, n: 24 },
      standing: 'more-often',
    });
    expect(JSON.stringify(read)).not.toMatch(/Jo|Tom|Ann|[a-z2-7]{26}/u);
  });

  it('is lent and taken back by itself, as the agreement says at that hour', async () => {
    const practice = testPractice();
    const other = await engaged(practice, 'Jo Bell', often('LM', 2, 3));
    await agree(practice, other, true);
    const lent = async () => {
      await expireEverything(practice.whole);
      const lines = await practice.record.read(practiceStream(practice.record.practice));
      return lines.filter(({ body }) => body.kind === 'taps-counted').at(-1)?.body;
    };
    expect(await lent()).toMatchObject({ taps: { LM: 2, nothing: 1 } });
    answerOf(await practice.act('engagement.withdraw-agreement', { quotes: 'destroy' }, other.client));
    expect(await lent()).toMatchObject({ taps: {} });
  });

  it('takes the counts of a client back who does not agree any more', async () => {
    const practice = testPractice();
    const other = await engaged(practice, 'Jo Bell', often('LM', 2, 3));
    await agree(practice, other, true);
    answerOf(await practice.act('mirror.count-taps', {}, other.coach));
    await agree(practice, other, false);
    const back = answerOf(await practice.act('mirror.count-taps', {}, other.coach));
    expect(back.entries[0]?.body).toMatchObject({ taps: {} });
  });
});
