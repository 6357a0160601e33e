import { asUsualLabel, pullMissingSentence, pullSentence } from '@crucible/display/sentences/en/mirror.ts';
import { mirrorWords } from '@crucible/display/sentences/en/pages/mirror.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { DoingsShown } from './doings.tsx';

/** What the coach tapped here against their usual; words that are as usual stay folded away. */
export function PullShown() {
  const pull = useView('mirror.show-pull', { engagement: useEngagement() });
  return (
    <section aria-labelledby="pull">
      <h2 id="pull">{mirrorWords.pull}</h2>
      <Shown of={pull}>
        {(read) => {
          if (read.standing === 'too-few')
            return <p className="quiet">{pullMissingSentence(read.missing)}</p>;
          const unusual = read.words.filter(({ standing }) => standing !== 'as-usual');
          const usual = read.words.filter(({ standing }) => standing === 'as-usual');
          return (
            <>
              {unusual.map((one) => (
                <p key={one.word}>{pullSentence(one)}</p>
              ))}
              <details>
                <summary>{asUsualLabel(usual.length)}</summary>
                {usual.map((one) => (
                  <p key={one.word}>{pullSentence(one)}</p>
                ))}
              </details>
            </>
          );
        }}
      </Shown>
      <DoingsShown />
    </section>
  );
}
