import type { Moments } from '@crucible/core/session/moment.ts';
import type { Figure } from '@crucible/core/session/reading.ts';
import type { StanceReading } from '@crucible/core/session/stance.ts';
import { predictStance } from '../models/predict-stance.ts';
import type { StanceModel } from '../models/stance-model.ts';
import type { PairRole } from '../models/stance-questions.ts';
import { readMoments } from './moments.ts';
import { againstSide, type Side } from './side.ts';
import { readStance } from './stance.ts';

/** Stance and moments come from one look at the session: both need to know who coaches and who is coached. */
export function readStanceAndMoments(
  side: Side,
  model: StanceModel,
  hours: number,
): { readonly stance: Figure<StanceReading>; readonly moments: Figure<Moments> } {
  const withheld = againstSide(side, 'coach') ?? againstSide(side, 'client');
  if (withheld !== undefined) return { stance: withheld, moments: withheld };
  const { features, roles } = side;
  const pairRoles = features.session.map(({ utterance }): PairRole | undefined => {
    const role = roles.roles[utterance.speaker];
    return role === 'coach' || role === 'client' ? role : undefined;
  });
  const found = predictStance(model, features, pairRoles);
  return {
    stance: { known: readStance(model, found, roles) },
    moments: { known: readMoments(model, { features, found }, hours) },
  };
}
