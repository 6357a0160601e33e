const name = 'crucible door';

/** Says to every other page of this browser that another person may stand before it now: no more than that. */
export function tellOtherPages(): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back when another page said so; answers how to stop listening. */
export function hearOtherPages(changed: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', changed);
  return () => channel.close();
}
