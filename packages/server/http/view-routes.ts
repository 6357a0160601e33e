import { ok } from '@crucible/core/result.ts';
import { type AskedView, showView } from '@crucible/practice/show-view.ts';
import { views } from '@crucible/practice/views.ts';
import { z } from 'zod';
import { answer, refuseWith } from './answer.ts';
import { viewInput, whereIn } from './asked-input.ts';
import { indexOf } from './index-of.ts';
import type { Parts, Server } from './parts.ts';
import { sessionIn } from './session-in.ts';
import { askingOf, isShownToBoth, isThere } from './turned-screen.ts';

const named = z.object({ name: z.string() });

/** Every view by its name, asked with POST so that no word stands in an address. */
export function viewRoutes(server: Server, { held }: Parts): void {
  const signedIn = { config: { gate: 'signed-in' } } as const;
  server.get('/api/views', signedIn, async (_, reply) => answer(reply, ok(indexOf(views))));
  const asked = { ...signedIn, schema: { params: named, body: viewInput } };
  server.post('/api/views/:name', asked, async (request, reply) => {
    const practice = held.open();
    if (practice === undefined) return refuseWith(reply, { kind: 'practice-locked' });
    const view = views.find(({ name }) => name === request.params.name);
    if (view === undefined) return refuseWith(reply, { kind: 'not-here' });
    const session = sessionIn(request);
    const { input, ...places } = request.body;
    const where = whereIn(places);
    if (session.turned !== undefined && !(isThere(where, session.turned) && isShownToBoth(view)))
      return refuseWith(reply, { kind: 'screen-turned' });
    const whole: AskedView = { view: view.name, input, ...where };
    return answer(reply, await showView(practice, whole, askingOf(session)));
  });
}
