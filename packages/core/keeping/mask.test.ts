import { describe, expect, test } from 'vitest';
import { cast } from '../engagement/cast.ts';
import { anId, entriesOf, stateOf } from '../fixtures/entries.ts';
import type { CastId } from '../ids.ts';
import { masked, maskOf } from './mask.ts';

const [cfo, chair] = [anId<CastId>('cfo'), anId<CastId>('chair')];
const known = stateOf(
  cast,
  entriesOf([
    { body: { kind: 'person-mentioned', version: 1, person: cfo, alias: 'José' } as never },
    { body: { kind: 'person-mentioned', version: 1, person: chair, alias: 'the chair' } as never },
    { body: { kind: 'alias-added', version: 1, person: cfo, alias: 'my CFO' } as never },
    { body: { kind: 'words-to-mask', version: 1, mask: ['Acme (North)'], unmask: [] } as never },
  ]),
);
const mask = maskOf(known);

describe('third persons', () => {
  test('are one letter each by all their names, whatever the case or the way an accent is written', () => {
    expect(mask('JOSE\u0301 said it; My  CFO said it to the Chair.')).toBe(
      'Person A said it; Person A said it to Person B.',
    );
  });

  test('are masked as words of their own and not inside others', () => {
    expect(mask('Joséphine asked José’s wife.')).toBe('Joséphine asked Person A’s wife.');
  });

  test('are not told by a firm that was to be masked', () => {
    expect(mask('At ACME (north), in March.')).toBe('At [masked], in March.');
  });

  test('nobody named: nothing is masked', () => {
    expect(maskOf(cast.initial)('José')).toBe('José');
  });

  test('stand masked in every text of a line and not in what tells its kind', () => {
    const said = { kind: 'the chair', people: ['José', { said: 'the chair left', at: 3 }] };
    expect(masked(said, mask)).toEqual({
      kind: 'the chair',
      people: ['Person A', { said: 'Person B left', at: 3 }],
    });
  });
});
