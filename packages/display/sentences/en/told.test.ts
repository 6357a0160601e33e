import { describe, expect, test } from 'vitest';
import { hour, nameless, timed } from '../../fixtures/sessions.ts';
import { afterFindings } from './after.ts';
import { clientMoveFindings } from './client-moves.ts';
import { peopleFindings, toldFindings } from './told.ts';

describe('the client in sentences', () => {
  test('every count of moves, acts and people stands on as many quotes', () => {
    for (const session of [timed, hour]) {
      const counted = [
        ...clientMoveFindings(session).shown,
        ...afterFindings(session).shown,
        ...toldFindings(session).shown.slice(1),
        ...peopleFindings(session),
      ];
      for (const { sentence, quotes } of counted) {
        const said = /not once|Named once/u.test(sentence) ? undefined : /\d+/u.exec(sentence)?.[0];
        expect(Number(said ?? (sentence.startsWith('Named') ? quotes.length : 0))).toBe(quotes.length);
      }
    }
  });

  test('kinds of turns that are too few are left open with their number', () => {
    expect(afterFindings(timed).open.join(' ')).toMatch(
      /^Cannot tell yet: .*1 turn marked as a rough spot\.$/u,
    );
  });

  test('without roles nothing is told of anybody', () => {
    for (const found of [clientMoveFindings(nameless), afterFindings(nameless), toldFindings(nameless)]) {
      expect(found.shown).toEqual([]);
      expect(found.open).toHaveLength(1);
    }
    expect(peopleFindings(nameless)).toEqual([]);
  });
});
