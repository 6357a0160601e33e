import { renderReport } from '@crucible/display/report/report.ts';
import { momentQuestion } from '@crucible/display/sentences/en/moment.ts';
import { refusalSentence } from '@crucible/display/sentences/en/refusal.ts';
import { sessionJson } from '@crucible/reading/session-json.ts';
import {
  addFiles,
  choose,
  chooseCoach,
  type Engagement,
  emptyEngagement,
  type LabelChoice,
  leaveOut,
  nameGoal,
  undoChoice,
  undoCoach,
} from './engagement.ts';
import { buildFrame } from './frame-view.ts';
import { listenToFiles } from './listen-to-files.ts';
import { offPageReader } from './off-page-reader.ts';
import { close, type Page, readNow, say, showStart } from './page.ts';
import { nameToSave, type SavedFile, saveFile } from './save-file.ts';
import { type TakenFiles, takeFiles } from './take-files.ts';
import {
  coachAnnouncement,
  readAnnouncement,
  savedAnnouncement,
  unopenedSentence,
  readerWords as words,
} from './words.ts';

export function startPage(script: string): void {
  const page: Page = {
    parts: buildFrame(),
    reader: offPageReader(script),
    engagement: emptyEngagement,
    read: [],
  };
  showStart(page);
  listenToFiles(page.parts.files, {
    files: async (files) => add(page, await takeFiles(files)),
    text: (text) => addText(page, text),
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-act]') : null;
    if (button) acts[button.dataset.act ?? '']?.(page, button.dataset.value ?? '');
  });
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset.act === 'coach') setCoach(page, target.value);
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    const field = document.getElementById('goal');
    if (field instanceof HTMLInputElement) setGoal(page, field.value);
  });
}

/** What each button does; `value` is what it is about. */
const acts: Readonly<Record<string, (page: Page, value: string) => void>> = {
  choose: ({ parts }) => parts.files.click(),
  'read-pasted': (page) => {
    const field = document.getElementById('pasted');
    if (field instanceof HTMLTextAreaElement) addText(page, field.value);
  },
  'leave-out': (page, name) => again(page, leaveOut(page.engagement, name)),
  'confirm-coach': setCoach,
  'undo-coach': (page, label) => again(page, undoCoach(page.engagement, label)),
  same: (page, labels) => decide(page, 'same', labels),
  apart: (page, labels) => decide(page, 'apart', labels),
  'undo-choice': (page, at) => again(page, undoChoice(page.engagement, Number(at))),
  'save-report': (page) => save(page, { ending: '.html', type: 'text/html', text: renderReport(page.read) }),
  'save-json': (page) => {
    const moments = { which: 'queue', write: momentQuestion } as const;
    const text = `${JSON.stringify(sessionJson(page.read, refusalSentence, moments))}\n`;
    save(page, { ending: '.json', type: 'application/json', text });
  },
  print: () => window.print(),
  close,
};

function add(page: Page, { files, unopened }: TakenFiles): void {
  const trouble = unopened.length === 0 ? '' : unopenedSentence(unopened);
  if (files.length === 0) say(page, trouble);
  else
    void readNow(page, addFiles(page.engagement, files), (read) =>
      `${trouble} ${readAnnouncement(read)}`.trim(),
    );
}

function addText(page: Page, text: string): void {
  const file = { name: words.pasted, content: new TextEncoder().encode(text) };
  if (text.trim() === '') say(page, words.emptyPaste);
  else add(page, { files: [file], unopened: [] });
}

function setCoach(page: Page, label: string): void {
  void readNow(page, chooseCoach(page.engagement, label, page.read), () => coachAnnouncement(label));
}

function setGoal(page: Page, text: string): void {
  const engagement = nameGoal(page.engagement, text);
  const said = engagement.goal === undefined ? words.goalTakenBack : words.goalRead;
  void readNow(page, engagement, () => said);
}

/** A label stands for its speaker: whatever else was already read as that person goes along. */
function decide(page: Page, kind: LabelChoice['kind'], value: string): void {
  const asked: unknown = JSON.parse(value);
  const labels = Array.isArray(asked) ? asked.map(String) : [];
  const speakers = page.read.flatMap(({ outcome }) =>
    'transcript' in outcome ? outcome.transcript.speakers : [],
  );
  const meant = speakers.filter((speaker) => speaker.labels.some((label) => labels.includes(label)));
  const all = kind === 'same' ? [...new Set(meant.flatMap((speaker) => speaker.labels))] : labels;
  again(page, choose(page.engagement, { kind, labels: all }));
}

function again(page: Page, engagement: Engagement): void {
  void readNow(page, engagement, () => words.readAgain);
}

function save(
  page: Page,
  { ending, type, text }: Omit<SavedFile, 'name'> & { readonly ending: string },
): void {
  const name = nameToSave(page.read[0]?.name ?? '', ending);
  saveFile({ name, type, text });
  say(page, savedAnnouncement(name));
}
