import { type Result, refuse } from '@crucible/core/result.ts';
import { gather, streamIn } from './gather.ts';
import type { ListedView } from './listed.ts';
import { parseInput } from './parse-input.ts';
import type { Asking, Practice, ViewRefusal, Where } from './practice.ts';
import { speakerFor } from './speaker-for.ts';
import type { Looking } from './view.ts';
import { views } from './views.ts';

export type AskedView = Where & { readonly view: string; readonly input: unknown };

/** The one door for everything that is ever looked at. */
export async function showView(
  practice: Practice,
  asked: AskedView,
  asking: Asking,
): Promise<Result<unknown, ViewRefusal>> {
  const view = views.find(({ name }) => name === asked.view);
  if (view === undefined) return refuse({ kind: 'no-such-view', name: asked.view });
  const { engagement, other } = asked;
  const where: Where = {
    ...(engagement !== undefined && { engagement }),
    ...(other !== undefined && { other }),
  };
  const viewer = await speakerFor(practice, { door: view, where, asking });
  if (!viewer.ok) return viewer;
  const input = parseInput(view.input, asked.input);
  if (!input.ok) return input;
  const { state } = await gather(practice, view.needs, where);
  const bytes = await bytesFor(practice, view, { state, input: input.value, where });
  const looking: Looking = {
    now: practice.now(),
    ...viewer.value,
    ...(engagement !== undefined && { engagement }),
    ...(bytes !== undefined && { bytes }),
  };
  return view.show(state as never, input.value as never, looking);
}

type Ready = { readonly state: unknown; readonly input: unknown; readonly where: Where };

async function bytesFor(
  { record }: Practice,
  { blob }: ListedView,
  { state, input, where }: Ready,
): Promise<Uint8Array | undefined> {
  const wanted = blob?.(state as never, input as never);
  if (wanted === undefined) return undefined;
  const read = await record.readBlob(streamIn(wanted.in, where, record), wanted.blob);
  return read.ok ? read.value : undefined;
}
