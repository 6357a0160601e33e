import type { SeenSession } from '../../training/coded-lessons.ts';
import { crossValidate } from '../../training/cross-validate.ts';
import { measure } from '../../training/measure.ts';
import type { TrainedReader } from '../../training/trained-reader.ts';
import { type Beside, measuredRow, type Row } from './reader-accuracy.ts';

/** The figures of a learned reader, each fold read by weights that never saw its videos. */
export function learnedRows(
  sessions: readonly SeenSession[],
  { lessons, recipe }: TrainedReader,
  beside: Readonly<Record<string, Beside>>,
): Row[] {
  const taught = lessons(sessions);
  const tried = crossValidate(taught, recipe);
  return taught.questions.flatMap((question, place) =>
    measure(question, place, tried).map((measured) =>
      measuredRow(measured, beside[`${measured.question}: ${measured.metric}`]),
    ),
  );
}
