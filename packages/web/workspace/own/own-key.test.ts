import { keptSize } from '@crucible/core/own/kept.ts';
import { sealedLength } from '@crucible/core/own/only-mine.ts';
import { expect, it } from 'vitest';
import { lockByPassphrase, makeKey, openByPassphrase, openKept, sealKept } from './own-key.ts';

const words = 'harbour lantern copper meadow';

it('what is sealed has one length, with words, with as many as fit, and with none', async () => {
  const { recipient } = await makeKey();
  const full = 'x'.repeat(keptSize - JSON.stringify({ what: 'written', text: '' }).length);
  const all = [
    await sealKept({ what: 'nothing' }, undefined),
    await sealKept({ what: 'nothing' }, recipient),
    await sealKept({ what: 'written', text: 'The fee.' }, recipient),
    await sealKept({ what: 'changed', of: 7, text: full.slice(20) }, recipient),
    await sealKept({ what: 'written', text: full }, recipient),
  ];
  expect(all.map((one) => one?.length)).toEqual(all.map(() => sealedLength));
  expect(await sealKept({ what: 'written', text: `${full}x` }, recipient)).toBeUndefined();
  // Nor does the head tell them apart, up to what is drawn anew each time.
  expect(new Set(all.map((one) => one?.slice(0, 42))).size).toBe(1);
});

it('the client’s own key opens what was sealed for it; nothing is what nobody sealed for it', async () => {
  const mine = await makeKey();
  const kept = { what: 'written', text: 'The fee. Übrigens 😀' } as const;
  expect(await openKept((await sealKept(kept, mine.recipient)) ?? '', mine)).toEqual(kept);
  const anothers = (await sealKept(kept, (await makeKey()).recipient)) ?? '';
  expect(await openKept(anothers, mine)).toEqual({ what: 'nothing' });
  expect(await openKept((await sealKept({ what: 'nothing' }, undefined)) ?? '', mine)).toEqual({
    what: 'nothing',
  });
});

it('the key comes back by its passphrase alone, and a new passphrase leaves it the same key', async () => {
  const mine = await makeKey();
  const locked = await lockByPassphrase(mine, words);
  expect(await openByPassphrase(locked, words)).toEqual(mine);
  expect(await openByPassphrase(locked, `${words} `)).toBeUndefined();
  const anew = await lockByPassphrase(mine, 'another way to say it');
  expect(anew.recipient).toBe(locked.recipient);
  expect(await openByPassphrase(anew, words)).toBeUndefined();
  expect(JSON.stringify(locked)).not.toContain(mine.identity);
}, 120_000);
