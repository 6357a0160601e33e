import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '@crucible/core/result.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, makeByteAt } from './decode-text.ts';
import type { Notice } from './notice.ts';
import { openJson } from './open-json.ts';
import { readJson } from './read-json.ts';
import type { TranscriptRefusal } from './refusal.ts';
import type { Draft } from './transcript.ts';

const folder = join(import.meta.dirname, '../fixtures/json');
const names = readdirSync(folder);
const bytesOf = (name: string): Buffer => readFileSync(join(folder, name));

function read(bytes: Uint8Array): Result<Draft, TranscriptRefusal> {
  const decoded = decodeText(bytes);
  const opened = openJson(decoded.text, makeByteAt(decoded, bytes));
  return opened.ok ? readJson(opened.value) : opened;
}
const readValue = (value: unknown): Result<Draft, TranscriptRefusal> =>
  read(Buffer.from(JSON.stringify(value)));
const words = (text: string): string => text.match(/\p{L}+/gu)?.join(' ') ?? '';

const sameTalk = ['whisper.json', 'teams.json', 'fireflies.json', 'granola-cache.json', 'deepgram.json']
  .concat(['deepgram-words.json', 'deepgram-paragraphs.json', 'deepgram-two-channels.json', 'gladia.json'])
  .concat(['assemblyai.json', 'whisperx.json', 'whisper-cpp.json', 'whisper-speakers.json', 'chunks.json'])
  .concat(['milliseconds.json', 'lines.jsonl', 'granola-one-room.json']);

/** The session that every one of these files holds, as the file with the fewest fields has it. */
const session = bytesOf('lines.jsonl')
  .toString()
  .trim()
  .split('\n')
  .map((line): { start: number; end: number; text: string } => JSON.parse(line));

describe('one session in seventeen JSON exports', () => {
  it.each(sameTalk)('%s: the same words in the same order', (name) => {
    const draft = read(bytesOf(name));
    expect(draft.ok && words(draft.value.cues.map(({ text }) => text).join(' '))).toBe(
      words(session.map(({ text }) => text).join(' ')),
    );
  });

  it.each(sameTalk)('%s: the same times, to a hundredth of a second', (name) => {
    const draft = read(bytesOf(name));
    const [first, last] = draft.ok ? [draft.value.cues[0], draft.value.cues.at(-1)] : [];
    const length = (last?.start ?? 0) - (first?.start ?? 0);
    const isGrouped = draft.ok && draft.value.cues.length > session.length;
    // Where sentences are cut anew the last one starts later than the last entry.
    expect(length).toBeGreaterThanOrEqual(73_010);
    if (!isGrouped) expect(length).toBe(73_020);
  });

  it.each(sameTalk)('%s: every piece lies where it says, in the bytes', (name) => {
    const bytes = bytesOf(name);
    const draft = read(bytes);
    for (const cue of draft.ok ? draft.value.cues : []) {
      const place = bytes.subarray(cue.span.start, cue.span.end).toString().toLowerCase();
      const [word] = cue.text.toLowerCase().match(/[a-z]{2,}/u) ?? [];
      expect(place).toContain(word);
      expect(cue.line).toBeGreaterThan(0);
    }
  });

  it.each(names)('%s: cut off anywhere it is refused as damaged', (name) => {
    const bytes = bytesOf(name);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: bytes.length - 3 }), (at) => {
        const cut = read(bytes.subarray(0, at));
        if (name.endsWith('.jsonl')) return;
        expect(cut).toEqual({ ok: false, refusal: { kind: 'damaged', what: 'json' } });
      }),
      { numRuns: 20 },
    );
  });
});

describe('no word of a JSON export is lost', () => {
  /** Every text of more than one word in the file, also in JSON that a string holds. */
  const textsIn = (json: string): string[] => {
    const texts: string[] = [];
    JSON.parse(json, (key, value: unknown) => {
      if (typeof value !== 'string' || key === 'systeminfo') return value;
      if (value.startsWith('{')) texts.push(...textsIn(value));
      else if (/\S\s+\S/u.test(value)) texts.push(value);
      return value;
    });
    return texts;
  };
  const inWords = (notice: Notice): string => JSON.stringify(notice).replaceAll('\\n', ' ');
  const exports = sameTalk.filter((name) => name.endsWith('.json'));

  it.each([...exports, 'teams-room.json'])('%s', (name) => {
    const draft = read(bytesOf(name));
    const { cues = [], notices = [], attendees = [] } = draft.ok ? draft.value : {};
    const said = cues.flatMap(({ text, label = '', asHeard = '' }) => [text, label, asHeard]);
    const kept = words([...said, ...attendees, ...notices.map(inWords)].join(' '));
    const there = new Set(kept.split(' '));
    const lost = words(textsIn(bytesOf(name).toString()).join(' '))
      .split(' ')
      .filter((word) => !there.has(word));
    expect(lost).toEqual([]);
  });
});

