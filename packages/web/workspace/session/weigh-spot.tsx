import { type SaidToMoment, strains } from '@crucible/core/session/kept-transcript.ts';
import { spotWords } from '@crucible/display/sentences/en/moment.ts';

type WeighSpotProps = { readonly said: SaidToMoment; readonly onSay: (said: SaidToMoment) => void };

/** What a rough spot did to the work, in one tap that may be left out; a second touch takes it back. */
export function WeighSpot({ said: { answer, strain, isPutRight }, onSay }: WeighSpotProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that stay where they are; a fieldset has no look of its own here. */}
      <div className="taps" role="group" aria-label={spotWords.strain}>
        <span className="aside">{spotWords.strain}</span>
        {strains.map((one) => (
          <button
            key={one}
            type="button"
            className="answer"
            aria-pressed={one === strain}
            onClick={() => onSay(one === strain ? { answer } : { answer, strain: one })}
          >
            {spotWords.strains[one]}
          </button>
        ))}
      </div>
      {strain !== undefined && (
        // biome-ignore lint/a11y/useSemanticElements: one button that stays where it is.
        <div className="taps" role="group" aria-label={spotWords.putRight}>
          <span className="aside">{spotWords.putRight}</span>
          <button
            type="button"
            className="answer"
            aria-pressed={isPutRight === true}
            onClick={() => onSay({ answer, strain, ...(!isPutRight && { isPutRight: true }) })}
          >
            {spotWords.yes}
          </button>
        </div>
      )}
    </>
  );
}
