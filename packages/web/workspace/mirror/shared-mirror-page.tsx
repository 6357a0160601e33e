import { sharedMirrorWords } from '@crucible/display/sentences/en/pages/mirror.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { MirrorShown } from './mirror-shown.tsx';
import { ReaderOfMirror } from './reader.ts';

/** The client's page: what both see, to be answered, seen differently and added to. */
export function SharedMirrorPage() {
  const { title, lead } = sharedMirrorWords.client;
  return (
    <Page title={title} lead={lead}>
      <ReaderOfMirror value="client">
        <Shown of={useView('mirror.show-shared-mirror', { engagement: useEngagement() })}>
          {(mirror) => <MirrorShown mirror={mirror} />}
        </Shown>
      </ReaderOfMirror>
    </Page>
  );
}
