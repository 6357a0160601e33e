import type { ReadFile } from '@crucible/reading/read-files.ts';
import { type Engagement, emptyEngagement, givenFiles } from './engagement.ts';
import type { Parts } from './frame-view.ts';
import type { OffPageReader } from './off-page-reader.ts';
import { showReading } from './reading-view.ts';
import { startView } from './start-view.ts';
import { progressSentence, readerWords as words } from './words.ts';

/** The page while it is open. Nothing of it lives anywhere else: closing lets go of all of it. */
export type Page = {
  readonly parts: Parts;
  readonly reader: OffPageReader;
  engagement: Engagement;
  read: readonly ReadFile[];
};

/** Progress that would flash up and go is not shown. */
const slowFrom = 300;

/** Reads everything anew and says so; where that fails the page stays as it was. */
export async function readNow(
  page: Page,
  engagement: Engagement,
  announce: (read: readonly ReadFile[]) => string,
): Promise<void> {
  if (engagement.files.length === 0) return close(page);
  const before = page.engagement;
  page.engagement = engagement;
  const progress = progressOf(page, engagement);
  try {
    const read = await page.reader.read(givenFiles(engagement), progress.begun);
    if (read === undefined) return;
    const isFirst = page.read.length === 0;
    page.read = read;
    show(page);
    if (isFirst) focusOn('reading-heading');
    say(page, announce(read));
  } catch {
    if (page.engagement === engagement) page.engagement = before;
    say(page, words.failed);
  } finally {
    progress.done();
  }
}

export function say({ parts }: Page, sentence: string): void {
  parts.status.textContent = sentence;
}

export function showStart({ parts }: Page): void {
  parts.acts.hidden = true;
  parts.main.innerHTML = startView().markup;
}

/** Everything is let go: the files, the reading, the thread that made it, the words in the fields. */
export function close(page: Page): void {
  page.reader.stop();
  page.engagement = emptyEngagement;
  page.read = [];
  page.parts.files.value = '';
  history.replaceState(null, '', location.href.split('#')[0]);
  showStart(page);
  focusOn('start-heading');
  say(page, words.closed);
}

function show({ parts, read, engagement }: Page): void {
  const focused = document.activeElement?.id ?? '';
  parts.acts.hidden = false;
  showReading(parts.main, read, engagement);
  if (focused === '' || document.getElementById(focused)?.isConnected !== true) {
    // A button that was pressed may be gone; the heading above it is the nearest place.
    const [session = ''] = focused.split('-');
    focusOn(document.getElementById(`${session}-who`) ? `${session}-who` : 'reading-heading');
  } else focusOn(focused);
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus({ preventScroll: id !== 'reading-heading' && id !== 'start-heading' });
}

function progressOf(page: Page, { files }: Engagement): { begun: (at: number) => void; done: () => void } {
  const { progress } = page.parts;
  const names = files.map(({ name }) => name);
  let at = 0;
  const tell = (): void => {
    progress.hidden = false;
    if (names.length > 1) {
      progress.max = names.length;
      progress.value = at;
    } else progress.removeAttribute('value');
    say(page, progressSentence(at, names));
  };
  const slow = setTimeout(tell, slowFrom);
  return {
    begun: (next) => {
      at = next;
      if (!progress.hidden) tell();
    },
    done: () => {
      clearTimeout(slow);
      progress.hidden = true;
    },
  };
}
