import type { ListedAct } from '../listed.ts';
import { answerPair } from './answer-pair.ts';
import { bringScenes } from './bring-scenes.ts';
import { confirmFinding } from './confirm-finding.ts';
import { contestExchange } from './contest-exchange.ts';
import { contestScene } from './contest-scene.ts';
import { countDoings } from './count-doings.ts';
import { countTaps } from './count-taps.ts';
import { letGoFinding } from './let-go-finding.ts';
import { notePair } from './note-pair.ts';
import { noteScene } from './note-scene.ts';
import { openAfter } from './open-after.ts';
import { openFinding } from './open-finding.ts';
import { openPair } from './open-pair.ts';
import { openScene } from './open-scene.ts';
import { quoteScene } from './quote-scene.ts';
import { settleExchange } from './settle-exchange.ts';
import { settleScene } from './settle-scene.ts';
import { sortBrought } from './sort-brought.ts';
import { sortScene } from './sort-scene.ts';
import { takeScene } from './take-scene.ts';
import { tellPair } from './tell-pair.ts';
import { tellScene } from './tell-scene.ts';
import { tellStop } from './tell-stop.ts';

/** What a person can do in the topic `mirror`. */
export const mirrorActs: readonly ListedAct[] = [
  noteScene,
  quoteScene,
  takeScene,
  tellScene,
  openScene,
  contestScene,
  settleScene,
  notePair,
  tellPair,
  openPair,
  answerPair,
  confirmFinding,
  openFinding,
  letGoFinding,
  tellStop,
  sortScene,
  bringScenes,
  sortBrought,
  countTaps,
  openAfter,
  contestExchange,
  settleExchange,
  countDoings,
];
