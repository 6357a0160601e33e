import { Teaching } from '../parts/page.tsx';
import { Findings } from './findings.tsx';
import { Follows } from './follows.tsx';
import type { Mirror } from './mirror.ts';
import { Numbers } from './numbers.tsx';
import { Pairs } from './pairs.tsx';
import { PullShown } from './pull.tsx';
import { useReader } from './reader.ts';
import { SceneForm } from './scene-form.tsx';
import { Scenes } from './scenes.tsx';
import { WhatNext } from './what-next.tsx';
import { WhereIStop } from './where-i-stop.tsx';
import './mirror.css';

/** Pairs first, the scenes behind them, what follows on what, and last the numbers. */
export function MirrorShown({ mirror }: { readonly mirror: Mirror }) {
  const { reader, words } = useReader();
  const isEmpty = mirror.scenes.length === 0;
  return (
    <div className="mirror">
      {isEmpty ? (
        <Teaching sentences={words.empty} />
      ) : (
        <>
          <Pairs mirror={mirror} />
          <Scenes scenes={mirror.scenes} />
        </>
      )}
      <SceneForm />
      <Findings mirror={mirror} />
      <Follows mirror={mirror} />
      <WhatNext />
      {reader === 'coach' && <PullShown />}
      <WhereIStop />
      {!isEmpty && <Numbers mirror={mirror} />}
    </div>
  );
}
