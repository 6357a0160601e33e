import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, makeByteAt } from './decode-text.ts';
import { type JsonPath, spansInJson } from './json-spans.ts';
import { openJson } from './open-json.ts';

const written = (text: string, path: JsonPath): unknown[] =>
  spansInJson(text, path).map(({ start, end }) => JSON.parse(text.slice(start, end)));

describe('the place of every entry in a JSON file', () => {
  it('is found for lists inside objects inside lists', () => {
    const text = ' { "a" : [ {"b":[1, "t]w,o" ,{"c":"}"}]} ] , "z":0 } ';
    expect(written(text, ['a', 0, 'b'])).toEqual([1, 't]w,o', { c: '}' }]);
  });

  it('is nothing where there is no such list', () => {
    const text = '{"a":[1],"b":"x","c":{"length":[1]}}';
    for (const path of [['b'], ['c'], ['a', 7], ['toString'], ['a', 'length'], [0], []]) {
      expect(spansInJson(text, path)).toEqual([]);
    }
  });

  it('is that of the last of two equal keys, which is the one that is read', () => {
    expect(written('{"a":[1],"\\u0061":[2]}', ['a'])).toEqual([2]);
  });

  it('leads on into JSON that a string holds', () => {
    const inner = '{"talk" : ["\\u00e9\\n\\"so\\"", {"text":"yes 🙂"}]}';
    const text = JSON.stringify({ before: 'é', cache: inner });
    const spans = spansInJson(text, ['cache', 'talk']).map(({ start, end }) => text.slice(start, end));
    expect(spans.map((literal) => JSON.parse(JSON.parse(`"${literal}"`)))).toEqual([
      'é\n"so"',
      { text: 'yes 🙂' },
    ]);
  });

  it('agrees with what was parsed, whatever the lists hold and however they are written', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.string(), fc.nat(3), (list, key, indent) => {
        const text = JSON.stringify({ x: [], [key]: { list } }, null, indent);
        const parsed: unknown = JSON.parse(JSON.stringify(list));
        expect(written(text, [key, 'list'])).toEqual(parsed);
      }),
    );
  });

  it('is found below a million brackets', () => {
    const deep = '['.repeat(1e6) + ']'.repeat(1e6);
    expect(spansInJson(`{"a":${deep},"b":[1,2]}`, ['b'])).toHaveLength(2);
    expect(spansInJson(deep, [])).toEqual([{ start: 1, end: 2e6 - 1 }]);
  });
});

const open = (text: string) => {
  const bytes = Buffer.from(text);
  const decoded = decodeText(bytes);
  return { bytes, opened: openJson(decoded.text, makeByteAt(decoded, bytes)) };
};

describe('a JSON file is opened', () => {
  it('with places in its bytes, whatever stands before', () => {
    const { bytes, opened } = open('{"ä🙂":"ß","list":["é","ü"]}');
    const spans = opened.ok ? opened.value.spansOf(['list']) : [];
    expect(spans.map(({ start, end }) => bytes.subarray(start, end).toString())).toEqual(['"é"', '"ü"']);
  });

  it('when it has one object a line', () => {
    const lines = readFileSync(join(import.meta.dirname, '../fixtures/json/lines.jsonl'), 'utf8');
    const { bytes, opened } = open(`${lines}\r\n \n`);
    const value = opened.ok ? opened.value.value : [];
    const spans = opened.ok ? opened.value.spansOf([]) : [];
    expect(value).toHaveLength(12);
    expect(spans.map(({ start, end }) => JSON.parse(bytes.subarray(start, end).toString()))).toEqual(value);
  });

  it('and inside a line lists have their places too', () => {
    const { opened } = open('{"a":[1]}\n{"a":[2,33]}');
    expect(opened.ok && opened.value.spansOf([1, 'a'])).toEqual([
      { start: 16, end: 17 },
      { start: 18, end: 20 },
    ]);
  });

  it('and refused as damaged when it was cut off', () => {
    for (const text of ['{"entries":[{"text":"so', '{"a":1}\n{"a":', '{"a":1}\n2', '[1', '{"a":1} x']) {
      expect(open(text).opened).toEqual({ ok: false, refusal: { kind: 'damaged', what: 'json' } });
    }
  });
});
