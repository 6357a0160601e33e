import { mirrorWords } from '@crucible/display/sentences/en/pages/mirror.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Page, Teaching } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { useView } from '../parts/use-view.ts';
import { Follows } from './follows.tsx';
import { Numbers } from './numbers.tsx';
import { Pairs } from './pairs.tsx';
import { PullShown } from './pull.tsx';
import { SceneForm } from './scene-form.tsx';
import { Scenes } from './scenes.tsx';
import './mirror.css';

/** The coach's page: pairs first, the scenes behind them, what follows on what, and last the numbers. */
export function MirrorPage() {
  const engagement = useEngagement();
  return (
    <Page title={mirrorWords.title} lead={mirrorWords.lead}>
      <Shown of={useView('mirror.show-mirror', { engagement })}>
        {(mirror) => (
          <div className="mirror">
            {mirror.scenes.length === 0 && <Teaching sentences={mirrorWords.empty} />}
            {mirror.scenes.length > 0 && <Pairs mirror={mirror} />}
            {mirror.scenes.length > 0 && <Scenes scenes={mirror.scenes} />}
            <SceneForm />
            <Follows mirror={mirror} />
            <PullShown />
            {mirror.scenes.length > 0 && <Numbers mirror={mirror} />}
          </div>
        )}
      </Shown>
    </Page>
  );
}
