import { openPair as opened } from '@crucible/core/mirror/pair-rules.ts';
import { scenes } from '@crucible/core/mirror/scenes.ts';
import { mapResult } from '@crucible/core/result.ts';
import { defineAct } from '../act.ts';
import { ofPair } from './mirror-input.ts';

export const openPair = defineAct({
  name: 'mirror.open-pair',
  summary: 'Open a pair of your own to the client, with those of its scenes that were yours alone.',
  who: ['coach'],
  input: ofPair,
  needs: { desk: { in: 'desk', fold: scenes }, shared: { in: 'shared', fold: scenes } },
  writes: ['shared'],
  decide: (known, { input: { pair } }) =>
    mapResult(opened(known, pair), (bodies) => ({ shared: bodies.map((body) => ({ body })) })),
});
