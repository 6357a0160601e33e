import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alpha, omega, spearmanBrown } from './reliability.ts';
import { reliableChange } from './reliable-change.ts';
import { studentBelow, studentQuantile } from './student-t.ts';

const folder = join(import.meta.dirname, '../../../../shared/data/outcome');
const hasFolder = existsSync(folder);
if (!hasFolder) console.log('reliable change: ../shared/data/outcome is not here, its figures are skipped');

describe('reliable change', () => {
  test('of SD 10.7 and reliability .88 needs 10.3 points', () => {
    const { limit } = reliableChange(80, 90, { deviation: 10.7, reliability: 0.88 });
    expect(limit).toBeCloseTo(10.27, 2);
    expect(reliableChange(70, 81, { deviation: 10.7, reliability: 0.88 }).direction).toBe('up');
    expect(reliableChange(81, 70, { deviation: 10.7, reliability: 0.88 }).direction).toBe('down');
    expect(reliableChange(70, 80, { deviation: 10.7, reliability: 0.88 }).direction).toBe('within-error');
  });

  test.skipIf(!hasFolder)('agrees with the published categories of forty patients (Jacobson & Truax)', () => {
    const expected: readonly Expected[] = JSON.parse(
      readFileSync(join(folder, 'expected_rci_claus2020_hamd.json'), 'utf8'),
    ).JT;
    const scores = depressionScores();
    const earlier = expected.map(({ id }) => scores.get(`${id} 1`) ?? Number.NaN);
    const measured = { deviation: deviation(earlier), reliability: 0.8 };
    expect(expected).toHaveLength(40);
    for (const { id, rci, improved, deteriorated } of expected) {
      const later = scores.get(`${id} 4`) ?? Number.NaN;
      const { change, limit, direction } = reliableChange(scores.get(`${id} 1`) ?? 0, later, measured);
      expect((change / limit) * 1.959963984540054).toBeCloseTo(rci, 9);
      // Fewer symptoms is better there.
      expect(direction).toBe(improved ? 'down' : deteriorated ? 'up' : 'within-error');
    }
  });
});

describe('reliability', () => {
  test('of loadings .75 .7 .8 .65 .72 .68 is .864', () => {
    expect(omega([0.75, 0.7, 0.8, 0.65, 0.72, 0.68])).toBeCloseTo(0.864, 3);
  });

  test('of two items that correlate by .6 is .75', () => {
    expect(spearmanBrown(0.6)).toBeCloseTo(0.75, 12);
  });

  test('of answers: alpha by hand', () => {
    // Variances 1 and 1, of the sums 3: 2 (1 - 2 / 3).
    const answers = [
      [1, 1],
      [2, 3],
      [3, 2],
    ];
    expect(alpha(answers)).toBeCloseTo(2 / 3, 12);
    expect(alpha([[1, 2]])).toBeUndefined();
    expect(
      alpha([
        [1, 2],
        [2, 1],
      ]),
    ).toBeUndefined();
  });
});

describe("Student's t", () => {
  test('has its quantiles where tables have them', () => {
    expect(studentQuantile(0.025, 10)).toBeCloseTo(-2.228139, 6);
    expect(studentQuantile(0.99, 6)).toBeCloseTo(3.142668, 6);
    expect(studentQuantile(0.5, 3)).toBeCloseTo(0, 6);
  });

  test('comes back from its quantile', () => {
    for (const freedom of [1, 2.5, 6, 11, 300])
      for (const chance of [1e-6, 0.01, 0.3, 0.7, 0.999])
        expect(studentBelow(studentQuantile(chance, freedom), freedom)).toBeCloseTo(chance, 10);
  });
});

type Expected = {
  readonly id: number;
  readonly rci: number;
  readonly improved: boolean;
  readonly deteriorated: boolean;
};

/** By patient and time. */
function depressionScores(): ReadonlyMap<string, number> {
  const [, ...lines] = readFileSync(join(folder, 'claus_2020.csv'), 'utf8').trim().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [id, , , , time, , , , score] = line.split(',');
      return score ? [[`${id} ${time}`, Number(score)] as const] : [];
    }),
  );
}

function deviation(values: readonly number[]): number {
  const usual = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - usual) ** 2, 0) / (values.length - 1));
}
