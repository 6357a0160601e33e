import type { Lock } from '@crucible/core/own/only-mine.ts';
import { onlyMineWords } from '@crucible/display/sentences/en/pages/only-mine.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { Page } from '../parts/page.tsx';
import { Shown } from '../parts/shown.tsx';
import { isSomethingUnsent } from '../parts/unsent.ts';
import { useView } from '../parts/use-view.ts';
import { KeptWords } from './kept-words.tsx';
import { OpenKey } from './open-key.tsx';
import type { Unlocked } from './own-key.ts';
import { SetPassphrase } from './set-passphrase.tsx';

/**
 * What only the client opens. The key is held by this page alone: whoever leaves it is asked for the passphrase
 * again. Under the cover of a page that nobody touched it stays, with what is being written.
 */
export function OnlyMinePage() {
  const [unlocked, setUnlocked] = useState<Unlocked>();
  const engagement = useEngagement();
  const query = useView('own.show-key', { engagement });
  return (
    <Page title={onlyMineWords.title} lead={onlyMineWords.lead}>
      {isSomethingUnsent() && (
        <p className="actions">
          <Link to="/with/$engagement/how-was-today" params={{ engagement }}>
            {onlyMineWords.forAnswer.back}
          </Link>
        </p>
      )}
      <Shown of={query}>
        {({ key }) => <Standing ownKey={key} unlocked={unlocked} onUnlocked={setUnlocked} />}
      </Shown>
      <section aria-labelledby="honest">
        <h2 id="honest">{onlyMineWords.honestTitle}</h2>
        {onlyMineWords.honest.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
    </Page>
  );
}

type OwnKey = NonNullable<Views['own.show-key']['key']>;

type StandingProps = {
  readonly ownKey: OwnKey | undefined;
  readonly unlocked: Unlocked | undefined;
  readonly onUnlocked: (unlocked: Unlocked | undefined) => void;
};

function Standing({ ownKey, unlocked, onUnlocked }: StandingProps) {
  if (ownKey === undefined)
    return (
      <section aria-labelledby="set">
        <h2 id="set">{onlyMineWords.set.title}</h2>
        <SetPassphrase onSet={onUnlocked} />
      </section>
    );
  // A key that was begun anew on another device is not the one that is held here.
  if (unlocked === undefined || unlocked.recipient !== ownKey.recipient)
    return <OpenKey ownKey={ownKey} onUnlocked={onUnlocked} />;
  return <KeptWords unlocked={unlocked} locks={locksOf(ownKey)} onClose={() => onUnlocked(undefined)} />;
}

function locksOf({ locks }: OwnKey): readonly Lock[] {
  return locks.map(({ lock }) => lock);
}
