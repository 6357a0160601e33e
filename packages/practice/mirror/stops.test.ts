import type { StopId } from '@crucible/core/ids.ts';
import type { KeptStop } from '@crucible/core/mirror/stop.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Asked,
  answerOf,
  engage,
  namedIn,
  refusalOf,
  type TestPractice,
  testPractice,
} from '../fixtures/test-practice.ts';

let practice: TestPractice;
let coach: Asked;
let client: Asked;
let stop: StopId;

beforeAll(async () => {
  practice = testPractice();
  const mara = await engage(practice, 'Mara Lind');
  coach = { by: practice.coach, engagement: mara.engagement };
  client = { by: mara.client, engagement: mara.engagement };
});

async function seen(by: Asked): Promise<readonly KeptStop[]> {
  return (answerOf(await practice.show('mirror.show-stops', {}, by)) as { stops: readonly KeptStop[] }).stops;
}

describe('where I stop', () => {
  it('is told by the client and seen by both', async () => {
    const told = { stopped: 'The board hears a number only from a man.', gotPast: 'Dana, by letter.' };
    stop = namedIn<StopId>(answerOf(await practice.act('mirror.tell-stop', told, client)), 'stop');
    expect(await seen(coach)).toEqual(await seen(client));
    expect(await seen(coach)).toMatchObject([{ stop, versions: [{ ...told, by: { role: 'client' } }] }]);
  });

  it('is put in other words by whoever told it; what stood before stays', async () => {
    const again = { stop, stopped: 'The board hears numbers late.', standing: 'mine-to-try' };
    answerOf(await practice.act('mirror.tell-stop', again, client));
    const [kept] = await seen(coach);
    expect(kept?.versions.map(({ stopped, standing }) => [stopped, standing])).toEqual([
      ['The board hears a number only from a man.', undefined],
      ['The board hears numbers late.', 'mine-to-try'],
    ]);
    const byCoach = practice.act('mirror.tell-stop', { stop, stopped: 'Otherwise.' }, coach);
    expect(refusalOf(await byCoach)).toEqual({ kind: 'stop-of-another', stop });
    const unknown = 'z'.repeat(26);
    const nowhere = practice.act('mirror.tell-stop', { stop: unknown, stopped: 'Otherwise.' }, client);
    expect(refusalOf(await nowhere)).toEqual({ kind: 'no-such-stop', stop: unknown });
  });

  it('stands in no direction, no count and no likeness', async () => {
    const { scenes, numbers } = answerOf(await practice.show('mirror.show-mirror', {}, coach)) as {
      readonly scenes: readonly unknown[];
      readonly numbers: { readonly people: readonly unknown[]; readonly room: { readonly scenes: number } };
    };
    expect([scenes, numbers.people, numbers.room.scenes]).toEqual([[], [], 0]);
  });
});
