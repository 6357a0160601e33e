import type { ActId, EngagementId } from '@crucible/core/ids.ts';
import type { Result } from '@crucible/core/result.ts';
import type { ActRefusal, ViewRefusal } from './practice.ts';
import type { Done } from './run-act.ts';

/**
 * What the command asks of the process that holds a practice open, as one line of JSON; the answer is one
 * line too. Whoever may open the socket is the coach, since the folder is theirs alone.
 */
export type LocalQuestion =
  | {
      readonly act: string;
      readonly id: ActId;
      readonly input: unknown;
      readonly engagement?: EngagementId;
      readonly other?: EngagementId;
      readonly file?: { readonly name: string; readonly base64: string };
      readonly typedForClient?: true;
    }
  | {
      readonly view: string;
      readonly input: unknown;
      readonly engagement?: EngagementId;
      readonly other?: EngagementId;
    };

export type LocalAnswer =
  | { readonly done: Result<Done, ActRefusal> }
  | { readonly shown: Result<unknown, ViewRefusal> }
  /** The question was not understood, or something went wrong here; `fault` names it in the holder's log. */
  | { readonly fault: string };

/** A transcript of 25 MiB in base 64, and room for the rest. */
export const mostQuestionBytes = 36 * 1024 * 1024;
