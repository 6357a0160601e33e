import type { Octant } from '../circumplex/octant.ts';
import type { Body, Place } from '../engagement/entry.ts';
import type { Author, Via } from '../engagement/party.ts';
import type { PairId, SceneId, SessionId, TranscriptId } from '../ids.ts';
import type { KeptQuote } from '../session/kept-transcript.ts';
import type { Instant } from '../units.ts';

export const intensities = [1, 2, 3] as const;
/** Whether it was done, or is what somebody expects to be done. */
export const partStandings = ['actual', 'expected'] as const;

/** One part of a scene: a tap, with words where there were some. */
export type ScenePart = {
  readonly octant: Octant;
  readonly words?: string;
  /** Where a transcript says these very words. */
  readonly quote?: KeptQuote;
  readonly intensity?: (typeof intensities)[number];
  readonly standing?: (typeof partStandings)[number];
};

/** The parts of a scene in the order in which they are shown (methods 2.12). */
export const sceneParts = ['wish', 'they', 'i', 'andThen'] as const;
export type PartName = (typeof sceneParts)[number];

/**
 * One event with a person, as somebody told it: what I wanted, what they did, what I did, and what they did
 * then - what it taught them. In the room "they" is the coach and "I" the client.
 */
export type Scene = {
  /** In which it was told, or happened. */
  readonly session: SessionId;
  readonly parts: { readonly [Part in PartName]?: ScenePart };
} & (
  | { readonly setting: 'room' }
  /** One of the people of this work by name or alias, or whoever it was in free words. */
  | { readonly setting: 'outside'; readonly person: string }
);

/** A scene in the latest note on a session: the first is 0. */
export type NoteSlot = { readonly session: SessionId; readonly nth: number };

/**
 * Said in `desk` by the coach; in `shared` by the client, or by the coach who opens it, and then `first` names
 * what was written before. Told again under the same name it is edited: the earlier version stays.
 */
export type SceneTold = Body & {
  readonly kind: 'scene-told';
  readonly scene: SceneId;
  readonly told: Scene;
  readonly from?: NoteSlot;
  /** Whose words its quotes are; who withdraws them takes the scene along. */
  readonly transcript?: TranscriptId;
  readonly first?: Place;
  /** When it was told first, where it came here from another engagement. */
  readonly firstAt?: Instant;
};
/** In `shared`: I see it differently. */
export type SceneContested = Body & {
  readonly kind: 'scene-contested';
  readonly scene: SceneId;
  readonly words?: string;
};
/** In `shared`, by each of the two: we agree on it now. It counts again when both have said so. */
export type SceneSettled = Body & { readonly kind: 'scene-settled'; readonly scene: SceneId };
export type PairMade = Body & {
  readonly kind: 'pair-made';
  readonly pair: PairId;
  readonly outside: SceneId;
  readonly room: SceneId;
  readonly first?: Place;
  readonly firstAt?: Instant;
};
export const likenessAnswers = ['same', 'partly', 'no', 'other-way-round'] as const;
export type LikenessAnswer = (typeof likenessAnswers)[number];
/** "Same thing?" Answered again, the earlier answer stays beside it. */
export type PairAnswered = Body & {
  readonly kind: 'pair-answered';
  readonly pair: PairId;
  readonly answer: LikenessAnswer;
  readonly words?: string;
};

export type ToldVersion = {
  readonly told: Scene;
  readonly at: Instant;
  readonly place: Place;
  readonly by: Author;
  readonly via: Via;
};
export type Contest = {
  readonly by: Author;
  readonly words?: string;
  readonly at: Instant;
  readonly place: Place;
};
export type KeptScene = {
  readonly scene: SceneId;
  /** Every version, the latest last. */
  readonly versions: readonly [ToldVersion, ...ToldVersion[]];
  readonly from?: NoteSlot;
  readonly transcript?: TranscriptId;
  readonly first?: Place;
  readonly contests: readonly Contest[];
  /** Who has agreed on it since it was last contested. */
  readonly settledBy: readonly Author['role'][];
};
export type KeptAnswer = Pick<PairAnswered, 'answer' | 'words'> & {
  readonly by: Author;
  readonly via: Via;
  readonly at: Instant;
  readonly place: Place;
};
export type KeptPair = Pick<PairMade, 'pair' | 'outside' | 'room'> & {
  readonly by: Author;
  readonly at: Instant;
  readonly place: Place;
  readonly first?: Place;
  /** Every answer, the latest last. */
  readonly answers: readonly KeptAnswer[];
};

/** What one stream holds of scenes and pairs. */
export type Scenes = { readonly scenes: readonly KeptScene[]; readonly pairs: readonly KeptPair[] };

/** Whether somebody sees it differently and the two have not settled it. */
export function isContested({ contests, settledBy }: KeptScene): boolean {
  return contests.length > 0 && !(settledBy.includes('coach') && settledBy.includes('client'));
}

export function latestOf({ versions }: KeptScene): ToldVersion {
  return versions.at(-1) ?? versions[0];
}
