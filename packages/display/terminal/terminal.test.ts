import { describe, expect, test } from 'vitest';
import { engagement, timed } from '../fixtures/sessions.ts';
import { plainPaint, renderTerminal } from './terminal.ts';
import { wrap } from './wrap.ts';

describe('the reading on a terminal', () => {
  test.each([30, 60, 80, 200])('no line is longer than %i letters, nor than 80', (width) => {
    for (const line of renderTerminal(engagement, { width, paint: plainPaint }).split('\n')) {
      expect([...line].length).toBeLessThanOrEqual(Math.min(width, 80));
    }
  });

  test('says what the report says, and where the report is', () => {
    const text = renderTerminal([{ name: 'tuesday.vtt', outcome: timed }], {
      width: 80,
      paint: plainPaint,
      report: 'reading.html',
    });
    expect(text).toContain('tuesday.vtt, 10 March 2026\n9 questions and 3 sayings-back in 6 minutes;');
    expect(text).toContain('- 7 silences of three seconds or more. Ended by: the client 6 and the coach 1.');
    expect(text).toContain('Every quote and the transcript: reading.html\n');
  });

  test('a name of a file or a person cannot steer the terminal', () => {
    const [first] = timed.transcript.speakers;
    if (first === undefined) throw new Error('the fixture has speakers');
    const speakers = [
      { ...first, label: 'Maya\u001b]0;owned\u0007\u009b2J\r\u202e' },
      ...timed.transcript.speakers.slice(1),
    ];
    const outcome = { ...timed, transcript: { ...timed.transcript, speakers } };
    const text = renderTerminal([{ name: 'a\u001b[2Jb.vtt', outcome }], { width: 80, paint: plainPaint });
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  test('colours come only from the paint that is handed in', () => {
    const paint = {
      bold: (text: string) => `<${text}>`,
      dim: (text: string) => text,
      accent: (text: string) => text,
    };
    expect(renderTerminal([{ name: 'tuesday.vtt', outcome: timed }], { width: 80, paint })).toContain(
      '<Who had the floor>',
    );
  });

  test('a refused file has its reason and what to export instead', () => {
    const text = renderTerminal(engagement, { width: 80, paint: plainPaint });
    expect(text).toContain('notes <i>from</i> Zoom.pdf\nNot read. This is a PDF');
  });
});

describe('wrapping', () => {
  test('a word longer than the line is cut, by whole characters', () => {
    expect(wrap(`a ${'😀'.repeat(12)}`, { width: 10 })).toEqual(['a', '😀'.repeat(10), '😀😀']);
  });

  test('later lines hang', () => {
    expect(wrap('- one two three', { width: 9, hang: '  ' })).toEqual(['- one two', '  three']);
  });

  test('a number stays with its unit', () => {
    expect(wrap('it was 63\u00a0%', { width: 9 })).toEqual(['it was', '63\u00a0%']);
  });
});
