import { describe, expect, it } from 'vitest';
import { openHtml } from './html.ts';

const linesOf = (html: string): string[] => openHtml(html, (at) => at).lines.map(({ text }) => text.trim());

describe('a web page is read as its lines', () => {
  it('blocks and breaks end a line, running text is folded', () => {
    expect(linesOf('<div><p>Nadia\n  Okafor</p>Where<br>to?</div><ul><li>a<li>b</ul>')).toEqual([
      'Nadia Okafor',
      'Where',
      'to?',
      'a',
      'b',
    ]);
  });

  it('scripts, styles and comments hold no words', () => {
    expect(linesOf('<style>p{}</style><!-- no --><p>a</p><script>var p = "<p>x</p>"</script>b')).toEqual([
      'a',
      'b',
    ]);
  });

  it('entities are read and links keep their words', () => {
    expect(linesOf('<p><a href="x?a=1">@0:23</a> - <b>Q&amp;A</b> &eacute;</p>')).toEqual(['@0:23 - Q&A é']);
  });

  it('cells stand apart by tabs, preformatted lines stay lines', () => {
    expect(linesOf('<table><tr><td>1</td><td>Coach</td></tr></table><pre>a\nb</pre>')).toEqual([
      '1\tCoach',
      'a',
      'b',
    ]);
  });

  it('a lone less-than sign is text', () => {
    expect(linesOf('<p>a < b and 3 <4</p>')).toEqual(['a < b and 3 <4']);
  });

  it('each line tells where it lies', () => {
    const html = '<p>one</p><p>two</p>';
    const spans = openHtml(html, (at) => at).lines.map(({ span }) => html.slice(span.start, span.end));
    expect(spans).toEqual(['one', 'two']);
  });
});
