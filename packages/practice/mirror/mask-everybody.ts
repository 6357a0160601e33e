import type { Cast } from '@crucible/core/engagement/cast.ts';
import type { Parties } from '@crucible/core/engagement/parties.ts';
import { type Mask, maskOf } from '@crucible/core/keeping/mask.ts';
import type { ShownScene } from '@crucible/core/mirror/shown-scenes.ts';

type Known = { readonly cast: Cast; readonly parties: Parties };

/**
 * Every name goes, those of the two in the room too: one of them would tell which side a scene is of. One mask
 * for all: "Person A" would tell two scenes of one person.
 */
export function maskEverybody({ cast, parties }: Known, shown: readonly ShownScene[]): Mask {
  const free = shown.flatMap(({ told }) => (told.setting === 'outside' ? [told.person] : []));
  const names = [...parties.map(({ name }) => name), ...free];
  const words = names.flatMap((name) => [name, ...name.split(/\s+/u).filter((word) => word.length > 2)]);
  const aliases = cast.people.flatMap((one) => [...one.aliases]);
  return maskOf({ people: [], masked: [...cast.masked, ...aliases, ...words] });
}
