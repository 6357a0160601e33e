import { describe, expect, test } from 'vitest';
import { engagement, hour, timed, untimed } from '../fixtures/sessions.ts';
import { renderSession } from './render-session.ts';
import { inDateOrder, renderReport } from './report.ts';

const page = renderReport(engagement);
const hourPage = renderReport([{ name: 'hour.vtt', outcome: hour }]);

function attributes(markup: string, name: string): string[] {
  return [...markup.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'gu'))].map(([, value]) => value ?? '');
}

describe('the report', () => {
  test('needs nothing else: no script, no picture, no address to load from', () => {
    expect(page).not.toMatch(/<script|<img|<link|<iframe|\ssrc=|url\(|@import|\son\w+=/iu);
    expect([...page.matchAll(/https?:\/\/[^"]*/gu)].map(String)).toEqual(
      [...page.matchAll(/http:\/\/www\.w3\.org\/2000\/svg/gu)].map(String),
    );
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test('names and words of a file never become markup', () => {
    expect(page).not.toMatch(/<b>Brandt|<i>from|<laughs>/u);
    expect(page).toContain('Tom &lt;b&gt;Brandt&lt;/b&gt;');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('every link leads to a place on the page, and no place has two names', () => {
    const ids = attributes(page, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const leading = attributes(page, 'href').filter((href) => !ids.includes(href.slice(1)));
    expect(leading).toEqual([]);
  });

  test('every turn stands in the transcript with its anchor and its words', () => {
    const one = renderSession({ name: 'one', outcome: timed });
    expect(one.match(/class="turn/gu)).toHaveLength(timed.transcript.utterances.length);
    for (const { index } of timed.transcript.utterances) expect(one).toContain(`<li id="s1-u${index + 1}"`);
  });

  test('every count opens as many quotes as it says', () => {
    const one = renderSession({ name: 'one', outcome: timed });
    const opened = [...one.matchAll(/<summary>.*?(\d+) quotes?<\/span><\/summary><ol>(.*?)<\/ol>/gu)];
    expect(opened.length).toBeGreaterThan(5);
    for (const [, said, list] of opened) expect(list?.match(/<q /gu)).toHaveLength(Number(said));
  });

  test('words that were set aside are folded in it, verbatim', () => {
    expect(page).toContain('NOTE &lt;script&gt;alert(1)&lt;/script&gt; Confidence: 0.86');
  });

  test('quotes that may hold words of somebody else are marked', () => {
    expect(renderSession({ name: 'one', outcome: timed })).toContain('check by ear');
    expect(renderSession({ name: 'one', outcome: hour })).toContain('check by ear');
  });

  test('a refused file says why and what to export instead', () => {
    expect(page).toContain('This is a PDF: pages to look at');
    expect(page).toContain('In Zoom: Recordings, Audio transcript (.vtt).');
  });

  test('without times a quote shows its turn', () => {
    expect(renderSession({ name: 'one', outcome: untimed })).toMatch(/class="place" href="#s1-u1">turn 1</u);
  });

  test('headings go down one step at a time', () => {
    const levels = [...page.matchAll(/<h([1-6])/gu)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });

  test('sessions stand in the order of their dates, those without one last in the given order', () => {
    expect(inDateOrder(engagement).map(({ name }) => name)).toEqual([
      'February.txt',
      'GMT20260310_Recording.transcript.vtt',
      'notes <i>from</i> Zoom.pdf',
      'undated verbatim.docx',
      'stream captions.vtt',
    ]);
    expect(page).toContain('4 sessions, 1 file not read');
  });

  test('one session has no table of sessions', () => {
    expect(hourPage).not.toContain('class="overview"');
  });

  test('the page of an hour stays under a megabyte', () => {
    expect(hour.reading.floor.words).toBeGreaterThan(9000);
    expect(new TextEncoder().encode(hourPage).length).toBeLessThan(1_000_000);
  });

  test('the same sessions give the same page', () => {
    expect(renderReport(engagement)).toBe(page);
  });

  test('several sessions on a page of one reader keep their anchors apart', () => {
    expect(renderSession({ name: 'b', outcome: timed }, 2)).toContain('id="s2-u1"');
  });
});
