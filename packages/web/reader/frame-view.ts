import { type Html, html } from '@crucible/display/html.ts';
import { toolbar } from './sessions-view.ts';
import { readerWords as words } from './words.ts';

/** What stays while the page is open: the name, the acts, the line that says what is going on. */
export function frameView(): Html {
  return html`<header class="page-head"><p>${words.name}</p></header>
<section class="acts" id="acts" aria-label="${words.actsLabel}" hidden>${toolbar()}</section>
<div class="going-on"><progress id="progress" aria-label="${words.working}" hidden></progress><p id="status" role="status"></p></div>
<main id="main"></main>
<input type="file" id="files" multiple hidden tabindex="-1" aria-hidden="true">`;
}

export type Parts = {
  readonly acts: HTMLElement;
  readonly progress: HTMLProgressElement;
  readonly status: HTMLElement;
  readonly main: HTMLElement;
  readonly files: HTMLInputElement;
};

export function buildFrame(): Parts {
  document.body.insertAdjacentHTML('afterbegin', frameView().markup);
  return {
    acts: part('acts', HTMLElement),
    progress: part('progress', HTMLProgressElement),
    status: part('status', HTMLElement),
    main: part('main', HTMLElement),
    files: part('files', HTMLInputElement),
  };
}

function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}`);
  return found;
}
