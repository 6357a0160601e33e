import type { AgreementInForce } from '../engagement/agreement.ts';
import type { Parties } from '../engagement/parties.ts';
import type { PartyRole } from '../engagement/party.ts';
import { isSameName } from '../engagement/same-name.ts';
import type { TranscriptId } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { KeptSpeaker, Transcripts } from './kept-transcript.ts';
import type { SessionRefusal } from './session.ts';
import type { Role, Speaker } from './utterance.ts';

/** Who a label stands for, as the coach says: several where people shared a device. */
export type Naming = { readonly label: string; readonly names: readonly string[] };

export type ImportRefusal =
  | SessionRefusal
  | { readonly kind: 'no-agreement-for-transcripts' }
  /** There is an agreement, and it says no to transcripts. */
  | { readonly kind: 'transcripts-not-agreed' }
  /** Labels that stand for nobody whom the agreement names. */
  | {
      readonly kind: 'not-everyone-named';
      readonly labels: readonly string[];
      readonly everyone: readonly string[];
    }
  | { readonly kind: 'no-such-label'; readonly labels: readonly string[] }
  /** `share`: the part of the smaller of the two that the other holds too; 1 for the very same file. */
  | { readonly kind: 'already-imported'; readonly transcript: TranscriptId; readonly share: number };

/** A voice and who it is, before anybody said what they are to the session. */
export type Recorded = Omit<KeptSpeaker, 'role'>;

/**
 * Who was recorded, by the names of the agreement. Nothing is taken in while a voice in it belongs to
 * somebody whom the agreement does not name; a label that equals a name needs no word of the coach.
 * A machine that speaks is nobody.
 */
export function nameEveryone(
  speakers: readonly Speaker[],
  namings: readonly Naming[],
  agreement: AgreementInForce | undefined,
): Result<readonly Recorded[], ImportRefusal> {
  if (agreement === undefined) return refuse({ kind: 'no-agreement-for-transcripts' });
  const { transcripts, everyone } = agreement.rows.recording;
  if (!transcripts) return refuse({ kind: 'transcripts-not-agreed' });
  const strange = namings.filter(({ label }) => !speakers.some((speaker) => isCalled(speaker, label)));
  if (strange.length > 0) return refuse({ kind: 'no-such-label', labels: strange.map(({ label }) => label) });
  const named = speakers.map((speaker) => recordedOf(speaker, namings, everyone));
  const nobody = named.filter(({ kind, names }) => kind !== 'bot' && names.length === 0);
  if (nobody.length === 0) return ok(named);
  return refuse({ kind: 'not-everyone-named', labels: nobody.map(({ label }) => label), everyone });
}

/** The same file was taken in before: nobody's words are counted twice. */
export function refuseSameFile(state: Transcripts, digest: string): Result<undefined, ImportRefusal> {
  const same = state.find(({ original }) => original.digest === digest);
  if (same === undefined) return ok(undefined);
  return refuse({ kind: 'already-imported', transcript: same.transcript, share: 1 });
}

/**
 * Who is coach and who client, where one voice each bears the name of a party; nothing where it does not.
 * Nobody but these two is either.
 */
export function rolesByName(recorded: readonly Recorded[], known: Parties): readonly Role[] | undefined {
  const placeOf = (role: PartyRole): number | undefined => {
    const party = known.find((one) => one.role === role);
    const places = recorded.flatMap(({ names: [name, more], kind }, at) =>
      party && name && more === undefined && kind === 'person' && isSameName(name, party.name) ? [at] : [],
    );
    return places.length === 1 ? places[0] : undefined;
  };
  const coach = placeOf('coach');
  const client = placeOf('client');
  if (coach === undefined || client === undefined || coach === client) return undefined;
  return recorded.map((_, at) => {
    if (at === coach) return 'coach';
    return at === client ? 'client' : 'other';
  });
}

/** A speaker with no names is one for whom a name is missing or is none of the agreement's. */
function recordedOf(speaker: Speaker, namings: readonly Naming[], everyone: readonly string[]): Recorded {
  const { label, kind } = speaker;
  const said = namings.find((naming) => isCalled(speaker, naming.label))?.names;
  const names = said ?? (kind === 'bot' ? [] : [label]);
  const agreed = names.flatMap((name) => everyone.find((one) => isSameName(one, name)) ?? []);
  return { label, kind, names: agreed.length === names.length ? [...new Set(agreed)] : [] };
}

function isCalled({ label, labels }: Speaker, wanted: string): boolean {
  return [label, ...labels].some((one) => isSameName(one, wanted));
}
