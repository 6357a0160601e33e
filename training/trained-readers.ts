import { clientModel } from './client-model.ts';
import { coachModel } from './coach-model.ts';
import type { TrainedReader } from './trained-reader.ts';

/** Every reader with weights; each has a file of its own. */
export const trainedReaders: readonly TrainedReader[] = [coachModel, clientModel];
