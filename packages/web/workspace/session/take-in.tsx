import { count } from '@crucible/display/sentences/en/count.ts';
import { fileSentence } from '@crucible/display/sentences/en/file.ts';
import { firstSentence, type SessionFacts } from '@crucible/display/sentences/en/first.ts';
import { fileNotices } from '@crucible/display/sentences/en/notice.ts';
import { takeInWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { rolesSentence } from '@crucible/display/sentences/en/roles.ts';
import { dateOf } from '@crucible/display/sentences/en/time.ts';
import { useNavigate } from '@tanstack/react-router';
import { useEngagement } from '../engagement/work.tsx';
import { Form } from '../parts/form.tsx';
import { useAct } from '../parts/use-act.ts';
import { useSession } from './use-session.ts';

type TakeInProps = {
  readonly file: File;
  readonly read: SessionFacts;
  readonly everyone: readonly string[];
};

/** What the file holds, who is who, and the one button that seals it. */
export function TakeIn({ file, read, everyone }: TakeInProps) {
  const { transcript, reading } = read;
  const engagement = useEngagement();
  const session = useSession();
  const navigate = useNavigate();
  const take = useAct('session.import-transcript', { engagement });
  const notices = fileNotices(transcript.notices);
  const people = transcript.speakers.filter(({ kind }) => kind !== 'bot');
  return (
    <>
      <section aria-labelledby="inside">
        <h2 id="inside">What is in it</h2>
        <p>{firstSentence(read)}</p>
        <dl className="facts">
          <div>
            <dt>File</dt>
            <dd>{file.name}</dd>
          </div>
          <div>
            <dt>Read from</dt>
            <dd>{fileSentence(transcript)}</dd>
          </div>
          {transcript.date !== undefined && (
            <div>
              <dt>Date</dt>
              <dd>{dateOf(transcript.date)}</dd>
            </div>
          )}
          {reading.roles.by !== 'nobody' && (
            <div>
              <dt>Who is who</dt>
              <dd>{rolesSentence(reading.roles, transcript.speakers)}</dd>
            </div>
          )}
        </dl>
      </section>
      <section aria-labelledby="doubts">
        <h2 id="doubts">What was doubtful</h2>
        {notices.length === 0 ? (
          <p className="quiet">{takeInWords.noDoubt}</p>
        ) : (
          <ul className="notices">
            {notices.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="who">
        <h2 id="who">{takeInWords.who}</h2>
        <Form
          submit="Take it in"
          onSubmit={async ({ text }) => {
            const speakers = people.map(({ index, label }) => ({
              label,
              names: namesOf(text(`speaker${index}`), everyone),
            }));
            const named = speakers.filter(({ names }) => names.length > 0);
            await take.mutateAsync({ session, speakers: named, file });
            await navigate({
              to: '/with/$engagement/sessions/$session/transcript',
              params: { engagement, session },
            });
          }}
        >
          {people.map(({ index, label }) => (
            <div key={index} className="field">
              <label htmlFor={`speaker${index}`}>
                <bdi>{label}</bdi>
                <span className="quiet">, {count(turnsOf(read, index), 'turn')}</span>
              </label>
              <select
                id={`speaker${index}`}
                name={`speaker${index}`}
                defaultValue={sameName(label, everyone)}
              >
                <option value="">not named in the agreement</option>
                {everyone.map((name) => (
                  <option key={name}>{name}</option>
                ))}
                {everyone.length > 1 && <option value={anyOfThem}>{takeInWords.anyOfThem}</option>}
              </select>
            </div>
          ))}
          <p className="aside">{takeInWords.kept}</p>
        </Form>
      </section>
    </>
  );
}

/** No name of the agreement begins with a slash. */
const anyOfThem = '/any';

function namesOf(chosen: string, everyone: readonly string[]): string[] {
  if (chosen === anyOfThem) return [...everyone];
  return chosen === '' ? [] : [chosen];
}

function turnsOf({ transcript }: SessionFacts, speaker: number): number {
  return transcript.utterances.filter((turn) => turn.speaker === speaker).length;
}

/** The name of the agreement that the label is, or the one of which it holds the first word. */
function sameName(label: string, everyone: readonly string[]): string {
  const own = label.toLowerCase();
  const whole = everyone.find((name) => name.toLowerCase() === own);
  const [first = own] = own.split(/\s/u);
  const near = everyone.filter((name) => name.toLowerCase().split(/\s/u).includes(first));
  return whole ?? (near.length === 1 ? (near[0] ?? '') : '');
}
