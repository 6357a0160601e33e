import type { Body, Place } from '@crucible/core/engagement/entry.ts';
import type { Author } from '@crucible/core/engagement/party.ts';
import { mayOpen, nameOf } from '@crucible/core/engagement/stream.ts';
import type { ActId, EngagementId } from '@crucible/core/ids.ts';
import { ok, type Result, refuse } from '@crucible/core/result.ts';
import type { Instant } from '@crucible/core/units.ts';
import type { Appended, ForgetRefusal, Receipt, StreamWrite } from '@crucible/record/record.ts';
import type { Deciding, Reach, Statements } from './act.ts';
import { acts } from './acts.ts';
import { carry } from './carry.ts';
import { gather, streamIn } from './gather.ts';
import type { ListedAct } from './listed.ts';
import type { GivenBytes } from './outside.ts';
import { parseInput } from './parse-input.ts';
import { type Ready, readyToPass } from './pass-on.ts';
import type { ActRefusal, Asking, Practice, Where } from './practice.ts';
import { speakerFor } from './speaker-for.ts';

export type AskedAct = Where & {
  readonly act: string;
  /** Chosen by whoever asks: asking again under the same name changes nothing and answers the same. */
  readonly id: ActId;
  readonly input: unknown;
  readonly file?: GivenBytes;
};

/** What was said, as far as the author may open it, and receipts for all that both sides share. */
export type Done = {
  readonly at: Instant;
  readonly repeated: boolean;
  readonly entries: readonly { readonly place: Place; readonly body: Body }[];
  readonly receipts: readonly Receipt[];
  /** Something was destroyed, and older keys of it could not be yet: `finishForgetting` goes on. */
  readonly unfinished?: ForgetRefusal;
};

/** The one door for everything that is ever said: who may, does it fit, decide, append, receipt. */
export async function runAct(
  practice: Practice,
  asked: AskedAct,
  asking: Asking,
): Promise<Result<Done, ActRefusal>> {
  const act = acts.find(({ name }) => name === asked.act);
  if (act === undefined) return refuse({ kind: 'no-such-act', name: asked.act });
  const where = placeOf(practice, act, asked);
  const author = await speakerFor(practice, { door: act, where, asking });
  if (!author.ok) return author;
  const input = parseInput(act.input, asked.input);
  if (!input.ok) return input;
  const earlier = await practice.record.done(asked.id);
  if (earlier !== undefined) return answer(practice, earlier, author.value);

  const prepared = await prepare(practice, act, { input: input.value, file: asked.file });
  if (!prepared.ok) return prepared;
  const decided = { input: input.value, prepared: prepared.value };
  return decideUntilWritten(practice, act, { asked, asking, where, author: author.value, decided });
}

/** How often an act is decided again because somebody else wrote in between. */
const mostTries = 20;

type Running = {
  readonly asked: AskedAct;
  readonly asking: Asking;
  readonly where: Where;
  readonly author: Author;
  readonly decided: { readonly input: unknown; readonly prepared: unknown };
};

async function decideUntilWritten(
  practice: Practice,
  act: ListedAct,
  running: Running,
): Promise<Result<Done, ActRefusal>> {
  const { asked, asking, where, author, decided } = running;
  for (let attempt = 1; attempt <= mostTries; attempt++) {
    // Whoever has just left the engagement may not finish what they began.
    const still = await speakerFor(practice, { door: act, where, asking });
    if (!still.ok) return still;
    const { state, decidedOn } = await gather(practice, act.needs, where);
    const carried = await carry(practice, act, { state, input: decided.input, where });
    const waiting = await readyToPass(practice, act, where);
    const known = deciding(practice, running, { carried, ready: waiting.ready });
    const statements = act.decide(state as never, decided as never, known);
    if (!statements.ok) return statements;
    const appended = await practice.record.append({
      act: asked.id,
      by: author.person,
      decidedOn: [...decidedOn, ...waiting.decidedOn],
      opens: (act.opens ?? []).map((name) => streamIn(name, where, practice.record)),
      writes: writesOf(practice, { statements: statements.value, ...waiting }, running),
    });
    if (appended.ok) return answer(practice, appended.value, author);
    if (appended.refusal.kind !== 'moved-on') return refuse(appended.refusal);
  }
  return refuse({ kind: 'too-busy' });
}

function deciding(
  practice: Practice,
  { where, author, asking }: Running,
  lent: Pick<Deciding, 'carried' | 'ready'>,
): Deciding {
  const { engagement = practice.newId<EngagementId>(), other } = where;
  const { now, newId, digest, readAnew } = practice;
  const known = { now: now(), newId, digest, readAnew, ...lent, author, via: asking.via, engagement };
  return { ...known, ...(other !== undefined && { other }) };
}

function writesOf(
  { record }: Practice,
  { statements, spoken }: Pick<Ready, 'spoken'> & { readonly statements: Statements<Reach> },
  { where, author, asking }: Running,
): StreamWrite[] {
  return (Object.entries(statements) as [Reach, Statements<Reach>[Reach]][]).map(([reach, said = []]) => ({
    stream: streamIn(reach, where, record),
    entries: said.map((one) => ({ author, via: asking.via, ...spoken(one, reach) })),
  }));
}

/** An act that opens a new engagement gives it its name; every other one is told in which it is done. */
function placeOf({ newId }: Practice, { opens, takesUp }: ListedAct, { engagement, other }: Where): Where {
  const named = opens === undefined || takesUp ? engagement : newId<EngagementId>();
  return {
    ...(named !== undefined && { engagement: named }),
    ...(other !== undefined && { other }),
  };
}

async function prepare(
  { readTranscript }: Practice,
  act: ListedAct,
  { input, file }: { readonly input: unknown; readonly file: GivenBytes | undefined },
): Promise<Result<unknown, ActRefusal>> {
  if (act.prepare === undefined) return ok(undefined);
  return act.prepare(input as never, { readTranscript, ...(file !== undefined && { file }) });
}

async function answer(
  { record }: Practice,
  { places, at, repeated, unfinished }: Appended,
  author: Author,
): Promise<Result<Done, ActRefusal>> {
  const entries: Done['entries'][number][] = [];
  const receipts: Receipt[] = [];
  for (const place of places) {
    const entry = await record.readAt(place);
    // It was destroyed since.
    if (entry === undefined) continue;
    if (entry.author.person !== author.person) return refuse({ kind: 'act-of-another' });
    const stream = nameOf(place.stream);
    // Nor may a receipt tell how much is said where its holder cannot look.
    if (!mayOpen(author.role, stream)) continue;
    entries.push({ place, body: entry.body });
    if (mayOpen('coach', stream) && mayOpen('client', stream)) receipts.push(await record.receipt(place));
  }
  return ok({ at, repeated, entries, receipts, ...(unfinished && { unfinished }) });
}
