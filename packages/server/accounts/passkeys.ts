import { idOf, type PersonId } from '@crucible/core/ids.ts';
import { type Instant, instant } from '@crucible/core/units.ts';
import type { Accounts } from './open-accounts.ts';

/** What a passkey is kept on, one of a few: a name that somebody gives would stand in the file in clear. */
export const passkeyDevices = ['phone', 'tablet', 'computer', 'key'] as const;
export type PasskeyDevice = (typeof passkeyDevices)[number];

/** The public half of a key that lies on a device of somebody and lets them in. */
export type Passkey = {
  readonly passkey: string;
  readonly person: PersonId;
  /** By which the device knows whose it is; says nothing to anybody else. */
  readonly handle: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** How often it signed, by its own count; 0 where it does not count. */
  readonly counter: number;
  readonly device: PasskeyDevice;
  readonly made: Instant;
  readonly used?: Instant;
};

export const mostPasskeys = 10;

export function passkeysOf({ database }: Accounts, person: PersonId): readonly Passkey[] {
  return database.prepare('SELECT * FROM passkey WHERE person = ? ORDER BY made').all(person).map(passkeyIn);
}

export function passkeyCalled({ database }: Accounts, passkey: string): Passkey | undefined {
  const row = database.prepare('SELECT * FROM passkey WHERE passkey = ?').get(passkey);
  return row && passkeyIn(row);
}

/** Whether it was new and there was room: one that somebody has is nobody else's, and of two at once one is the tenth. */
export function keepPasskey({ database }: Accounts, kept: Omit<Passkey, 'used'>): boolean {
  const { passkey, person, handle, publicKey, counter, device, made } = kept;
  const { changes } = database
    .prepare(
      `INSERT INTO passkey (passkey, person, handle, public_key, counter, device, made)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE (SELECT count(*) FROM passkey WHERE person = ?2) < ?8
       ON CONFLICT DO NOTHING`,
    )
    .run(passkey, person, handle, publicKey, counter, device, made, mostPasskeys);
  return Number(changes) === 1;
}

/** Counts on from what was looked at: of two that show the same count at once, and of one that was removed meanwhile, nothing is noted. */
export function noteUse({ database, now }: Accounts, { passkey, counter }: Passkey, to: number): boolean {
  const { changes } = database
    .prepare('UPDATE passkey SET counter = ?, used = ? WHERE passkey = ? AND counter = ?')
    .run(to, now(), passkey, counter);
  return Number(changes) === 1;
}

/** Whether there was such a passkey of this person. */
export function removePasskey({ database }: Accounts, person: PersonId, passkey: string): boolean {
  const { changes } = database
    .prepare('DELETE FROM passkey WHERE passkey = ? AND person = ?')
    .run(passkey, person);
  return Number(changes) === 1;
}

/** Those that are just being made go too. */
export function removePasskeys({ database }: Accounts, person: PersonId): void {
  database.prepare('DELETE FROM passkey WHERE person = ?').run(person);
  database.prepare('DELETE FROM passkey_challenge WHERE person = ?').run(person);
}

function passkeyIn(row: Readonly<Record<string, unknown>>): Passkey {
  return {
    passkey: String(row.passkey),
    person: idOf<PersonId>(String(row.person)),
    handle: String(row.handle),
    publicKey: new Uint8Array(row.public_key as Uint8Array<ArrayBuffer>),
    counter: Number(row.counter),
    device: passkeyDevices.find((one) => one === row.device) ?? 'key',
    made: instant(Number(row.made)),
    ...(row.used !== null && { used: instant(Number(row.used)) }),
  };
}
