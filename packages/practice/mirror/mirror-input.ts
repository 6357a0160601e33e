import { octants } from '@crucible/core/circumplex/octant.ts';
import type { FindingId, PairId, SceneId, SessionId, TranscriptId } from '@crucible/core/ids.ts';
import { intensities, likenessAnswers, partStandings, sceneParts } from '@crucible/core/mirror/scene.ts';
import { z } from 'zod';
import { id, line, words } from '../input.ts';
import { spanShape } from '../session/session-input.ts';

/** What the acts and views of the mirror take from outside. */

const part = z.strictObject({
  octant: z.enum(octants),
  words: words(500).exactOptional(),
  intensity: z.literal(intensities).exactOptional(),
  standing: z.enum(partStandings).exactOptional(),
});
const parts = z.strictObject({
  wish: part.exactOptional(),
  they: part.exactOptional(),
  i: part.exactOptional(),
  andThen: part.exactOptional(),
});
const telling = { session: id<SessionId>(), parts };
const told = z.discriminatedUnion('setting', [
  z.strictObject({ setting: z.literal('room'), ...telling }),
  z.strictObject({ setting: z.literal('outside'), person: line(200), ...telling }),
]);

/** A scene of the session whose talk it quotes. */
export const quotingInput = z.strictObject({
  transcript: id<TranscriptId>(),
  told: z.discriminatedUnion('setting', [
    z.strictObject({ setting: z.literal('room'), parts }),
    z.strictObject({ setting: z.literal('outside'), person: line(200), parts }),
  ]),
  quotes: z
    .array(z.strictObject({ part: z.enum(sceneParts), ...spanShape }))
    .min(1)
    .max(sceneParts.length),
});

/** Without `scene` it is a new one. */
export const tellInput = z.strictObject({ scene: id<SceneId>().exactOptional(), told });
export const ofScene = z.strictObject({ scene: id<SceneId>() });
export const ofFinding = z.strictObject({ finding: id<FindingId>() });
/** An exchange by the coach's turn in it. */
export const ofExchange = z.strictObject({ transcript: id<TranscriptId>(), utterance: z.int().min(0) });
export const ofPair = z.strictObject({ pair: id<PairId>() });

/** A scene by its name, or the nth of the latest note on a session, from 0. */
export const reference = z.union([
  ofScene,
  z.strictObject({ session: id<SessionId>(), nth: z.int().min(0).max(2) }),
]);
export const answerShape = {
  answer: z.enum(likenessAnswers),
  words: words(500).exactOptional(),
};
export const sortShape = {
  ticket: z.string().regex(/^[0-9a-f]{16}$/u),
  parts: z.strictObject({
    wish: z.enum(octants).exactOptional(),
    they: z.enum(octants).exactOptional(),
    i: z.enum(octants).exactOptional(),
  }),
};
