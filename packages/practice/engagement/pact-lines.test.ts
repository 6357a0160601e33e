import { beforeEach, describe, expect, it } from 'vitest';
import { type AskedPractice, askedPractice } from '../fixtures/asked-session.ts';
import { answerOf, refusalOf } from '../fixtures/test-practice.ts';

let asked: AskedPractice;
beforeEach(async () => {
  asked = await askedPractice();
});

const day = 86_400_000;
const open = async () =>
  (answerOf(await asked.practice.show('engagement.show-requests', {}, asked.client)) as { open?: unknown })
    .open;
const say = (text: string, by = asked.client) => asked.practice.act('engagement.say-pact-line', { text }, by);

describe('what the pact means to each of the two', () => {
  it('stands under each other for both, with who said it and what was put right', async () => {
    answerOf(await say('Mine.', asked.coach));
    const earlier = answerOf(await say('Strange.')).entries[0]?.place;
    answerOf(
      await asked.practice.act('engagement.put-right', { earlier, words: 'Less strange.' }, asked.client),
    );
    for (const reader of [asked.coach, asked.client])
      expect(answerOf(await asked.practice.show('engagement.show-pact-lines', {}, reader))).toMatchObject({
        lines: [
          { by: 'coach', text: 'Mine.' },
          { by: 'client', text: 'Strange.', putRight: { words: 'Less strange.' } },
        ],
      });
    const coachs = await asked.practice.act('engagement.put-right', { earlier, words: 'No.' }, asked.coach);
    expect(refusalOf(coachs)).toMatchObject({ kind: 'line-of-another' });
  });

  it('is asked of the client after the first session and after the sixth, once how it was is over', async () => {
    const askedAfter: number[] = [];
    for (let held = 1; held <= 7; held++) {
      await asked.hold();
      asked.practice.clock.move(3 * day + 1);
      if (await open()) askedAfter.push(held);
      if (await open()) answerOf(await say(`After ${held}.`));
      expect(await open()).toBeUndefined();
      asked.practice.clock.move(7 * day);
    }
    expect(askedAfter).toEqual([1, 6]);
  });

  it('by the coach answers nothing that is asked of the client', async () => {
    await asked.hold();
    asked.practice.clock.move(3 * day + 1);
    answerOf(await say('Mine.', asked.coach));
    expect(await open()).toMatchObject({ asks: 'engagement.say-pact-line', seconds: 30 });
  });
});
