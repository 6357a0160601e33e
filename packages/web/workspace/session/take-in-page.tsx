import { takeInWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { refusalSentence } from '@crucible/display/sentences/en/refusal.ts';
import { Link } from '@tanstack/react-router';
import { type DragEvent, useState } from 'react';
import { useEngagement } from '../engagement/work.tsx';
import { Page, Teaching } from '../parts/page.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { Shown, Waiting } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { type ReadAnswer, readFile } from './read-file.ts';
import { TakeIn } from './take-in.tsx';
import { useSession } from './use-session.ts';
import './talk.css';

/** A transcript on its way in: the agreement first, then what the file holds, then the sealing. */
export function TakeInPage() {
  const engagement = useEngagement();
  const session = useSession();
  return (
    <Page
      title="Take in a transcript"
      lead={takeInWords.lead}
      above={
        <p className="above">
          <Link to="/with/$engagement/sessions/$session/transcript" params={{ engagement, session }}>
            The session
          </Link>
        </p>
      }
    >
      <Shown of={useView('engagement.show-agreement', { engagement })}>
        {({ inForce, editions }) => {
          const held = editions.find(({ edition }) => edition === inForce?.edition);
          const recording = held?.rows.recording;
          return recording?.transcripts === true ? (
            <Drop everyone={recording.everyone} />
          ) : (
            <>
              <Teaching sentences={takeInWords.noAgreement} />
              <p className="actions form">
                <Link to="/with/$engagement/agreement-and-people" params={{ engagement }}>
                  To the agreement
                </Link>
              </p>
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

type Chosen = { readonly file: File; readonly answer?: ReadAnswer; readonly error?: unknown };

function Drop({ everyone }: { readonly everyone: readonly string[] }) {
  const [chosen, setChosen] = useState<Chosen>();
  const [isOver, setIsOver] = useState(false);
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    setChosen({ file });
    // Whoever chooses another file meanwhile is shown that one, however long the first one takes.
    const show = (found: Chosen) => setChosen((now) => (now?.file === file ? found : now));
    try {
      show({ file, answer: await readFile(file) });
    } catch (error) {
      show({ file, error });
    }
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: whoever does not drag uses the field inside. */}
      <div
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={over}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          void choose(event.dataTransfer.files[0]);
        }}
      >
        <label htmlFor="file">{takeInWords.drop}</label>
        <br />
        <input id="file" type="file" onChange={(event) => void choose(event.target.files?.[0])} />
        <p className="hint">{takeInWords.formats}</p>
      </div>
      {chosen !== undefined && <Preview key={chosen.file.name} chosen={chosen} everyone={everyone} />}
    </>
  );
}

function Preview({ chosen, everyone }: { readonly chosen: Chosen; readonly everyone: readonly string[] }) {
  const { file, answer, error } = chosen;
  if (error !== undefined) return <RefusalNote error={error} />;
  if (answer === undefined) return <Waiting />;
  if ('refusal' in answer) {
    const { reason, instead } = refusalSentence(answer.refusal);
    return (
      <section>
        <p className="refusal" role="alert">
          <strong>{reason}</strong> {instead}
        </p>
      </section>
    );
  }
  return <TakeIn file={file} read={answer} everyone={everyone} />;
}
