import { broughtSentences, broughtWords } from '@crucible/display/sentences/en/pages/supervision.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { RefusalNote } from '../parts/refusal-note.tsx';
import { useAct } from '../parts/use-act.ts';

type SortedByAnotherProps = { readonly standing: Views['mirror.show-mirror']['supervision'] };

/** Scenes go to the supervisor, and how far the two sort alike comes back. */
export function SortedByAnother({ standing }: SortedByAnotherProps) {
  const bring = useAct('mirror.bring-scenes', { engagement: useEngagement() });
  return (
    <section className="not-on-paper" aria-labelledby="brought">
      <h3 id="brought">{broughtWords.title}</h3>
      <p className="aside">{broughtWords.hint}</p>
      {broughtSentences(standing).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {standing.notBrought > 0 && (
        <div className="actions">
          <button type="button" className="linklike in-text" onClick={() => bring.mutate({})}>
            {broughtWords.bring}
          </button>
        </div>
      )}
      {bring.error && <RefusalNote error={bring.error} />}
    </section>
  );
}
