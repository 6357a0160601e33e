import {
  besideSentence,
  doingSentence,
  doingsMissingSentence,
  doingWords,
  offSentence,
  otherwiseSentence,
} from '@crucible/display/sentences/en/doings.ts';
import { measuredSentences } from '@crucible/display/sentences/en/measured.ts';
import { asUsualLabel } from '@crucible/display/sentences/en/mirror.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';

type Doings = Views['mirror.show-doings'];

/** What the coach's turns do here against their usual; nothing where no transcript is kept. */
export function DoingsShown() {
  return (
    <Shown of={useView('mirror.show-doings', { engagement: useEngagement() })}>
      {(read) =>
        read.transcripts === 0 ? null : (
          <>
            <h3>{doingWords.title}</h3>
            {read.standing === 'too-few' ? (
              <p className="quiet">{doingsMissingSentence(read.missing)}</p>
            ) : (
              <Read read={read} />
            )}
            {read.otherwise > 0 && <p className="aside">{otherwiseSentence(read.otherwise)}</p>}
          </>
        )
      }
    </Shown>
  );
}

function Read({ read: { doings, off } }: { readonly read: Extract<Doings, { readonly standing: 'read' }> }) {
  const unusual = doings.filter(({ standing }) => standing !== 'as-usual');
  const usual = doings.filter(({ standing }) => standing === 'as-usual');
  const [first] = doings;
  return (
    <>
      <p className="aside">{doingWords.hint}</p>
      {first && <p>{besideSentence(first.n)}</p>}
      {unusual.map((one) => (
        <p key={one.doing}>{doingSentence(one)}</p>
      ))}
      {usual.length > 0 && (
        <details>
          <summary>{asUsualLabel(usual.length)}</summary>
          {usual.map((one) => (
            <p key={one.doing}>{doingSentence(one)}</p>
          ))}
        </details>
      )}
      <p className="aside">{[...measuredSentences('moves'), offSentence(off)].join(' ')}</p>
    </>
  );
}
