import { ratings } from '@crucible/core/alliance/pulse.ts';
import { howItWasWords } from '@crucible/display/sentences/en/pages/how-it-was.ts';

type RatingFieldProps = {
  readonly legend: string;
  readonly name: string;
  readonly given?: string | undefined;
};

/** One line from "not at all" to "completely": eleven radio buttons in a row, none of them chosen for anybody. */
export function RatingField({ legend, name, given }: RatingFieldProps) {
  return (
    <fieldset className="rating">
      <legend>{legend}</legend>
      <div className="steps">
        {ratings.map((rating) => (
          <label key={rating} className="step">
            <input type="radio" name={name} value={rating} defaultChecked={given === String(rating)} />
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
