import type { GivenFile, ReadFile } from '@crucible/reading/read-files.ts';

/** What the page holds while it is open: the files, and what a person said about who is who. */
export type Engagement = {
  readonly files: readonly HeldFile[];
  readonly choices: readonly LabelChoice[];
  /** What the client wants to change, once a person named it. */
  readonly goal?: string;
};

export type HeldFile = Pick<GivenFile, 'name' | 'content'> & {
  /** Label of the coach, once a person chose it. */
  readonly coach?: string;
};

/** Labels that are one person, or that are kept apart. Taking the choice away undoes it. */
export type LabelChoice = { readonly kind: 'same' | 'apart'; readonly labels: readonly string[] };

export const emptyEngagement: Engagement = { files: [], choices: [] };

/** Two files may bear one name; the later one gets a number, so that the page can speak of either. */
export function addFiles(
  engagement: Engagement,
  added: readonly Pick<GivenFile, 'name' | 'content'>[],
): Engagement {
  const files = [...engagement.files];
  for (const { name, content } of added) {
    const taken = (wanted: string): boolean => files.some((file) => file.name === wanted);
    let free = name;
    for (let number = 2; taken(free); number++) free = `${name} (${number})`;
    files.push({ name: free, content });
  }
  return { ...engagement, files };
}

export function leaveOut(engagement: Engagement, name: string): Engagement {
  return { ...engagement, files: engagement.files.filter((file) => file.name !== name) };
}

/** The coach of one session is the coach of every other in which the same label speaks. */
export function chooseCoach(engagement: Engagement, label: string, read: readonly ReadFile[]): Engagement {
  return withCoach(engagement, namesWith(label, read), label);
}

/** Back to what the text suggests, in every session where this label was chosen. */
export function undoCoach(engagement: Engagement, label: string): Engagement {
  const names = engagement.files.filter(({ coach }) => coach === label).map(({ name }) => name);
  return withCoach(engagement, names, undefined);
}

export function choose(engagement: Engagement, choice: LabelChoice): Engagement {
  return { ...engagement, choices: [...engagement.choices, choice] };
}

export function undoChoice(engagement: Engagement, at: number): Engagement {
  return { ...engagement, choices: engagement.choices.filter((_, index) => index !== at) };
}

/** What the client wants to change, for every session of the engagement; an empty text takes it back. */
export function nameGoal({ files, choices }: Engagement, text: string): Engagement {
  const goal = text.trim();
  return { files, choices, ...(goal !== '' && { goal }) };
}

/** The files as they go to be read. */
export function givenFiles({ files, choices, goal }: Engagement): GivenFile[] {
  const labelsOf = (kind: LabelChoice['kind']): (readonly string[])[] =>
    choices.filter((choice) => choice.kind === kind).map(({ labels }) => labels);
  const labels = { same: labelsOf('same'), apart: labelsOf('apart').flat() };
  return files.map(({ name, content, coach }) => ({
    name,
    content,
    choices: { ...labels, ...(coach !== undefined && { coach }), ...(goal !== undefined && { goal }) },
  }));
}

function withCoach(engagement: Engagement, names: readonly string[], coach: string | undefined): Engagement {
  const files = engagement.files.map((file): HeldFile => {
    if (!names.includes(file.name)) return file;
    const { coach: _, ...rest } = file;
    return coach === undefined ? rest : { ...rest, coach };
  });
  return { ...engagement, files };
}

function namesWith(label: string, read: readonly ReadFile[]): string[] {
  return read
    .filter(
      ({ outcome }) =>
        'transcript' in outcome &&
        outcome.transcript.speakers.some((speaker) => [speaker.label, ...speaker.labels].includes(label)),
    )
    .map(({ name }) => name);
}
