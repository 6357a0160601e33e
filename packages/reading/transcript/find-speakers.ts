import type { Cue, Speaker, SpeakerKind } from '@crucible/core/session/utterance.ts';
import { countWords } from '../tokens.ts';
import { beginnings } from './name-prefix.ts';
import type { Notice } from './notice.ts';
import { type ReadLabel, readLabel } from './read-label.ts';

/** Who speaks, and the speaker of every cue. Joining two labels into one person can always be undone. */
export type FoundSpeakers = {
  readonly speakers: readonly Speaker[];
  /** For each cue the index of its speaker. */
  readonly of: readonly number[];
  readonly notices: readonly Notice[];
};

export type SpeakerChoices = {
  /** Labels that are one person, a list for each person. */
  readonly same?: readonly (readonly string[])[];
  /** Labels that are never joined with another by themselves. */
  readonly apart?: readonly string[];
  /** What the format knows of a label by itself. */
  readonly kinds?: Readonly<Record<string, SpeakerKind>>;
};

/** Shown for words that nobody is named for. */
export const unknownLabel = 'Unknown speaker';

export function findSpeakers(cues: readonly Cue[], choices: SpeakerChoices = {}): FoundSpeakers {
  const groups = groupLabels(cues, choices);
  const speakers = groups.map((group, index): Speaker => {
    const kind = knownKind(group, choices.kinds) ?? group.labels[0]?.kind ?? 'unknown';
    return { index, label: group.shown, labels: group.labels.map((label) => label.text), kind };
  });
  const byLabel = new Map(
    speakers.flatMap((speaker) => speaker.labels.map((label) => [label, speaker.index])),
  );
  const isNameless = cues.some((cue) => cue.label === undefined);
  if (isNameless) {
    speakers.push({ index: speakers.length, label: unknownLabel, labels: [], kind: 'unknown' });
  }
  const of = cues.map(
    (cue) => (cue.label === undefined ? undefined : byLabel.get(cue.label)) ?? speakers.length - 1,
  );
  return { speakers, of, notices: speakerNotices({ cues, speakers, of, groups }) };
}

/** A label may be called like a property that every object has. */
function knownKind({ labels }: Group, kinds: SpeakerChoices['kinds'] = {}): SpeakerKind | undefined {
  const label = labels[0]?.text ?? '';
  return Object.hasOwn(kinds, label) ? kinds[label] : undefined;
}

type Group = { readonly labels: ReadLabel[]; shown: string };

function groupLabels(cues: readonly Cue[], { same = [], apart = [] }: SpeakerChoices): Group[] {
  const groups: Group[] = [];
  const byName = new Map<string, Group[]>();
  const chosen = chosenGroups(same);
  const kept = new Set(apart);
  const byChoice = new Map<readonly string[], Group>();
  for (const text of new Set(cues.map((cue) => cue.label))) {
    if (text === undefined) continue;
    const label = readLabel(text);
    const choice = chosen.get(text);
    const alike = kept.has(text) || choice ? [] : (byName.get(label.name) ?? []);
    const found = choice ? byChoice.get(choice) : alike.find((group) => belongs(label, group));
    if (found) {
      found.labels.push(label);
      continue;
    }
    const group: Group = { labels: [label], shown: text };
    groups.push(group);
    if (choice) byChoice.set(choice, group);
    else if (!kept.has(text)) byName.set(label.name, [...(byName.get(label.name) ?? []), group]);
  }
  for (const group of groups) group.shown = chosenName(group);
  return groups;
}

/** Every label that a person named to the whole list it belongs to: A is B and B is C make one of three. */
function chosenGroups(same: readonly (readonly string[])[]): Map<string, readonly string[]> {
  const chosen = new Map<string, readonly string[]>();
  for (const labels of same) {
    const joined = [...new Set(labels.flatMap((label) => [label, ...(chosen.get(label) ?? [])]))];
    for (const label of joined) chosen.set(label, joined);
  }
  return chosen;
}

