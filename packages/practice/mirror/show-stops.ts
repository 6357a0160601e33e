import { stops } from '@crucible/core/mirror/stop.ts';
import { ok } from '@crucible/core/result.ts';
import { nothing } from '../input.ts';
import { defineView } from '../view.ts';

export const showStops = defineView({
  name: 'mirror.show-stops',
  summary: 'Where I stop: what stopped the client, who got past, and what of it is theirs to try.',
  who: ['coach', 'client'],
  input: nothing,
  needs: { stops: { in: 'shared', fold: stops } },
  show: (known) => ok({ stops: known.stops }),
});
