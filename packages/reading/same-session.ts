import type { Notice } from './transcript/notice.ts';
import type { Transcript } from './transcript/transcript.ts';

/** Two exports of one session: the second would count everything twice (formats, case 10). */
export type SameSession = Extract<Notice, { kind: 'same-session' }>;

type NamedTranscript = { readonly name: string; readonly transcript: Transcript };

const shingleWords = 5;
const shareForSame = 0.4;
const leastShingles = 12;

/** For each file the notice that an earlier one holds the same talk, or nothing. */
export function findSameSessions(files: readonly NamedTranscript[]): (SameSession | undefined)[] {
  const prints = files.map(({ transcript }) => fingerprint(transcript));
  return prints.map((print, at) => {
    const same = closest(print, prints.slice(0, at));
    const other = same && files[same.at];
    return other && { kind: 'same-session', other: other.name, share: same.share };
  });
}

/** Which of the earlier talks, by its place, this one holds again, and how much of it; nothing where none. */
export function findSameTalk(talk: Talk, earlier: readonly Talk[]): SameTalk | undefined {
  return closest(fingerprint(talk), earlier.map(fingerprint));
}

export type Talk = Pick<Transcript, 'utterances'>;
export type SameTalk = { readonly at: number; readonly share: number };

function closest(print: ReadonlySet<number>, earlier: readonly ReadonlySet<number>[]): SameTalk | undefined {
  const shares = earlier.map((one) => overlap(one, print));
  const best = Math.max(0, ...shares);
  return best < shareForSame ? undefined : { at: shares.indexOf(best), share: Math.round(best * 100) / 100 };
}

function fingerprint({ utterances }: Talk): Set<number> {
  const words = utterances.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu) ?? []);
  const kept = new Set<number>();
  for (let at = 0; at + shingleWords <= words.length; at++) {
    kept.add(hashOf(words.slice(at, at + shingleWords).join(' ')));
  }
  return kept;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The part of the smaller file that the larger one holds too. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller < leastShingles ? 0 : [...a].filter((hash) => b.has(hash)).length / smaller;
}
