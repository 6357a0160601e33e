import {
  bondSentence,
  dropSentence,
  reasonSentences,
  sameSentences,
  type Telling,
} from '@crucible/display/sentences/en/alliance.ts';
import { soFarWords } from '@crucible/display/sentences/en/pages/how-it-was.ts';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { dayOf } from '../parts/when.ts';
import type { Alliance } from './alliance.ts';
import { BothAnswers } from './both-answers.tsx';
import { InNumbers } from './in-numbers.tsx';
import './alliance.css';

type SoFarProps = { readonly engagement: string; readonly reader: Telling['reader'] };

/** The bond in words first; what was lower beside what was put right; the line behind Numbers. */
export function SoFar({ engagement, reader }: SoFarProps) {
  const query = useView('alliance.show-alliance', { engagement });
  const telling: Telling = { reader, day: dayOf };
  return (
    <section aria-labelledby="so-far">
      <h2 id="so-far">{soFarWords.heading}</h2>
      <Shown of={query}>
        {(alliance) => (
          <>
            <Sentences alliance={alliance} telling={telling} />
            {alliance.sessions.length > 0 && (
              <InNumbers alliance={alliance} telling={telling} engagement={engagement} />
            )}
            {reader === 'client' && <SessionBySession alliance={alliance} />}
          </>
        )}
      </Shown>
    </section>
  );
}

/** The client has no page for each session; here each of them opens. */
function SessionBySession({ alliance: { sessions } }: { readonly alliance: Alliance }) {
  if (sessions.length === 0) return null;
  return (
    <>
      <h3>{soFarWords.bySession}</h3>
      {sessions.toReversed().map((one) => (
        <details key={one.session}>
          <summary>{dayOf(one.start)}</summary>
          <BothAnswers both={one} reader="client" />
        </details>
      ))}
    </>
  );
}

type SentencesProps = { readonly alliance: Alliance; readonly telling: Telling };

function Sentences({ alliance, telling }: SentencesProps) {
  const { bond, sessions, drops } = alliance;
  const last = sessions.at(-1);
  // What was lower the last time is said by its reasons.
  const earlier = drops.filter(({ at }) => at + 1 < sessions.length);
  const said = [
    ...(last === undefined ? [] : reasonSentences(last, telling)),
    ...earlier.map((drop) => dropSentence(drop, sessions, telling.day)).toReversed(),
    ...sameSentences(alliance, telling),
  ];
  return (
    <>
      <p className="bond">{bondSentence(bond, telling)}</p>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
