import { octants } from '@crucible/core/circumplex/octant.ts';
import { describe, expect, it } from 'vitest';
import { circleSentence } from '../sentences/en/pages/mirror.ts';
import { stepWords } from '../sentences/en/session.ts';
import { type CircleOf, circle, circleStyle } from './circle.ts';

const few = { PA: 1, HI: 3 } as const;
const many = { PA: 2, BC: 1, FG: 4, HI: 14, JK: 3, LM: 1 } as const;

function drawn(counts: CircleOf['counts'], direction?: CircleOf['direction']): string {
  const said = circleSentence(counts, 'i');
  return circle({ counts, words: stepWords, said, ...(direction && { direction }) }).markup;
}

function picture(markup: string): string {
  return `${markup
    .replace('</title>', `</title><style>${circleStyle}</style>`)
    .replaceAll(/<(?=g |text |circle |line |path )/gu, '\n<')}\n`;
}

describe('the circle', () => {
  it('is as it was looked at, with dots alone and with a direction', async () => {
    await expect(picture(drawn(few))).toMatchFileSnapshot('circle-few.svg');
    await expect(picture(drawn(many, { angle: 272, low: 241, high: 300 }))).toMatchFileSnapshot(
      'circle-direction.svg',
    );
  });

  it('has a dot for each, and for very many their count beside fewer dots', () => {
    expect(drawn(many).match(/class="dot"/gu)).toHaveLength(25);
    expect(drawn({ LM: 40 }).match(/class="dot"/gu)).toHaveLength(18);
    expect(drawn({ LM: 40 })).toContain('>supports 40<');
  });

  it('carries words and never letters, and draws no line below the gate', () => {
    for (const octant of octants) expect(drawn(many)).not.toMatch(new RegExp(`>${octant}\\b`, 'u'));
    expect(drawn(many)).not.toContain('leaning');
  });

  it('keeps everything inside its frame', () => {
    for (const [, x, y] of drawn(many).matchAll(/cx="([\d.]+)" cy="([\d.]+)"/gu)) {
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThan(376);
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThan(262);
    }
  });
});
