import { describe, expect, it } from 'vitest';
import { openRtf } from './rtf.ts';

const linesOf = (rtf: string): string[] => openRtf(rtf, (at) => at).lines.map(({ text }) => text);
const head = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl\f0\froman Times;}{\colortbl;\red0;}{\*\generator Word;}{\info{\title no}}`;

describe('rich text is read as its lines', () => {
  it('paragraphs, lines and a backslash before a line feed end a line', () => {
    expect(linesOf(`${head}\\f0 one\\par two\\line three\\\nfour}`)).toEqual(['one', 'two', 'three', 'four']);
  });

  it('line feeds of the file are nothing, braces and backslashes are escaped', () => {
    expect(linesOf(`${head}on\r\ne \\{a\\} \\\\}`)).toEqual(['one {a} \\']);
  });

  it('letters beyond ASCII come as bytes of Windows-1252 or by number, without the substitute', () => {
    expect(
      linesOf(String.raw`${head}caf\'e9 \'93x\'94 \u8217? \uc2\u233\'c3\'a9! \u-10179?\u-8638?}`),
    ).toEqual(['café “x” ’ é! \ud83d\ude42']);
  });

  it('a link keeps its words and loses its target', () => {
    const link = String.raw`{\field{\*\fldinst{HYPERLINK "https://example.com"}}{\fldrslt\f0\ul @0:23}}`;
    expect(linesOf(`${head}${link} -\\b  Nadia\\\n}`)).toEqual(['@0:23 - Nadia']);
  });

  it('tabs and cells stand apart, pictures are skipped', () => {
    expect(linesOf(`${head}a\\tab b\\cell c\\row{\\pict 00ff}d}`)).toEqual(['a\tb\tc', 'd']);
  });
});
