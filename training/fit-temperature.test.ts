import { pcg32 } from '@crucible/core/random.ts';
import { describe, expect, it } from 'vitest';
import { favourOf } from './choose-favour.ts';
import { temperatureOf } from './fit-temperature.ts';

const random = pcg32(11);
const draw = (): number => random.uint32() / 2 ** 32;

describe('a temperature', () => {
  it('finds the factor by which scores were too sure', () => {
    const rated = Array.from({ length: 20_000 }, () => {
      const score = draw() * 6 - 3;
      return { answer: [Number(draw() < 1 / (1 + Math.exp(-score)))], scores: [score * 2.5] };
    });
    expect(temperatureOf('presence', rated)).toBeCloseTo(2.5, 0);
  });

  it('finds it for a choice as well', () => {
    const rated = Array.from({ length: 20_000 }, () => {
      const scores = [draw() * 3, draw() * 3, draw() * 3];
      const powers = scores.map(Math.exp);
      const sum = powers.reduce((total, power) => total + power, 0);
      let left = draw() * sum;
      const chosen = powers.findIndex((power) => {
        left -= power;
        return left < 0;
      });
      return {
        answer: [0, 1, 2].map((at) => Number(at === chosen)),
        scores: scores.map((score) => score / 2),
      };
    });
    expect(temperatureOf('choice', rated)).toBeCloseTo(0.5, 1);
  });
});

describe('a favour', () => {
  it('lets a rare label be chosen that is never the most probable one', () => {
    const tried = [
      ...Array.from({ length: 20 }, () => ({ answer: [1, 0], read: [0.9, 0.1] })),
      ...Array.from({ length: 5 }, () => ({ answer: [0, 1], read: [0.6, 0.4] })),
    ];
    const [common = 1, rare = 1] = favourOf({ kind: 'choice', labels: ['common', 'rare'] }, tried);
    expect(0.4 * rare).toBeGreaterThan(0.6 * common);
    expect(0.1 * rare).toBeLessThan(0.9 * common);
  });

  it('of a presence is chosen for both of its sides', () => {
    const tried = [
      ...Array.from({ length: 20 }, () => ({ answer: [0], read: [0.1] })),
      ...Array.from({ length: 5 }, () => ({ answer: [1], read: [0.3] })),
    ];
    const [favour = 1] = favourOf({ kind: 'presence', labels: ['there'] }, tried);
    expect(0.3 * favour).toBeGreaterThan(0.7);
    expect(0.1 * favour).toBeLessThan(0.9);
  });
});
