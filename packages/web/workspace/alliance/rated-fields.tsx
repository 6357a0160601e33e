import { type PulseItem, pulseItems, type Rating, ratings } from '@crucible/core/alliance/pulse.ts';
import { howItWasItems } from '@crucible/display/sentences/en/how-it-was-items.ts';
import { howItWasWords } from '@crucible/display/sentences/en/pages/how-it-was.ts';
import { Field, type Written } from '../parts/form.tsx';
import { RatingField } from './rating-field.tsx';

/** What both sides answer, each from its own side: six lines, what felt off. */
export function RatedFields({ side }: { readonly side: 'client' | 'coach' }) {
  return (
    <>
      {pulseItems.map((item) => (
        <RatingField key={item} name={item} legend={howItWasItems[side][item]} />
      ))}
      <RatingField name="feltOff" legend={howItWasWords[side].feltOff} />
    </>
  );
}

export function WordField() {
  return <Field label={howItWasWords.word} name="word" need="optional" autoComplete="off" />;
}

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