describe('a JSON file that is no transcript', () => {
  const refusal = (name: string): unknown => {
    const draft = read(bytesOf(name));
    return draft.ok ? undefined : draft.refusal;
  };

  it('is refused as a chat, a summary, or unknown by its keys alone', () => {
    expect(refusal('slack-export.json')).toEqual({ kind: 'chat', line: 1 });
    expect(refusal('summary.json')).toEqual({ kind: 'summary', line: 1 });
    expect(refusal('vendor-settings.json')).toEqual({
      kind: 'unknown-json',
      keys: ['version', 'theme', 'shortcuts'],
    });
  });

  it('names at most twelve keys, and none that a program would not write', () => {
    const keysOf = (value: object): readonly string[] => {
      const draft = readValue(value);
      return !draft.ok && draft.refusal.kind === 'unknown-json' ? draft.refusal.keys : [];
    };
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`key_${at}`, at]));
    expect(keysOf(many)).toHaveLength(12);
    expect(keysOf({ 'Anna Berg': 1, ['k'.repeat(80)]: 2, results: 3 })).toEqual(['results']);
  });

  it('is refused for want of names and times when it is one text', () => {
    expect(readValue({ text: 'So where shall we start today' })).toEqual({
      ok: false,
      refusal: { kind: 'no-names-no-times', words: 6 },
    });
  });

  it('is not called a summary for the keywords beside a whole text', () => {
    const text = 'So where shall we start today';
    expect(readValue({ text, keywords: ['start'] })).toMatchObject({
      refusal: { kind: 'no-names-no-times' },
    });
    expect(readValue({ transcript: `Anna: ${text}`, topics: 'start' })).toEqual({
      ok: false,
      refusal: { kind: 'unknown-json', keys: ['transcript', 'topics'] },
    });
  });

  it('is refused for want of words when the format is known and nobody speaks', () => {
    const silent = [
      { entries: [], events: [] },
      { entries: [{ speakerDisplayName: 'Anna', startOffset: '00:00:01', text: ' ' }] },
      { text: '', segments: [], language: 'en' },
      { results: { channels: [{ alternatives: [{ transcript: '', words: [] }] }] } },
      { result: { transcription: { full_transcript: '', utterances: [] } } },
      { audio_duration: 3, utterances: null, words: [], text: '' },
    ];
    for (const value of silent)
      expect(readValue(value)).toEqual({ ok: false, refusal: { kind: 'no-words' } });
  });

  it.each([
    [
      'talk with a chatbot',
      [
        { role: 'user', content: 'hello' },
        { role: 'assistant', content: 'hello' },
      ],
    ],
    ['Telegram', { messages: [{ id: 1, date: '2024-06-03T09:00:00', from: 'Anna', text: 'hello' }] }],
    ['Teams chat', { value: [{ messageType: 'message', from: { user: {} }, body: { content: 'hello' } }] }],
  ])('is refused as a chat: %s', (_, value) => {
    expect(readValue(value)).toEqual({ ok: false, refusal: { kind: 'chat', line: 1 } });
  });

  it('is not taken for one because a list in it has names', () => {
    const draft = readValue([
      { name: 'Pump', text: 'Moves water' },
      { name: 'Valve', text: 'Stops water' },
    ]);
    expect(draft.ok).toBe(false);
  });
});

describe('whatever the JSON holds', () => {
  const key = fc.oneof(
    fc.constantFrom(
      ...['entries', 'sentences', 'segments', 'results', 'result', 'transcription', 'utterances', 'channels'],
      ...[
        'alternatives',
        'words',
        'cache',
        'state',
        'transcripts',
        'text',
        'start',
        'end',
        'speaker',
        'data',
      ],
      ...[
        'timestamp',
        'offsets',
        'source',
        'audio_duration',
        '__proto__',
        'constructor',
        'toString',
        'speakers',
      ],
    ),
    fc.string(),
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(
        fc.jsonValue({ maxDepth: 0 }),
        fc.constantFrom('microphone', 'Anna', -1, 1e300, '9'.repeat(400)),
      ),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((fields) => Object.fromEntries(fields)),
    ),
  }));

  const expectSound = (draft: Result<Draft, TranscriptRefusal>): void => {
    if (!draft.ok) return;
    draft.value.cues.forEach((cue, index) => {
      expect(cue.index).toBe(index);
      expect(cue.text.trim()).not.toBe('');
      expect(typeof (cue.label ?? '')).toBe('string');
      expect(cue.span.end).toBeGreaterThanOrEqual(cue.span.start);
    });
  };

  it('it is read or refused and never throws', () => {
    fc.assert(
      fc.property(value, (json) => expectSound(readValue(json))),
      { numRuns: 2000 },
    );
  });

  it('and neither does an export with something else where a value was', () => {
    const exports = names.filter((name) => name.endsWith('.json')).map((name) => bytesOf(name).toString());
    let sound = 0;
    fc.assert(
      fc.property(fc.nat(exports.length - 1), fc.nat(), value, fc.boolean(), (file, at, other, isKey) => {
        const parts = (exports[file] ?? '').split(isKey ? /("[a-z_A-Z]+")(?=:)/u : /(?<=: )([^,{}[\]]+)/u);
        const place = (at % Math.max(1, (parts.length - 1) / 2)) * 2 + 1;
        parts[Math.floor(place)] = isKey ? JSON.stringify('other') : JSON.stringify(other);
        const draft = read(Buffer.from(parts.join('')));
        expectSound(draft);
        sound += draft.ok ? 1 : 0;
      }),
      { numRuns: 1000 },
    );
    expect(sound).toBeGreaterThan(300);
  });

  it('a million nested lists are refused, a million entries read, in seconds', { timeout: 30_000 }, () => {
    const deep = '['.repeat(1e6) + ']'.repeat(1e6);
    expect(read(Buffer.from(`{"summary":${deep},"text":${deep}}`)).ok).toBe(false);
    const entry = '{"text":"a b","speaker":"A","start":1,"x":[[{}]]}';
    const many = read(Buffer.from(`[${Array(300_000).fill(entry).join(',')}]`));
    expect(many.ok && many.value.cues.length).toBe(300_000);
  });
});
