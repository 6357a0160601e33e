import { ratings } from '@crucible/core/alliance/pulse.ts';
import { howItWasWords } from '@crucible/display/sentences/en/pages/how-it-was.ts';

/** One line from "not at all" to "completely": eleven radio buttons in a row, none of them chosen before. */
export function RatingField({ legend, name }: { readonly legend: string; readonly name: string }) {
  return (
    <fieldset className="rating">
      <legend>{legend}</legend>
      <div className="steps">
        {ratings.map((rating) => (
          <label key={rating} className="step">
            <input type="radio" name={name} value={rating} />
            <span>{rating}</span>
          </label>
        ))}
      </div>
      <p className="ends" aria-hidden="true">
        <span>{howItWasWords.low}</span>
        <span>{howItWasWords.high}</span>
      </p>
    </fieldset>
  );
}
