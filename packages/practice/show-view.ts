import { type Result, refuse } from '@crucible/core/result.ts';
import { carry } from './carry.ts';
import { gather } from './gather.ts';
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
  const looking: Looking = {
    now: practice.now(),
    carried: await carry(practice, view, { state, input: input.value, where }),
    ...viewer.value,
    ...(engagement !== undefined && { engagement }),
  };
  return view.show(state as never, input.value as never, looking);
}
