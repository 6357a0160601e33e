/** An estimate with its interval at `level`, from `n` observations by a named method. */
export type Estimate = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly n: number;
  readonly method: string;
};
