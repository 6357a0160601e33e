import { askErase as asked, type Erasable, erasures } from '@crucible/core/keeping/erasure.ts';
import { holds, refuseHeld } from '@crucible/core/keeping/hold.ts';
import { mapResult } from '@crucible/core/result.ts';
import { type Sessions, sessions } from '@crucible/core/session/session.ts';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { erasableInput } from './erasable-input.ts';

export const askErase = defineAct({
  name: 'keeping.ask-erase',
  summary:
    'Ask for something to be destroyed, a day ahead; for a session or the whole work the other has to agree.',
  who: ['coach', 'client'],
  input: z.strictObject({ what: erasableInput }),
  needs: {
    erasures: { in: 'shared', fold: erasures },
    sessions: { in: 'shared', fold: sessions },
    holds: { in: 'shared', fold: holds },
  },
  writes: ['shared'],
  decide: (known, { input: { what } }, { author }) => {
    const held = refuseHeld(known.holds);
    if (!held.ok) return held;
    const isThere = isKnown(known.sessions, what);
    return mapResult(asked(known.erasures, what, { author, isThere }), (body) => ({ shared: [{ body }] }));
  },
});

/** By what both can see. */
function isKnown(state: Sessions, what: Erasable): boolean {
  switch (what.kind) {
    case 'session':
      return state.some(({ session }) => session === what.session);
    case 'original':
    case 'transcript':
      return state.some(
        (one) =>
          one.standing !== 'moved-away' &&
          one.recordings.some(
            ({ transcript, gone }) =>
              transcript === what.transcript &&
              gone?.[what.kind === 'original' ? 'original' : 'text'] === undefined,
          ),
      );
    default:
      return true;
  }
}
