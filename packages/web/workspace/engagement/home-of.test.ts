import { describe, expect, test } from 'vitest';
import { homeOf } from './home-of.ts';

const client = (engagement: string) => ({ engagement, role: 'client' });
const supervisor = (engagement: string) => ({ engagement, role: 'supervisor' });

describe('whoever came in', () => {
  test('with one work alone is led straight to it, as a client or as a supervisor', () => {
    expect(homeOf([client('a')]).straightTo).toBe('/with/a/now');
    expect(homeOf([supervisor('a')]).straightTo).toBe('/supervision/a');
  });

  test('as a client here and a supervisor there finds both, and is led past neither', () => {
    expect(homeOf([client('a'), supervisor('b')])).toEqual({ own: ['a'], brought: ['b'] });
  });

  test('with several of one kind chooses; with none of either there is nothing to choose', () => {
    expect(homeOf([client('a'), client('b')])).toEqual({ own: ['a', 'b'], brought: [] });
    expect(homeOf([supervisor('a'), supervisor('b')])).toEqual({ own: [], brought: ['a', 'b'] });
    expect(homeOf([{ engagement: 'a', role: 'sponsor' }])).toEqual({ own: [], brought: [] });
  });
});
