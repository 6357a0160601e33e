import { practice as practiceFold } from '@crucible/core/engagement/practice.ts';
import { practiceStream } from '@crucible/core/engagement/stream.ts';
import type { ActId } from '@crucible/core/ids.ts';
import type { Practice } from '../practice.ts';
import { runAct } from '../run-act.ts';
import { type Expired, expireEverything } from './expire-everything.ts';

/** At every start and then once a day: notes what the clock shows, and destroys what is due by it. */
export async function keepTime(practice: Practice): Promise<readonly Expired[]> {
  const { record, newId } = practice;
  const { state } = await record.fold(practiceStream(record.practice), practiceFold);
  if (state.coach === undefined) return [];
  const asked = { act: 'keeping.note-start', id: newId<ActId>(), input: {} };
  const noted = await runAct(practice, asked, { person: state.coach, via: 'own-device' });
  return noted.ok ? expireEverything(practice) : [];
}
