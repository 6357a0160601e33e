import { describe, expect, it } from 'vitest';
import { type Octant, octantAngles, octants } from '../circumplex/octant.ts';
import { pcg32 } from '../random.ts';
import { likenessOf, type SortedScene } from './likeness.ts';

const octantAt = (angle: number): Octant => octants[octantAngles.indexOf(angle)] ?? 'PA';

/** Wish, they and I as angles: "0/135/270", a dash where nobody said. */
function scenes(text: string, session: (nth: number) => string = (nth) => `${text} ${nth}`): SortedScene[] {
  return text.split(' ').map((one, nth) => {
    const [wish, they, i] = one
      .split('/')
      .map((angle) => (angle === '-' ? undefined : octantAt(Number(angle))));
    return {
      scene: `${text} ${nth}`,
      session: session(nth),
      parts: { ...(wish && { wish }), ...(they && { they }), ...(i && { i }) },
    };
  });
}

const room = '-/90/270 0/135/270 0/90/225 -/90/315';
const person = '0/90/270 0/135/270 -/90/270 -/135/225 45/90/270';
const others = '90/270/90 -/0/45 90/315/90 -/270/135 0/0/90 -/315/90';
const drawing = () => ({ random: pcg32(1), draws: 4000 });

describe('the likeness of the room with one person outside', () => {
  it('of the worked scenes is .849 against -.493, by chance in 1 of 462, its bound near 1.14', () => {
    const found = likenessOf(
      { room: scenes(room), person: scenes(person), others: scenes(others) },
      drawing(),
    );
    expect(found?.toPerson).toBeCloseTo(0.849, 3);
    expect(found?.toOthers).toBeCloseTo(-0.493, 3);
    expect(found?.difference).toBeCloseTo(1.342, 3);
    expect(found?.p).toBeCloseTo(1 / 462, 10);
    expect(found?.shuffles).toBe(462);
    expect(Math.abs((found?.low ?? 0) - 1.14)).toBeLessThan(0.03);
  });

  it('does not depend on the order of the scenes or on how the circle is turned', () => {
    const turn = (text: string) => text.replaceAll(/\d+/gu, (angle) => String((Number(angle) + 135) % 360));
    const plain = likenessOf(
      { room: scenes(room), person: scenes(person), others: scenes(others) },
      drawing(),
    );
    const turned = likenessOf(
      {
        room: scenes(turn(room)).reverse(),
        person: scenes(turn(person)),
        others: scenes(turn(others)).reverse(),
      },
      drawing(),
    );
    expect(turned?.difference).toBeCloseTo(plain?.difference ?? 0, 10);
    expect(turned?.p).toBeCloseTo(plain?.p ?? 0, 10);
  });

  it('shuffles inside a session that has scenes of both, and whole sessions that have not', () => {
    // Person and others in each of five sessions: 2^5 arrangements; p cannot fall below 1 of 32.
    const five = (nth: number) => `mixed ${nth}`;
    const mixed = likenessOf(
      {
        room: scenes(room),
        person: scenes('0/90/270 0/90/270 0/90/270 0/90/270 0/90/270', five),
        others: scenes('90/270/90 90/270/90 90/270/90 90/270/90 90/270/90', five),
      },
      drawing(),
    );
    expect(mixed).toMatchObject({ p: 1 / 32, shuffles: 32 });
    // Five scenes in one session each side: two sessions to change places, so nothing can be found.
    const whole = likenessOf(
      { room: scenes(room), person: scenes(person, () => 'a'), others: scenes(others, () => 'b') },
      drawing(),
    );
    expect(whole).toMatchObject({ p: 1 / 2, shuffles: 2 });
  });

  it('compares only the parts that all three have, and nothing where there are none', () => {
    const they = (text: string) =>
      scenes(text).map(({ parts: { they: only }, ...scene }) => ({
        ...scene,
        parts: only ? { they: only } : {},
      }));
    const found = likenessOf({ room: they(room), person: scenes(person), others: scenes(others) }, drawing());
    const alone = likenessOf({ room: they(room), person: they(person), others: they(others) }, drawing());
    expect(found?.difference).toBeCloseTo(alone?.difference ?? 0, 12);
    const wish = scenes('0/-/-');
    expect(likenessOf({ room: wish, person: they(person), others: they(others) }, drawing())).toBeUndefined();
  });

  it('tries every arrangement while they are few, and draws them when they are many', () => {
    const many = (side: string, times: number) =>
      Array.from({ length: times }, (_, nth) => scenes('0/45/315', () => `${side} ${nth}`)).flat();
    const same = likenessOf(
      { room: scenes(room), person: many('person', 9), others: many('others', 18) },
      drawing(),
    );
    expect(same).toMatchObject({ shuffles: 4000, p: 1 });
  });
});
