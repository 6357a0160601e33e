import { sharedMirrorWords } from '@crucible/display/sentences/en/pages/mirror.ts';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { FoundHere } from './found-here.ts';
import { MirrorShown } from './mirror-shown.tsx';
import { ReaderOfMirror } from './reader.ts';

/** The coach's page: what both see, with the scenes and pairs that are the coach's alone. */
export function MirrorPage() {
  const { title, lead } = sharedMirrorWords.coach;
  return (
    <Page title={title} lead={lead}>
      <ReaderOfMirror value="coach">
        <Shown of={useView('mirror.show-mirror', { engagement: useEngagement() })}>
          {(mirror) => (
            <FoundHere value={foundIn(mirror)}>
              <MirrorShown mirror={mirror} />
            </FoundHere>
          )}
        </Shown>
      </ReaderOfMirror>
    </Page>
  );
}

function foundIn({ found, findings, supervision }: Views['mirror.show-mirror']) {
  const kept = findings.filter(({ open }) => open !== 'let-go');
  return { found: new Set(found), confirmed: new Set(kept.map(({ key }) => key)), supervision };
}
