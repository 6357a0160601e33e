import type { ListedAct } from '../listed.ts';
import { answerCoachPulse } from './answer-coach-pulse.ts';
import { answerPulse } from './answer-pulse.ts';
import { countTotals } from './count-totals.ts';
import { setUsual } from './set-usual.ts';

/** What a person can do in the topic `alliance`. */
export const allianceActs: readonly ListedAct[] = [answerPulse, answerCoachPulse, countTotals, setUsual];
