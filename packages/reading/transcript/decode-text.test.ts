import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, makeByteAt, splitLines } from './decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
  return bytes;
};

describe('bytes become text', () => {
  it('as UTF-8, the byte order mark taken off', () => {
    const decoded = decodeText(utf8('\ufeffCoach: “Zürich” 🙂'));
    expect(decoded).toMatchObject({ text: 'Coach: “Zürich” 🙂', encoding: 'utf-8', notices: [] });
  });

  it.each(['le', 'be'] as const)('as UTF-16 %s with and without a mark', (order) => {
    const text = 'Coach: And the chair? Ja – “später”.';
    expect(decodeText(utf16(text, order)).text).toBe(text);
    expect(decodeText(utf16(`\ufeff${text}`, order))).toMatchObject({ text, markLength: 2 });
  });

  it('as Windows-1252 with its quotation marks and dashes, and says that it guessed', () => {
    const bytes = Uint8Array.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x20, 0xfc]);
    expect(decodeText(bytes)).toMatchObject({
      text: '“Hi” – €5 ü',
      notices: [{ kind: 'encoding-guessed', encoding: 'windows-1252' }],
    });
  });

  it('as UTF-8 when only the last character is cut off', () => {
    const decoded = decodeText(utf8('Client: I gave in – sure 🙂').slice(0, -2));
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.notices).toEqual([{ kind: 'mended-characters', count: 1, line: 1 }]);
  });

  it('and a lone surrogate in UTF-16 is mended with a notice on its line', () => {
    const decoded = decodeText(utf16('\ufeffone\ntwo \ud800 three', 'le'));
    expect(decoded.text).toBe('one\ntwo \ufffd three');
    expect(decoded.notices).toEqual([{ kind: 'mended-characters', count: 1, line: 2 }]);
  });
});

describe('a line lies where its bytes lie', () => {
  const endings = fc.constantFrom('\n', '\r\n', '\r');
  const texts = fc.array(fc.tuple(fc.string({ unit: 'binary' }), endings), { maxLength: 8 });

  it('in UTF-8', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const bytes = utf8(parts.flat().join('').replaceAll('\ufeff', ''));
        const decoded = decodeText(bytes);
        fc.pre(decoded.encoding === 'utf-8');
        for (const line of splitLines(decoded, bytes)) {
          const { start, end } = line.span;
          expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.slice(start, end))).toBe(
            line.text,
          );
        }
      }),
    );
  });

  it.each(['le', 'be'] as const)('in UTF-16 %s', (order) => {
    const text = '\ufeffCoach: so?\r\nClient: 🙂\rCoach: good\n';
    const bytes = utf16(text, order);
    const lines = splitLines(decodeText(bytes), bytes);
    expect(lines.map((line) => line.text)).toEqual(['Coach: so?', 'Client: 🙂', 'Coach: good', '']);
    for (const { span, text: words } of lines) {
      expect(
        new TextDecoder(`utf-16${order}`, { ignoreBOM: true }).decode(bytes.slice(span.start, span.end)),
      ).toBe(words);
    }
  });

  it('and any place in the text has its byte, asked in any order', () => {
    const text = 'a“🙂”ö\nz';
    const decoded = decodeText(utf8(text));
    const byteAt = makeByteAt(decoded, utf8(text));
    const places = [7, 0, 5, 1, 2, 4];
    expect(places.map(byteAt)).toEqual(places.map((at) => utf8(text.slice(0, at)).length));
  });
});
