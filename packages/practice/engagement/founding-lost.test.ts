import { practiceStream } from '@crucible/core/engagement/stream.ts';
import type { ActId } from '@crucible/core/ids.ts';
import { expect, test } from 'vitest';
import { answerOf, engage, refusalOf, type TestPractice, testPractice } from '../fixtures/test-practice.ts';

test('where the line that founded the practice is lost, only whoever holds the keys founds it anew', async () => {
  const practice = testPractice();
  const { client } = await engage(practice, 'Mara Lind');
  await engage(practice, 'Jonas Berg');
  await loseFounding(practice);
  for (const by of [client, practice.coach, practice.newId<typeof client>()]) {
    const seen = await practice.show('engagement.show-engagements', {}, { by });
    expect(refusalOf(seen)).toEqual({ kind: 'not-allowed' });
    const founded = await practice.act('engagement.found-practice', { name: 'Mara Lind' }, { by });
    expect(refusalOf(founded)).toEqual({ kind: 'not-allowed' });
    const opening = { called: 'x', client: { name: 'x' }, arrangement: 'two-party', ending: '2027-06' };
    expect(refusalOf(await practice.act('engagement.open-engagement', opening, { by }))).toEqual({
      kind: 'not-allowed',
    });
  }
  const by = practice.coach;
  answerOf(await practice.act('engagement.found-practice', { name: 'Ines Okafor' }, { by, holdsKeys: true }));
  const seen = answerOf(await practice.show('engagement.show-engagements', {}, { by }));
  expect(JSON.stringify(seen)).toContain('Jonas Berg');
});

/** As a restore leaves it behind where the keys of that line were destroyed since the backup. */
async function loseFounding({ record, coach, newId }: TestPractice): Promise<void> {
  const stream = practiceStream(record.practice);
  const [first] = await record.read(stream);
  const seq = first?.place.seq ?? 0;
  const body = { kind: 'destroyed', version: 1, why: 'asked', lines: [[seq, seq]], blobs: [] };
  const lost = await record.append({
    act: newId<ActId>(),
    by: coach,
    decidedOn: [],
    opens: [],
    writes: [
      {
        stream,
        entries: [
          {
            author: { person: coach, role: 'coach' },
            via: 'own-device',
            body,
            destroys: { entries: [seq], blobs: [] },
          },
        ],
      },
    ],
  });
  answerOf(lost);
}