/** One person by the letters of the name: equal once badges are off, and no two companies in conflict. */
function belongs(label: ReadLabel, group: Group): boolean {
  return group.labels.every(
    (other) =>
      label.kind !== 'unknown' &&
      (other.company === undefined || label.company === undefined || other.company === label.company),
  );
}

/** As written: the label without badges where the file has it, else the first. */
function chosenName({ labels }: Group): string {
  const bare = labels.find((label) => label.text.toLowerCase() === label.name) ?? labels[0];
  return bare?.text ?? unknownLabel;
}

type Found = {
  readonly cues: readonly Cue[];
  readonly speakers: readonly Speaker[];
  readonly of: readonly number[];
  readonly groups: readonly Group[];
};

function speakerNotices({ cues, speakers, of, groups }: Found): Notice[] {
  const words = new Array<number>(speakers.length).fill(0);
  cues.forEach((cue, at) => {
    const speaker = of[at] ?? 0;
    words[speaker] = (words[speaker] ?? 0) + countWords(cue.text);
  });
  return [
    ...namelessNotices(cues),
    ...inheritedNotices(cues),
    ...groups
      .filter((group) => group.labels.length > 1)
      .map(
        ({ labels }): Notice => ({
          kind: 'duplicate-labels',
          labels: labels.map(({ text }) => text),
          joined: true,
        }),
      ),
    ...likelyDuplicates(speakers),
    ...kindNotices(speakers, words),
  ];
}

function namelessNotices(cues: readonly Cue[]): Notice[] {
  const labels = new Set(cues.flatMap(({ label }) => label ?? []));
  const unknown = new Set([...labels].filter((label) => readLabel(label).kind === 'unknown'));
  const nameless = cues.filter(({ label }) => label === undefined || unknown.has(label));
  const [first] = nameless;
  if (first === undefined) return [];
  if (nameless.length === cues.length) return [{ kind: 'no-names' }];
  const words = nameless.reduce((sum, cue) => sum + countWords(cue.text), 0);
  return [{ kind: 'partial-names', count: nameless.length, words, line: first.line }];
}

function inheritedNotices(cues: readonly Cue[]): Notice[] {
  const inherited = cues.filter(({ flags }) => flags.includes('inherited-speaker'));
  const [first] = inherited;
  return first ? [{ kind: 'inherited-names', count: inherited.length, line: first.line }] : [];
}

/** "Bekah" beside "Bekah Weigel": likely one person, and a person should say so. */
function likelyDuplicates(speakers: readonly Speaker[]): Notice[] {
  const people = speakers.filter((speaker) => speaker.kind === 'person');
  const longer = new Map<string, Speaker[]>();
  for (const speaker of people) {
    for (const short of beginnings(readLabel(speaker.label).name)) {
      longer.set(short, [...(longer.get(short) ?? []).slice(0, 1), speaker]);
    }
  }
  return people.flatMap((short): Notice[] => {
    const [only, second] = longer.get(readLabel(short.label).name) ?? [];
    return only && !second
      ? [{ kind: 'duplicate-labels', labels: [short.label, only.label], joined: false }]
      : [];
  });
}

/** Below this a single name is a short memo, not a talk that one microphone heard. */
const wordsOfATalk = 150;

function kindNotices(speakers: readonly Speaker[], words: readonly number[]): Notice[] {
  const notices = speakers.flatMap((speaker): Notice[] => {
    if (speaker.kind === 'room') return [{ kind: 'one-room-many-voices', label: speaker.label }];
    if (speaker.kind === 'bot')
      return [{ kind: 'bot', label: speaker.label, words: words[speaker.index] ?? 0 }];
    return [];
  });
  const generic = speakers.filter(({ label, kind }) => kind === 'person' && readLabel(label).isGeneric);
  if (generic.length > 0) notices.push({ kind: 'generic-labels', labels: generic.map(({ label }) => label) });
  const [only, second] = speakers.filter(({ kind }) => kind === 'person');
  const others = speakers.some(({ kind }) => kind === 'room');
  if (only && !second && !others && (words[only.index] ?? 0) >= wordsOfATalk) {
    notices.push({ kind: 'one-room-many-voices', label: only.label });
  }
  return notices;
}
