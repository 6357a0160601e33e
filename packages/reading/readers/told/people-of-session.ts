import { tokens } from '../../tokens.ts';
import { plain, type Spoken } from '../spoken.ts';
import type { Candidate } from './candidate.ts';
import { candidatesIn } from './clause-candidates.ts';
import { findAliases } from './find-aliases.ts';
import { type HeardWord, heardWords } from './heard-words.ts';
import type { Mention } from './mention.ts';
import { mentionsIn } from './mentions.ts';
import { namesIn } from './names.ts';
import { isCertain, likeliest, type Recent, resolve } from './resolve-people.ts';
import { untitled } from './untitled.ts';

/** One utterance with everybody it speaks of. */
export type PeopledUtterance = {
  readonly spoken: Spoken;
  readonly isClient: boolean;
  readonly words: readonly HeardWord[];
  readonly mentions: readonly PlacedMention[];
  /** The mention that begins at each word. */
  readonly at: ReadonlyMap<number, PlacedMention>;
  /** Clauses that may tell an act; the client's only. */
  readonly candidates: readonly Candidate[];
  /** Who is meant at its start when nobody is named. */
  readonly before: string | undefined;
};

/** `person`: whom it stands for, pronouns resolved; the mention's own word where nobody fits. */
export type PlacedMention = {
  readonly mention: Mention;
  readonly person: string;
  readonly isCertain: boolean;
};

export type Peopled = {
  readonly utterances: readonly PeopledUtterance[];
  /** Of each name the one role that stands beside it, and the other way round. */
  readonly aliases: ReadonlyMap<string, string>;
};

export type Room = {
  /** The client's place among the speakers. */
  readonly client: number;
  /** Labels of everybody in the room, who are never spoken of as cast. */
  readonly labels: readonly string[];
};

/** Who is spoken of in a session, utterance by utterance. */
export function peopleOf(session: readonly Spoken[], { client, labels }: Room): Peopled {
  const heard = session.map(heardWords);
  const present = new Set(labels.flatMap((label) => tokens(label).map(({ text }) => plain(text))));
  const names = new Set([...namesIn(heard)].filter((name) => !present.has(name)));
  const found = untitled(heard.map((words) => mentionsIn(words, names)));
  let recent: Recent = [];
  const utterances = session.map((spoken, at): PeopledUtterance => {
    const isClient = spoken.utterance.speaker === client;
    const before = likeliest(recent);
    const mentions = (found[at] ?? []).map((mention): PlacedMention => {
      const certain = isCertain(mention, recent, at);
      const resolved = resolve(mention, recent, { utterance: at, isOwn: isClient });
      recent = resolved.recent;
      return { mention, person: resolved.head, isCertain: certain };
    });
    const words = heard[at] ?? [];
    const byPlace = new Map(mentions.map((one) => [one.mention.first, one]));
    const candidates = isClient ? candidatesIn(words, found[at] ?? []) : [];
    return { spoken, isClient, words, mentions, at: byPlace, candidates, before };
  });
  return { utterances, aliases: findAliases(utterances) };
}
