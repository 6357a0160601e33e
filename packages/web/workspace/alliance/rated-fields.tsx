import { type PulseItem, pulseItems, type Rating, ratings } from '@crucible/core/alliance/pulse.ts';
import { howItWasItems } from '@crucible/display/sentences/en/how-it-was-items.ts';
import { howItWasWords } from '@crucible/display/sentences/en/pages/how-it-was.ts';
import { Field, type Written } from '../parts/form.tsx';
import type { Unsent } from '../parts/unsent.ts';
import { RatingField } from './rating-field.tsx';

type RatedFieldsProps = { readonly side: 'client' | 'coach'; readonly begun?: Unsent };

/** What both sides answer, each from its own side: six lines, what felt off. */
export function RatedFields({ side, begun = {} }: RatedFieldsProps) {
  return (
    <>
      {pulseItems.map((item) => (
        <RatingField key={item} name={item} legend={howItWasItems[side][item]} given={begun[item]} />
      ))}
      <RatingField name="feltOff" legend={howItWasWords[side].feltOff} given={begun.feltOff} />
    </>
  );
}

export function WordField({ begun = {} }: Pick<RatedFieldsProps, 'begun'>) {
  const { word } = begun;
  return (
    <Field
      label={howItWasWords.word}
      name="word"
      need="optional"
      autoComplete="off"
      {...(word !== undefined && { value: word })}
    />
  );
}

/** What may lie in the browser until it is sent: the taps and the one word, and nothing of what was not said. */
export const ratedNames: readonly string[] = [...pulseItems, 'feltOff', 'word'];

/** What was chosen; whatever was left open is absent. */
export function ratedIn(written: Written) {
  const chosen: Partial<Record<PulseItem, Rating>> = {};
  for (const item of pulseItems) {
    const rating = ratingIn(written, item);
    if (rating !== undefined) chosen[item] = rating;
  }
  const [feltOff, word] = [ratingIn(written, 'feltOff'), written.optional('word')];
  return {
    ratings: chosen,
    ...(feltOff !== undefined && { feltOff }),
    ...(word !== undefined && { word }),
  };
}

function ratingIn({ text }: Written, name: string): Rating | undefined {
  const given = text(name);
  return ratings.find((rating) => String(rating) === given);
}
