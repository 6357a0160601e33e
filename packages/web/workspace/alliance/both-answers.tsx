import { pulseItems } from '@crucible/core/alliance/pulse.ts';
import type { ClientAnswer, CoachAnswer, PulseOfBoth } from '@crucible/core/alliance/pulse-answer.ts';
import {
  handedOverSentence,
  keptBackSentence,
  notSaidSentence,
} from '@crucible/display/sentences/en/answers.ts';
import { howItWasItems } from '@crucible/display/sentences/en/how-it-was-items.ts';
import { howItWasWords, soFarWords } from '@crucible/display/sentences/en/pages/how-it-was.ts';

type BothProps = {
  readonly both: Omit<PulseOfBoth, 'session'>;
  readonly reader: 'client' | 'coach';
};

/** What both wrote after one session, line beside line. */
export function BothAnswers({ both: { client, coach }, reader }: BothProps) {
  const { own, other } = howItWasWords[reader];
  const [mine, theirs] = reader === 'client' ? [client.answer, coach.answer] : [coach.answer, client.answer];
  const { notSaid } = client.answer;
  const { keptBack } = coach.answer;
  return (
    <>
      {notSaid !== undefined && (
        <>
          <p>{notSaidSentence(notSaid, reader)}</p>
          {notSaid.wish === 'tell' && <blockquote className="said">{notSaid.text}</blockquote>}
        </>
      )}
      {keptBack !== undefined && <p>{keptBackSentence(keptBack, reader)}</p>}
      <div className="wide">
        <table>
          <caption>{soFarWords.scale}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{own}</th>
              <th scope="col">{other}</th>
            </tr>
          </thead>
          <tbody>
            {pulseItems.map((item) => (
              <tr key={item}>
                <th scope="row">{howItWasItems[reader][item]}</th>
                <td>{mine.ratings[item] ?? soFarWords.leftOpen}</td>
                <td>{theirs.ratings[item] ?? soFarWords.leftOpen}</td>
              </tr>
            ))}
            <Line words={howItWasWords[reader].feltOff} of={[mine.feltOff, theirs.feltOff]} />
            <Line words={howItWasWords.word} of={[wordOf(mine), wordOf(theirs)]} />
          </tbody>
        </table>
      </div>
      {client.via === 'handed-over' && <p className="aside">{handedOverSentence(reader)}</p>}
    </>
  );
}

type LineProps = { readonly words: string; readonly of: readonly (string | number | undefined)[] };

function Line({ words, of: [mine, theirs] }: LineProps) {
  return (
    <tr>
      <th scope="row">{words}</th>
      <td>{mine ?? soFarWords.leftOpen}</td>
      <td>{theirs ?? soFarWords.leftOpen}</td>
    </tr>
  );
}

function wordOf({ word }: ClientAnswer | CoachAnswer): string | undefined {
  return word;
}
