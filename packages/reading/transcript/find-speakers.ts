import type { Cue, Speaker, SpeakerKind } from '@crucible/core/session/utterance.ts';
import { countWords } from '../tokens.ts';
import { isFormOf } from './name-prefix.ts';
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

type Group = { readonly labels: ReadLabel[]; shown: string; readonly chosen: readonly string[] | undefined };

function groupLabels(cues: readonly Cue[], { same = [], apart = [] }: SpeakerChoices): Group[] {
  const groups: Group[] = [];
  const seen = new Set<string>();
  for (const { label: text } of cues) {
    if (text === undefined || seen.has(text)) continue;
    seen.add(text);
    const label = readLabel(text);
    const chosen = same.find((labels) => labels.includes(text));
    const group = groups.find((other) =>
      chosen || other.chosen
        ? other.chosen === chosen
        : !apart.includes(text) && belongs(label, other, apart),
    );
    if (group === undefined) groups.push({ labels: [label], shown: text, chosen });
    else group.labels.push(label);
  }
  for (const group of groups) group.shown = chosenName(group);
  return groups;
}

/** One person by the letters of the name: equal once badges are off, and no two companies in conflict. */
function belongs(label: ReadLabel, group: Group, apart: readonly string[]): boolean {
  return group.labels.every(
    (other) =>
      !apart.includes(other.text) &&
      label.kind !== 'unknown' &&
      other.name === label.name &&
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
  const nameless = cues.filter((cue) => cue.label === undefined);
  const [first] = nameless;
  if (first === undefined) return [];
  if (nameless.length === cues.length) return [{ kind: 'no-names' }];
  const words = nameless.reduce((sum, cue) => sum + countWords(cue.text), 0);
  return [{ kind: 'partial-names', count: nameless.length, words, line: first.line }];
}

/** "Bekah" beside "Bekah Weigel": likely one person, and a person should say so. */
function likelyDuplicates(speakers: readonly Speaker[]): Notice[] {
  const people = speakers.filter((speaker) => speaker.kind === 'person');
  const names = people.map((speaker) => readLabel(speaker.label).name);
  return people.flatMap((short, at): Notice[] => {
    const longer = people.filter((_, other) => isFormOf(names[at] ?? '', names[other] ?? ''));
    const [only] = longer;
    return longer.length === 1 && only
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
  const [only] = speakers;
  if (only?.kind === 'person' && speakers.length === 1 && (words[0] ?? 0) >= wordsOfATalk) {
    notices.push({ kind: 'one-room-many-voices', label: only.label });
  }
  return notices;
}
