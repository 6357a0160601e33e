import type { StopId } from '@crucible/core/ids.ts';
import { stopStandings, stops, tellStop as told } from '@crucible/core/mirror/stop.ts';
import { mapResult } from '@crucible/core/result.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { id, words } from '../input.ts';

export const tellStop = defineAct({
  name: 'mirror.tell-stop',
  summary: 'Where I stop: what stopped you, who got past, and what of it is yours to try; seen by both.',
  who: ['coach', 'client'],
  coachMayType: true,
  input: z.strictObject({
    stop: id<StopId>().exactOptional(),
    stopped: words(1000),
    gotPast: words(500).exactOptional(),
    standing: z.enum(stopStandings).exactOptional(),
  }),
  needs: { stops: { in: 'shared', fold: stops } },
  writes: ['shared'],
  decide: (known, { input: { stop, ...said } }, { newId, author }) =>
    mapResult(told(known.stops, { stop, told: said, author, fresh: newId<StopId>() }), (body) => ({
      shared: [{ body }],
    })),
});
