import { startWorker } from './reading-worker.ts';
import { startPage } from './start-page.ts';

// The page and its reading thread are one script: the thread is made from the page's own text.
if (typeof document === 'undefined') startWorker();
else startPage(document.currentScript?.textContent ?? '');
