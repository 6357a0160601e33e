import type { SceneId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type OpenedTranscript, quoteFrom } from '../session/keep-quote.ts';
import type { KeptRefusal } from '../session/kept-transcript.ts';
import type { Span } from '../session/utterance.ts';
import type { PartName, Scene, ScenePart, SceneTold } from './scene.ts';
import type { SceneRefusal } from './scene-rules.ts';

/** Which words of the talk one part of the scene is. */
export type QuotedPart = Span & { readonly part: PartName; readonly utterance: number };

export type Quoting = {
  readonly scene: SceneId;
  /** Of the session whose talk it is. */
  readonly told: Scene;
  readonly quotes: readonly QuotedPart[];
};

/**
 * A scene whose words are quotes of a transcript, each checked against its text. The parts that are quoted
 * have to be told; their words become those of the talk.
 */
export function quoteScene(
  opened: OpenedTranscript,
  { scene, told, quotes }: Quoting,
): Result<SceneTold, SceneRefusal | KeptRefusal> {
  const parts: Partial<Record<PartName, ScenePart>> = { ...told.parts };
  for (const { part, utterance, start, end } of quotes) {
    const tapped = parts[part];
    if (tapped === undefined) return refuse({ kind: 'nothing-told' });
    const quote = quoteFrom(opened, utterance, { start, end });
    if (!quote.ok) return quote;
    parts[part] = { ...tapped, words: quote.value.text, quote: quote.value };
  }
  if (parts.they === undefined && parts.i === undefined) return refuse({ kind: 'nothing-told' });
  const { transcript } = opened.kept;
  return ok({ kind: 'scene-told', version: 1, scene, told: { ...told, parts }, transcript });
}
