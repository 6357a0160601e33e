import { pulls } from '@crucible/core/session/note.ts';
import { noteWords, sceneSentence } from '@crucible/display/sentences/en/pages/sessions.ts';
import { pullWords } from '@crucible/display/sentences/en/session.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Choice, Field, Form, Tick } from '../parts/form.tsx';
import { Shown } from '../parts/shown.tsx';
import { useAct } from '../parts/use-act.ts';
import { useView } from '../parts/use-view.ts';
import { dayOf, whenOf } from '../parts/when.ts';
import { SetAside } from '../trust/set-aside.tsx';
import { SceneFields, scenesIn } from './scene-fields.tsx';
import { type OneSession, SessionFrame } from './session-frame.tsx';
import { useSession } from './use-session.ts';

type Note = Views['session.show-note'];

/** The two minutes after a session, and what of it both see. */
export function NotePage() {
  return (
    <SessionFrame>
      {(one) => (
        <>
          <OwnNote />
          <SetAside />
          <ForBoth one={one} />
        </>
      )}
    </SessionFrame>
  );
}

function OwnNote() {
  const engagement = useEngagement();
  const session = useSession();
  return (
    <Shown of={useView('session.show-note', { engagement, input: { session } })}>
      {(found) => (
        // The heading is there before and after: where the form goes, whoever kept it comes back to what it became.
        <section className={found.note === undefined ? 'not-on-paper' : ''} aria-labelledby="note">
          <h2 id="note">The note</h2>
          {found.note === undefined ? (
            <>
              <p className="aside">{noteWords.lead}</p>
              <NoteForm found={found} />
            </>
          ) : (
            <>
              <Written found={found} />
              <details className="not-on-paper">
                <summary>Write it anew</summary>
                <NoteForm found={found} />
              </details>
            </>
          )}
        </section>
      )}
    </Shown>
  );
}

function Written({ found: { note, unsaid, earlier } }: { readonly found: Note }) {
  if (note === undefined) return null;
  return (
    <>
      <p className="aside">Only you open this. Written {whenOf(note.at)}.</p>
      {note.happened !== undefined && <p className="said">{note.happened}</p>}
      {note.scenes.map((scene) => (
        <p key={JSON.stringify(scene)}>{sceneSentence(scene)}</p>
      ))}
      {note.felt !== undefined && <p>I felt like doing: {pullWords[note.felt]}.</p>}
      {unsaid.map(({ item, text }) => (
        <p key={item}>
          I did not say: <span className="said">{text}</span>
        </p>
      ))}
      {note.worried && <p>{noteWords.worried}</p>}
      {earlier.length > 0 && (
        <details>
          <summary>Earlier versions ({earlier.length})</summary>
          {earlier.toReversed().map((one) => (
            <div key={one.at}>
              <p className="aside">{whenOf(one.at)}</p>
              <p className="said">{one.happened}</p>
            </div>
          ))}
        </details>
      )}
    </>
  );
}

function NoteForm({ found: { note } }: { readonly found: Note }) {
  const engagement = useEngagement();
  const session = useSession();
  const write = useAct('session.write-note', { engagement });
  return (
    <Form
      submit="Keep the note"
      leaving="asks"
      done={noteWords.saved}
      onSubmit={(written) => {
        const [happened, felt] = [
          written.optional('happened'),
          pulls.find((one) => one === written.text('felt')),
        ];
        return write.mutateAsync({
          session,
          ...(happened !== undefined && { happened }),
          ...(felt !== undefined && { felt }),
          scenes: scenesIn(written),
          unsaid: written
            .text('unsaid')
            .split('\n')
            .map((one) => one.trim())
            .filter((one) => one !== ''),
          worried: written.isTicked('worried'),
        });
      }}
    >
      <Field
        label={noteWords.happened}
        name="happened"
        rows={4}
        need="optional"
        {...(note?.happened !== undefined && { value: note.happened })}
      />
      <SceneFields scenes={note?.scenes ?? []} />
      <Choice
        legend={noteWords.felt}
        name="felt"
        hint={noteWords.feltHint}
        need="optional"
        value={note?.felt}
        choices={pulls.map((one) => [one, pullWords[one]] as const)}
      />
      <Field label={noteWords.unsaid} name="unsaid" rows={2} need="optional" hint={noteWords.unsaidHint} />
      <div>
        <Tick label={noteWords.worried} name="worried" value={note?.worried === true ? 'on' : 'off'} />
        <p className="hint">{noteWords.worriedHint}</p>
      </div>
    </Form>
  );
}

function ForBoth({ one }: { readonly one: OneSession }) {
  const session = useSession();
  const share = useAct('session.share-note', { engagement: useEngagement() });
  const [last, ...earlier] = one.notes.toReversed();
  return (
    <section aria-labelledby="both">
      <h2 id="both">What your client sees of it</h2>
      {last === undefined ? <p className="quiet">{noteWords.nothingShown}</p> : <ShownNote note={last} />}
      {earlier.length > 0 && (
        <details>
          <summary>Shown earlier ({earlier.length})</summary>
          {earlier.map(({ at, text }) => (
            <p key={at} className="said">
              {text} <span className="aside">{dayOf(at)}</span>
            </p>
          ))}
        </details>
      )}
      <details className="not-on-paper">
        <summary>{noteWords.share}</summary>
        <Form
          submit="Show it"
          leaving="asks"
          done="Shown."
          onSubmit={({ text }) => share.mutateAsync({ session, text: text('shown') })}
        >
          <Field label="Words for both of you" name="shown" rows={4} hint={noteWords.shareHint} />
        </Form>
      </details>
    </section>
  );
}

type ShownNoteProps = { readonly note: OneSession['notes'][number] };

/** As it was put right, with what the client sees differently beside it. */
function ShownNote({ note: { text, at, place, putRight, differently } }: ShownNoteProps) {
  const right = useAct('engagement.put-right', { engagement: useEngagement() });
  return (
    <>
      <p className="said">{putRight?.words ?? text}</p>
      <p className="aside">Shown {dayOf(at)}.</p>
      {putRight !== undefined && (
        <details>
          <summary>{noteWords.wasBefore}</summary>
          <p className="said quiet">{text}</p>
        </details>
      )}
      {differently.map((one) => (
        <div key={one.at}>
          <p>{noteWords.seenDifferently}</p>
          {one.words !== undefined && (
            <blockquote className="said">{one.putRight?.words ?? one.words}</blockquote>
          )}
        </div>
      ))}
      <details className="not-on-paper">
        <summary>{noteWords.putRight}</summary>
        <Form
          submit={noteWords.putRight}
          onSubmit={({ text: said }) => right.mutateAsync({ earlier: place, words: said('right') })}
        >
          <Field label={noteWords.putRightWords} name="right" rows={3} hint={noteWords.putRightHint} />
        </Form>
      </details>
    </>
  );
}
