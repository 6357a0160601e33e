import type { TranscriptId } from '@crucible/core/ids.ts';
import {
  type MomentAnswer,
  momentAnswers,
  type SaidToMoment,
} from '@crucible/core/session/kept-transcript.ts';
import { isRoughSpot } from '@crucible/core/session/rough-spot.ts';
import { answerWords } from '@crucible/display/sentences/en/session.ts';
import { useEngagement } from '../engagement/work.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';
import type { Talk } from './use-talk.ts';
import { WeighSpot } from './weigh-spot.tsx';

export type ShownMoment = NonNullable<Talk['opened']>['moments'][number];
type AnswerMomentProps = { readonly one: ShownMoment; readonly transcript: TranscriptId };

/** Three taps; a second touch, or the words beside them, take the answer back. */
export function AnswerMoment({ one: { place, said }, transcript }: AnswerMomentProps) {
  const engagement = useEngagement();
  const [say, reopen] = [
    useAct('session.answer-moment', { engagement }),
    useAct('session.reopen-moment', { engagement }),
  ];
  const about = { transcript, moment: place };
  const takeBack = () => {
    say.reset();
    reopen.mutate(about);
  };
  const give = (given: SaidToMoment) => {
    reopen.reset();
    say.mutate({ ...about, ...given });
  };
  const tap = (answer: MomentAnswer) => (answer === said?.answer ? takeBack() : give({ answer }));
  const error = say.error ?? reopen.error;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: three buttons that stay where they are; a fieldset has no look of its own here. */}
      <div className="taps" role="group" aria-label="Worth a look?">
        <span className="aside">Worth a look?</span>
        {momentAnswers.map((given) => (
          <button
            key={given}
            type="button"
            className="answer"
            aria-pressed={given === said?.answer}
            onClick={() => tap(given)}
          >
            {answerWords[given]}
          </button>
        ))}
        {said !== undefined && (
          <button type="button" className="linklike in-text aside" onClick={takeBack}>
            Take it back
          </button>
        )}
      </div>
      {said?.answer === 'yes' && isRoughSpot(place) && <WeighSpot said={said} onSay={give} />}
      {error !== null && <RefusalNote error={error} />}
    </>
  );
}
