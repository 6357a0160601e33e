import { EngagementHere } from '../engagement/work.tsx';
import { useView } from '../parts/use-view.ts';
import { Findings } from './findings.tsx';
import { Pairs } from './pairs.tsx';
import { ReaderOfMirror } from './reader.ts';
import './mirror.css';

/** Of the mirror what both see, in the client's words: pairs, and what the coach said the situations show. */
export function MirrorOnTurnedScreen({ engagement }: { readonly engagement: string }) {
  const mirror = useView('mirror.show-shared-mirror', { engagement }).data;
  if (mirror === undefined || mirror.pairs.length + mirror.findings.length === 0) return null;
  return (
    <EngagementHere value={engagement}>
      <ReaderOfMirror value="client">
        <div className="mirror">
          {mirror.pairs.length > 0 && <Pairs mirror={mirror} />}
          <Findings mirror={mirror} />
        </div>
      </ReaderOfMirror>
    </EngagementHere>
  );
}
