import type { Cast } from '../engagement/cast.ts';
import type { EndedFindings, Found, KeptFinding } from './finding.ts';
import { type FoundNow, keyOf } from './findings-in.ts';
import { personNamed, type ShownScene } from './shown-scenes.ts';

/** A finding that the coach confirmed, as it was then. */
export type ShownFinding = Omit<KeptFinding, 'scenes'> & {
  /** `both`: it was said. `let-go`: it never will be, for a reason that both may read. */
  readonly open: 'coach' | 'both' | 'let-go';
  readonly key: string;
  /** Places in what is shown; a scene that is gone is not among them. */
  readonly scenes: readonly number[];
  /** Whether the scenes still pass its gate; told where all that it was found in is looked at, and nowhere else. */
  readonly stands?: boolean;
  readonly reason?: string;
};

type Known = {
  readonly cast: Cast;
  readonly ended: EndedFindings;
  /** Absent where only what both see is looked at. */
  readonly confirmed?: readonly KeptFinding[];
};

/** Every confirmed finding once, by the names that people have now; `found` is what all scenes show today. */
export function shownFindings(
  { cast, ended, confirmed = [] }: Known,
  shown: readonly ShownScene[],
  found?: readonly FoundNow[],
): ShownFinding[] {
  const over = new Set([...ended.opened, ...ended.letGo].map(({ finding }) => finding));
  const keys = found && new Set(found.map((now) => now.key));
  const places = new Map(shown.map(({ scene }, at) => [scene, at]));
  const one = (kept: Omit<KeptFinding, 'scenes'>, rest: Pick<ShownFinding, 'open' | 'scenes'>) => {
    const named = withNames(kept.found, cast);
    const key = keyOf(named);
    const { finding, at, place } = kept;
    return { finding, at, place, found: named, key, ...(keys && { stands: keys.has(key) }), ...rest };
  };
  const scenesOf = ({ scenes }: KeptFinding) => scenes.flatMap((scene) => places.get(scene) ?? []);
  return [
    ...confirmed
      .filter(({ finding }) => !over.has(finding))
      .map((kept) => one(kept, { open: 'coach', scenes: scenesOf(kept) })),
    ...ended.opened.map((kept) => one(kept, { open: 'both', scenes: scenesOf(kept) })),
    ...ended.letGo.map((kept) => ({ ...one(kept, { open: 'let-go', scenes: [] }), reason: kept.reason })),
  ];
}

/** Names that were found to be one person's, or another's, since. */
function withNames(found: Found, cast: Cast): Found {
  return { ...found, people: found.people.map(({ name }) => personNamed(cast, name)) };
}
