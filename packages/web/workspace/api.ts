import type { Done } from '@crucible/practice/run-act.ts';
import type { ActInputs, ViewInputs, Views } from './api-names.ts';

/** Where an act is done or a view is looked at; nothing for what belongs to the practice itself. */
export type Where = {
  readonly engagement?: string;
  /** The second engagement of an act that goes from one to another. */
  readonly other?: string;
};
export type Refusal = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** A no of the door or of a rule travels as the cause of an error, so that queries can carry it. */
export function refusalIn(error: unknown): Refusal | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'kind' in cause ? (cause as Refusal) : undefined;
}

export function act<Name extends keyof ActInputs>(
  name: Name,
  input: ActInputs[Name],
  where: Where & { readonly file?: File; readonly id: string },
): Promise<Done> {
  const { file, id, ...places } = where;
  const asked = { id, input, ...places };
  if (file === undefined) return post<Done>(`/api/acts/${name}`, asked);
  const form = new FormData();
  form.set('asked', JSON.stringify(asked));
  form.set('file', file);
  return ask<Done>(`/api/acts/${name}`, { method: 'POST', body: form });
}

export function view<Name extends keyof Views>(
  name: Name,
  input: ViewInputs[Name],
  where: Where = {},
): Promise<Views[Name]> {
  return post<Views[Name]>(`/api/views/${name}`, { input, ...where });
}

/** Everything that is neither an act nor a view: signing in, the passphrase, the turned screen. */
export function post<T = unknown>(path: string, body: unknown = {}): Promise<T> {
  return ask<T>(path, posting(body));
}

function posting(body: unknown): RequestInit {
  const headers = { 'content-type': 'application/json' };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}

export function get<T>(path: string): Promise<T> {
  return ask<T>(path, { method: 'GET' });
}

/** A file for an answer; `onPart` hears how much of it has come, of one. */
export async function fetchFile(path: string, body: unknown, onPart: (part: number) => void): Promise<Blob> {
  const response = await sent(path, posting(body));
  if (!response.ok || response.body === null) throw refused(await refusalOf(response));
  const length = Number(response.headers.get('content-length'));
  const parts: BlobPart[] = [];
  let come = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    parts.push(value);
    come += value.length;
    if (length > 0) onPart(come / length);
  }
}

/** Calls back whenever something changed that this session may look at; answers how to stop listening. */
export function listenToPlaces(changed: () => void): () => void {
  const events = new EventSource('/api/events');
  events.addEventListener('place', changed);
  return () => events.close();
}

async function ask<T>(path: string, sending: RequestInit): Promise<T> {
  const answered = await answeredIn(await sent(path, sending));
  if (!answered.ok) throw refused(answered.refusal);
  return answered.value as T;
}

async function sent(path: string, sending: RequestInit): Promise<Response> {
  const response = await fetch(path, { ...sending, credentials: 'same-origin' }).catch(() => undefined);
  if (response === undefined) throw refused({ kind: 'no-answer' });
  return response;
}

async function answeredIn(response: Response): Promise<Answered> {
  const answered = (await response.json().catch(() => undefined)) as Answered | undefined;
  return answered ?? { ok: false, refusal: { kind: 'no-answer' } };
}

async function refusalOf(response: Response): Promise<Refusal> {
  const answered = await answeredIn(response);
  return answered.ok ? { kind: 'no-answer' } : answered.refusal;
}

type Answered =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly refusal: Refusal };

function refused(refusal: Refusal): Error {
  return new Error(`refused: ${refusal.kind}`, { cause: refusal });
}
