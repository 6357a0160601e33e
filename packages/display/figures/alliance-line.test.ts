import type { Alliance } from '@crucible/core/alliance/read-alliance.ts';
import { describe, expect, it } from 'vitest';
import { alliances } from '../fixtures/alliances.ts';
import { lineSentence, pointSentence } from '../sentences/en/alliance.ts';
import { dateAt } from '../sentences/en/time.ts';
import { allianceLine, allianceLineStyle } from './alliance-line.ts';
import { alliancePoints } from './alliance-points.ts';

const telling = { reader: 'coach', day: dateAt } as const;

function drawn(alliance: Alliance): string {
  const points = alliancePoints(alliance, {
    hrefOf: ({ session }) => `#${session}`,
    nameOf: (one) => pointSentence(one, telling),
  });
  return allianceLine(points, lineSentence(alliance, telling)).markup;
}

function picture(alliance: Alliance): string {
  return `${drawn(alliance)
    .replace('</title>', `</title><style>${allianceLineStyle}</style>`)
    .replaceAll(/<(?=a |g |rect |line |text c)/gu, '\n<')}\n`;
}

describe('the line', () => {
  it.each(Object.keys(alliances) as (keyof typeof alliances)[])(
    'of %s is as it was looked at',
    async (name) => {
      await expect(picture(alliances[name])).toMatchFileSnapshot(`alliance-line-${name}.svg`);
    },
  );

  it.each(Object.keys(alliances) as (keyof typeof alliances)[])(
    'of %s has a way into every session, with its own words',
    (name) => {
      const { sessions } = alliances[name];
      const links = [...drawn(alliances[name]).matchAll(/<a href="#([a-z]+)"><title>([^<]+)/gu)];
      expect(links.map(([, session]) => session)).toEqual(sessions.map(({ session }) => session));
      expect(new Set(links.map(([, , words]) => words)).size).toBe(sessions.length);
    },
  );

  it('draws what was put right at the size of what was lower', () => {
    const marks = [...drawn(alliances.repair).matchAll(/<text class="(lower|put-right)"[^>]*>(.)</gu)];
    expect(marks.map(([, mark, sign]) => [mark, sign])).toEqual([
      ['lower', '▼'],
      ['put-right', '▲'],
    ]);
    expect(allianceLineStyle).toContain('.lower, .alliance-line .put-right { fill');
  });

  it('joins the two sides where they were further apart than usual, and nowhere else', () => {
    expect(drawn(alliances['rough-spot']).match(/class="apart"/gu)).toHaveLength(1);
    expect(drawn(alliances.eight)).not.toContain('class="apart"');
  });

  it('stays inside its frame, whatever was answered', () => {
    for (const alliance of Object.values(alliances))
      for (const [, y] of drawn(alliance).matchAll(/\s(?:cy|y1|y2|y)="([\d.-]+)"/gu)) {
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(236);
      }
  });

  it('has no band for the first session, which nothing is before', () => {
    expect(drawn(alliances.one)).not.toContain('class="expected"');
    expect(drawn(alliances.three).match(/class="expected"/gu)).toHaveLength(2);
  });
});
