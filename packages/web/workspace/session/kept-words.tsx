import { quotedWords } from '@crucible/display/sentences/en/pages/mirror.ts';
import { transcriptWords } from '@crucible/display/sentences/en/pages/sessions.ts';
import { QuotedScene } from '../mirror/quoted-scene.tsx';
import { dayOf } from '../parts/when.ts';
import type { Talk } from './use-talk.ts';

/** What was kept of a talk, each with its way back to the turn. */
export function KeptWords({ talk: { transcript, quotes, opened } }: { readonly talk: Talk }) {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept" tabIndex={-1}>
        Words you kept
      </h2>
      {quotes.length === 0 ? (
        <p className="quiet">{transcriptWords.keptNone}</p>
      ) : (
        <ul className="rows">
          {quotes.map(({ utterance, start, end, text, at }) => (
            <li key={`${utterance} ${start} ${text.length}`}>
              <div className="row">
                <q className="said">{text}</q>
                <span className="aside">
                  {opened === undefined ? (
                    'Kept'
                  ) : (
                    <>
                      <a href={`#s1-u${utterance + 1}`}>In the talk</a>, kept
                    </>
                  )}{' '}
                  {dayOf(at)}
                </span>
              </div>
              {opened !== undefined && (
                <details className="not-on-paper">
                  <summary>{quotedWords.make}</summary>
                  <QuotedScene transcript={transcript} quoted={[{ utterance, start, end, quote: text }]} />
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
