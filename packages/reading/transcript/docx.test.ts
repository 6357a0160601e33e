import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paragraph, table, wordDocument } from '../fixtures/docx/word-document.ts';
import { openDocx } from './docx.ts';

const limits = { unzipped: 1_000_000 };
const linesOf = (body: string): string[] => {
  const opened = openDocx(wordDocument(body), limits);
  if (!opened.ok) throw new Error(opened.refusal.kind);
  return opened.value.lines.map(({ text }) => text);
};
const refusalOf = (bytes: Uint8Array, unzipped = limits.unzipped): unknown => {
  const opened = openDocx(bytes, { unzipped });
  return opened.ok ? 'opened' : opened.refusal;
};
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

describe('a Word document is read as its lines', () => {
  it('paragraphs and breaks end a line, a tab is a tab', () => {
    expect(linesOf(`${paragraph('Nadia   0:03\nWhere to?')}<w:p/>${paragraph('a')}`)).toEqual([
      'Nadia   0:03',
      'Where to?',
      '',
      'a',
    ]);
    expect(linesOf(`<w:p>${run('a')}<w:r><w:tab/><w:t>b</w:t><w:cr/></w:r>${run('c')}</w:p>`)).toEqual([
      'a\tb',
      'c',
    ]);
  });

  it('tab stops in the properties of a paragraph are no tabs', () => {
    const properties = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>';
    expect(linesOf(`<w:p>${properties}${run('a')}</w:p>`)).toEqual(['a']);
  });

  it('entities are read, and words split over runs are whole', () => {
    expect(linesOf(`<w:p>${run('Q&amp;A &#8211; Na')}${run('dia&#x1F642;')}</w:p>`)).toEqual([
      'Q&A – Nadia🙂',
    ]);
  });

  it('deleted text and field codes are gone, links and smart tags stay', () => {
    const deleted = '<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>';
    const field = '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>';
    const kept = `<w:hyperlink>${run('link')}</w:hyperlink><w:smartTag>${run(' tag')}</w:smartTag>`;
    expect(linesOf(`<w:p>${deleted}${field}${kept}<w:ins>${run(' new')}</w:ins></w:p>`)).toEqual([
      'link tag new',
    ]);
  });

  it('a text box is read once', () => {
    const box = (text: string): string => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice>${box('box')}</mc:Choice><mc:Fallback>${box('box')}</mc:Fallback></mc:AlternateContent>`;
    expect(linesOf(`<w:p>${run('a')}<w:r>${both}</w:r>${run('b')}</w:p>`)).toEqual(['box', 'ab']);
  });

  it('the cells of a row stand apart by tabs; a frame of one cell keeps its lines', () => {
    expect(
      linesOf(
        table([
          ['1', 'Coach', 'What\nelse?'],
          ['2', '', 'x'],
        ]),
      ),
    ).toEqual(['1\tCoach\tWhat else?', '2\t\tx']);
    expect(linesOf(table([['a\nb']]))).toEqual(['a', 'b']);
  });

  it('each line tells its bytes inside word/document.xml', () => {
    const opened = openDocx(wordDocument(`${paragraph('Zoë')}${paragraph('später')}`), limits);
    if (!opened.ok) throw new Error('refused');
    const [first, second] = opened.value.lines;
    expect([first?.number, second?.number]).toEqual([1, 2]);
    expect((first?.span.end ?? 0) - (first?.span.start ?? 0)).toBe(4);
    expect((second?.span.end ?? 0) - (second?.span.start ?? 0)).toBe(7);
  });
});

describe('what is no Word document is refused', () => {
  const document = wordDocument(paragraph('hello there '.repeat(2000)));

  it('another zip archive', () => {
    expect(refusalOf(zipSync({ 'a.txt': strToU8('hello') }))).toEqual({ kind: 'not-text', looksLike: 'zip' });
  });

  it('an encrypted archive', () => {
    const encrypted = document.slice();
    for (let at = 0; at < encrypted.length - 4; at++) {
      if (encrypted[at] === 0x50 && encrypted[at + 1] === 0x4b && encrypted[at + 2] === 1)
        encrypted[at + 8] = 1;
    }
    expect(refusalOf(encrypted)).toEqual({ kind: 'not-text', looksLike: 'zip' });
  });

  it('a document that unzips to more than the limit, whatever it says of its size', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(20_000_000) });
    for (let at = 0; at < bomb.length - 4; at++) {
      if (bomb[at] === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 1) bomb.fill(0, at + 24, at + 28);
    }
    expect(refusalOf(bomb)).toEqual({ kind: 'unzips-too-large', limit: limits.unzipped });
    expect(refusalOf(document, 100)).toEqual({ kind: 'unzips-too-large', limit: 100 });
  });

  it('a document that is cut off anywhere or whose words do not match their checksum', () => {
    for (const length of [document.length - 1, document.length - 40, document.length / 2, 120]) {
      expect(refusalOf(document.slice(0, length))).toMatchObject({ kind: 'damaged', what: 'docx' });
    }
    const stored = zipSync({
      'word/document.xml': [
        strToU8('<w:document><w:p><w:r><w:t>yes</w:t></w:r></w:p></w:document>'),
        { level: 0 },
      ],
    });
    stored[stored.findIndex((byte, at) => byte === 0x79 && stored[at + 1] === 0x65)] = 0x7a;
    expect(refusalOf(stored)).toEqual({ kind: 'damaged', what: 'docx' });
  });

  it('a document without words is empty', () => {
    expect(refusalOf(wordDocument('<w:p/>'))).toEqual({ kind: 'empty' });
  });
});
