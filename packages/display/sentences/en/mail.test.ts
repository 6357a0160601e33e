import { describe, expect, test } from 'vitest';
import { mailKinds, mailOf, mailTroubles, mailTroubleWords } from './mail.ts';

const facts = { coach: 'Ruth Adler', link: 'https://crucible.example/today' };
const mails = mailKinds.map((kind) => [kind, mailOf(kind, facts)] as const);

describe('what stands in a mail', () => {
  test.each(mails)(
    '%s: a neutral subject, one address, and the name of the coach',
    (_, { subject, text }) => {
      expect(subject).toBe('A note from Ruth Adler');
      expect(text.match(/https:/gu)).toHaveLength(1);
      expect(text.endsWith('\n\nRuth Adler')).toBe(true);
    },
  );

  test.each(mails)('%s: nothing of the work, and no word that a client may not meet', (_, { text }) => {
    expect(text).not.toMatch(/coach|session|agreement|answer|practice|client|Crucible/u);
    expect(text).not.toMatch(
      /\b(?:strain|rupture|enactment|withdrawal|confrontation|octant|dominance|affiliation|episode|cast|desk|pulse|alarm|coded|permutation|as told|lie|lying|must|urgent|reminder)s?\b/iu,
    );
  });

  test('whatever was not taken has words of its own, and they name nobody', () => {
    expect(new Set(Object.values(mailTroubleWords)).size).toBe(mailTroubles.length);
  });
});
