import { describe, expect, it } from 'vitest';
import { fitLinear, type Lesson } from './fit-linear.ts';
import { fitRidge } from './fit-ridge.ts';
import { denseRows, rowsOf } from './rows.ts';

const table = [
  [1, 0, 2],
  [0, 1, 1],
  [3, 1, 0],
  [1, 1, 1],
  [0, 2, -1],
  [2, -1, 1],
];
const values = [2, -1, 4, 0.5, -3, 3];
const classes = [0, 1, 2, 1, 0, 2];
const effort = { rounds: 500, tolerance: 1e-15 };
const rows = denseRows(table);

function lesson(kind: Lesson['heads'][number]['kind'], targets: readonly (readonly number[])[]): Lesson {
  return {
    rows,
    heads: [{ kind, width: targets[0]?.length ?? 0 }],
    targets: Float64Array.from(targets.flat()),
    weights: new Float64Array(6).fill(1),
    price: 0.1,
  };
}

function expectClose(found: ArrayLike<number>, known: readonly number[], digits = 5): void {
  expect(found.length).toBe(known.length);
  known.forEach((value, at) => {
    expect(found[at]).toBeCloseTo(value, digits);
  });
}

// The known values were found by scipy's minimisers (Nelder-Mead and BFGS) and numpy's solver, apart from
// this code: mean loss + price / 2 x squared weights, biases free.
describe('linear weights', () => {
  it('of a binary logistic are those of an independent minimiser', () => {
    const { weights, bias } = fitLinear(
      lesson(
        'presence',
        [1, 0, 1, 0, 0, 1].map((one) => [one]),
      ),
      effort,
    );
    expectClose(weights, [1.12636445, -0.87536237, 0.34777925]);
    expectClose(bias, [-1.06695638]);
  });

  it('of a multinomial logistic are those of an independent minimiser', () => {
    const { weights, bias } = fitLinear(
      lesson(
        'choice',
        classes.map((own) => [0, 1, 2].map((one) => Number(one === own))),
      ),
      effort,
    );
    expectClose(
      weights,
      [
        -0.49776054, -0.51052533, 1.00828583, 0.06541159, 0.48049433, -0.54590593, -0.09526733, 0.47598921,
        -0.3807219,
      ],
    );
    const mean = bias.reduce((sum, one) => sum + one / 3, 0);
    expectClose(
      bias.map((one) => one - mean),
      [0.81457337, 0.04312782, -0.85770119],
    );
  });

  it('of values are those of an independent minimiser', () => {
    const { weights, bias } = fitLinear(
      lesson(
        'value',
        values.map((value) => [value]),
      ),
      effort,
    );
    expectClose(weights, [1.73917202, -0.34963644, 0.66937231]);
    expectClose(bias, [-1.32552461]);
  });

  it('of several heads at once are those of each alone', () => {
    const one = fitLinear(
      lesson(
        'value',
        values.map((value) => [value]),
      ),
      effort,
    );
    const other = fitLinear(
      lesson(
        'presence',
        classes.map((own) => [Number(own === 2)]),
      ),
      effort,
    );
    const both = fitLinear(
      {
        rows,
        heads: [
          { kind: 'value', width: 1 },
          { kind: 'presence', width: 1 },
        ],
        targets: Float64Array.from(values.flatMap((value, at) => [value, Number(classes[at] === 2)])),
        weights: new Float64Array(12).fill(1),
        price: 0.1,
      },
      effort,
    );
    expectClose(
      both.weights.filter((_, at) => at % 2 === 0),
      [...one.weights],
      4,
    );
    expectClose(
      both.weights.filter((_, at) => at % 2 === 1),
      [...other.weights],
      4,
    );
  });

  it('are not moved by an example that nobody rated', () => {
    const rated = lesson(
      'value',
      values.map((value) => [value]),
    );
    const more: Lesson = {
      ...rated,
      rows: denseRows([...table, [9, 9, 9]]),
      targets: Float64Array.from([...values, 100]),
      weights: Float64Array.from([1, 1, 1, 1, 1, 1, 0]),
    };
    expectClose(fitLinear(more, effort).weights, [...fitLinear(rated, effort).weights], 5);
  });
});

describe('ridge weights over the rows', () => {
  it('are those of the normal equations, solved by numpy', () => {
    const { weights, bias } = fitRidge({ rows, targets: Float64Array.from(values), price: 0.5 }, 1e-9);
    expectClose(weights, [1.12847481, -1.36013725, -0.13755035]);
    expectClose(bias, [0.9166666666666666]);
  });

  it('are the same from sparse rows', () => {
    const sparse = rowsOf(
      table.map((row) => row.flatMap((value, column) => (value === 0 ? [] : [{ column, value }]))),
      3,
    );
    const targets = Float64Array.from(values);
    const [dense, thin] = [
      fitRidge({ rows, targets, price: 2 }),
      fitRidge({ rows: sparse, targets, price: 2 }),
    ];
    expectClose(thin.weights, [...dense.weights], 9);
  });
});
