/**
 * Numbers with a unit. Each is made only by its constructor here, which throws on a value
 * outside its range: such a value is a defect of the caller, never something a person did.
 */
declare const unit: unique symbol;
type Unit<Name extends string> = number & { readonly [unit]: Name };

/** A length of time or a place on a session's clock, whole and >= 0. */
export type Milliseconds = Unit<'Milliseconds'>;
/** A place in text, in UTF-16 units from its start, whole and >= 0. */
export type Offset = Unit<'Offset'>;
/** A moment of the world's clock: milliseconds since 1970 in UTC, whole and >= 0. */
export type Instant = Unit<'Instant'>;
/** A direction on a circle, from 0 up to but not 360. */
export type Degrees = Unit<'Degrees'>;
/** A part of a whole, 0 to 1. */
export type Proportion = Unit<'Proportion'>;

export function milliseconds(value: number): Milliseconds {
  return whole(value, 'milliseconds') as Milliseconds;
}

export function offset(value: number): Offset {
  return whole(value, 'offset') as Offset;
}

export function instant(value: number): Instant {
  return whole(value, 'instant') as Instant;
}

/** Any finite number of degrees, wrapped. */
export function degrees(value: number): Degrees {
  if (!Number.isFinite(value)) throw new RangeError(`degrees need a finite number, got ${value}`);
  const wrapped = ((value % 360) + 360) % 360;
  return (wrapped === 360 ? 0 : wrapped) as Degrees;
}

export function proportion(value: number): Proportion {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`proportion needs 0 to 1, got ${value}`);
  return value as Proportion;
}

function whole(value: number, name: string): number {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} needs a whole number from 0, got ${value}`);
  }
  return value;
}
