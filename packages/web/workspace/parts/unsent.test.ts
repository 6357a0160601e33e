import { beforeEach, expect, it, vi } from 'vitest';
import { dropAllUnsent, dropUnsent, holdUnsent, isSomethingUnsent, unsent } from './unsent.ts';

/** As much of a browser's storage as is asked of it: names are properties of its own. */
class Storage {
  [name: string]: unknown;
}
Object.assign(Storage.prototype, {
  getItem(this: Storage, name: string) {
    return this[name] ?? null;
  },
  setItem(this: Storage, name: string, value: string) {
    this[name] = value;
  },
  removeItem(this: Storage, name: string) {
    delete this[name];
  },
});

let storage: Storage;
beforeEach(() => {
  storage = new Storage();
  vi.stubGlobal('sessionStorage', storage);
  dropAllUnsent();
});

function written(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

it('what is begun is found again, and only what is named is laid down', () => {
  holdUnsent('work-a session-1', written({ G1: '8', text: 'For you alone.' }), ['G1']);
  expect(unsent('work-a session-1')).toEqual({ G1: '8', text: 'For you alone.' });
  expect(JSON.stringify(storage)).toContain('G1');
  expect(JSON.stringify(storage)).not.toContain('alone');
  dropUnsent('work-a session-1');
  expect(unsent('work-a session-1')).toEqual({});
  expect(Object.keys(storage)).toEqual([]);
});

it('waits in the work in which it was begun, also where the page was loaded again', () => {
  holdUnsent('work-a session-1', written({ G1: '8' }), ['G1']);
  expect(isSomethingUnsent('work-a')).toBe(true);
  expect(isSomethingUnsent('work-b')).toBe(false);
  dropAllUnsent();
  expect(isSomethingUnsent('work-a')).toBe(false);
  storage['unsent work-b session-2'] = '{"G1":"8"}';
  expect(isSomethingUnsent('work-b')).toBe(true);
});
