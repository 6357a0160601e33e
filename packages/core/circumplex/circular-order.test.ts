import { describe, expect, it } from 'vitest';
import { pcg32 } from '../random.ts';
import { circularOrder } from './circular-order.ts';
import { octantAngles } from './octant.ts';

const random = pcg32(6);
const unit = (): number => random.uint32() / 2 ** 32;
/** People who lean each their own way, with some noise on every scale. */
const people = Array.from({ length: 60 }, () => ({ way: unit() * 360, noise: octantAngles.map(unit) }));
const scales = octantAngles.map((angle, at) =>
  people.map(({ way, noise }) => Math.cos(((angle - way) * Math.PI) / 180) + (noise[at] ?? 0)),
);

describe('the order of eight scales', () => {
  it('is that of the circle where people lean each their own way', () => {
    const found = circularOrder(scales);
    expect(found).toMatchObject({ index: 1, met: 288, against: 0 });
    // Only where it begins and which way it runs may be otherwise: 2 of 5,040 with the first one fixed.
    expect(found?.p).toBe(2 / 5040);
  });

  it('does not hang on where it begins or which way it runs', () => {
    const turned = [...scales.slice(3), ...scales.slice(0, 3)];
    expect(circularOrder(turned)).toEqual(circularOrder(scales));
    expect(circularOrder([...scales].reverse())).toEqual(circularOrder(scales));
  });

  it('is gone where opposite scales stand side by side', () => {
    const mixed = [0, 4, 1, 5, 2, 6, 3, 7].map((at) => scales[at] ?? []);
    const found = circularOrder(mixed);
    expect(found?.index).toBeLessThan(0.3);
    expect(found?.p).toBeGreaterThan(0.05);
  });

  it('is unknown where a scale never varies', () => {
    expect(
      circularOrder(
        scales.with(
          2,
          people.map(() => 3),
        ),
      ),
    ).toBeUndefined();
    expect(() => circularOrder(scales.slice(1))).toThrow(RangeError);
  });
});
