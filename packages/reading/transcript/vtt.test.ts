import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText, splitLines } from './decode-text.ts';
import { openTranscript } from './open-transcript.ts';
import type { TextSource } from './source.ts';
import { readSrt } from './srt.ts';
import type { Draft } from './transcript.ts';
import { readVtt } from './vtt.ts';

const sourceOf = (path: string): TextSource => {
  const bytes = readFileSync(join(import.meta.dirname, '../fixtures', path));
  const decoded = decodeText(bytes);
  return { carrier: 'text', lines: splitLines(decoded, bytes), notices: decoded.notices };
};
const draftOf = (path: string): Draft => {
  const draft = readVtt(sourceOf(path)) ?? readSrt(sourceOf(path));
  if (draft === undefined) throw new Error(`${path} was not recognised`);
  return draft;
};
const said = (path: string): string[] =>
  draftOf(path).cues.map(({ label = '?', text }) => `${label}| ${text}`);
const kinds = (path: string): string[] =>
  draftOf(path).notices.map((notice) =>
    notice.kind === 'set-aside' ? `set-aside ${notice.part}` : notice.kind,
  );

describe('captions as meeting tools write them', () => {
  it('Zoom: the name before the words, a colon in speech, a piece without a name', () => {
    expect(draftOf('vtt/zoom-cloud.vtt')).toMatchObject({
      format: 'zoom-vtt',
      timePrecision: 'ms',
      hasEnds: true,
      clock: 'elapsed',
    });
    expect(said('vtt/zoom-cloud.vtt')).toEqual([
      'Ines Okafor| Before we start, what would make today worth it?',
      'Martin Vale| Honestly? The chair. He called again on Sunday.',
      'Martin Vale| And I did it again. I said yes before he had finished.',
      'Ines Okafor| Before he had finished.',
      'Martin Vale| Note: I said: "Of course, Peter." That is all it took. At 10:30 it was done: the budget was his.',
      '?| Mm.',
      'Ines Okafor| What happened in you just before the yes?',
    ]);
    expect(draftOf('vtt/zoom-cloud.vtt').cues[3]).toMatchObject({
      id: '4',
      line: 15,
      start: 13_900,
      end: 15_200,
    });
  });

  it('Zoom’s closed captions have no names', () => {
    expect(draftOf('vtt/zoom-closed-captions.vtt').format).toBe('vtt');
    expect(said('vtt/zoom-closed-captions.vtt').every((line) => line.startsWith('?|'))).toBe(true);
  });

  it('Teams: voices, entities, a missing end tag, two voices in one piece', () => {
    expect(draftOf('vtt/teams.vtt').format).toBe('teams-vtt');
    expect(said('vtt/teams.vtt')).toEqual([
      'Ines Okafor| When the chair pressed you, what did you do & what did he do then?',
      'Martin Vale (External)| I gave way. And then he asked for more, of course.',
      'Ines Okafor| So giving way',
      'Ines Okafor| teaches him to press.',
      'Martin Vale (External)| Yes. I had not seen that.',
    ]);
    expect(draftOf('vtt/teams.vtt').cues.map(({ flags }) => flags.length)).toEqual([0, 0, 0, 1, 1]);
  });

  it('Teams with names hidden', () => {
    expect(said('vtt/teams-names-hidden.vtt')).toEqual([
      '?| When the chair pressed you, what did you do?',
      '?| I gave way.',
    ]);
  });

  it('Stream: the notes are no speech, and the confidence goes with the piece below', () => {
    const draft = draftOf('vtt/stream.vtt');
    expect(draft.format).toBe('stream-vtt');
    expect(draft.cues.map(({ text, confidence }) => [text, confidence])).toEqual([
      ['When the chair pressed you, what did you do?', 0.8612345],
      ['I gave way.', 0.5],
    ]);
    expect(kinds('vtt/stream.vtt')).toEqual(Array(4).fill('set-aside note'));
    expect(draft.duration).toBe(41 * 60_000 + 7120);
  });

  it('Meet: the name on its own line, an empty line inside a piece, two speakers in one', () => {
    expect(draftOf('vtt/meet-recording.vtt')).toMatchObject({ format: 'meet-vtt', timePrecision: 'block' });
    expect(said('vtt/meet-recording.vtt')).toEqual([
      'Ines Okafor| What did the board expect of you on Tuesday?',
      'Martin Vale| That I would smile.',
      'Ines Okafor| And you smiled.',
      'Martin Vale| I did (laughs) all the way through.',
      'Ines Okafor| What did it cost?',
    ]);
  });

  it('Webex: the name stands in the id, and nobody is nobody', () => {
    expect(draftOf('vtt/webex.vtt').format).toBe('webex-vtt');
    expect(draftOf('vtt/webex.vtt').cues.map(({ label }) => label)).toEqual([
      'Ines Okafor (she/her)',
      'Martin Vale',
      undefined,
    ]);
  });

  it('noScribe: voices that a program named, entities, the label repeated before the words', () => {
    expect(said('vtt/noscribe.vtt')).toEqual([
      'S00| And the deputy’s view?',
      'S01| She thinks I protect him. She is right, "mostly".',
    ]);
  });

  it('notes, styles and regions are set aside with their words; a missing hour and an empty piece do no harm', () => {
    expect(said('vtt/notes-styles-regions.vtt')).toEqual([
      'Ines Okafor| Where were we?',
      'Martin Vale| At the yes.',
    ]);
    expect(kinds('vtt/notes-styles-regions.vtt')).toEqual([
      'set-aside header',
      'set-aside style',
      'set-aside region',
      'set-aside note',
      'set-aside note',
      'set-aside stray',
    ]);
    expect(draftOf('vtt/notes-styles-regions.vtt').notices.at(-1)).toMatchObject({
      text: "this line stands alone and is nobody's",
    });
  });

  it('a time that cannot be read leaves its words in a notice, and the order of the file stays', () => {
    expect(said('vtt/times-back.vtt')).toHaveLength(3);
    expect(draftOf('vtt/times-back.vtt').notices).toContainEqual({
      kind: 'set-aside',
      part: 'unreadable-cue',
      text: '00:00:x3.000 --> 00:00:14.000\n<v Ines Okafor>A time that cannot be read.</v>',
      line: 9,
    });
  });

  it.each(['vtt/really-srt.vtt', 'vtt/commas.vtt'])('%s is SRT whatever it is called', (path) => {
    expect(draftOf(path).format).toBe('srt');
    expect(said(path)).toEqual(['Ines| So you said yes.', 'Martin| I said yes.']);
  });

  it('words that the standard takes for a tag are in a notice', () => {
    const text = `WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>profit < 5 percent is not much</v>\n\n00:03.000 --> 00:04.000\n<v Tom>I said <the word> and <i>left</i></v>\n`;
    const opened = openTranscript(new TextEncoder().encode(text));
    if (!opened.ok) throw new Error(opened.refusal.kind);
    expect(opened.value.cues.map((cue) => cue.text)).toEqual(['profit', 'I said and left']);
    expect(
      opened.value.notices.flatMap((notice) => (notice.kind === 'set-aside' ? [notice.text] : [])),
    ).toEqual(['< 5 percent is not much</v>', '<the word>']);
  });

  it('everything in one piece is one piece', () => expect(said('vtt/one-cue.vtt')).toHaveLength(1));

  it('bytes of a piece are where the piece stands', () => {
    const bytes = readFileSync(join(import.meta.dirname, '../fixtures/vtt/zoom-cloud.vtt'));
    const { span } = draftOf('vtt/zoom-cloud.vtt').cues[3] ?? {};
    expect(bytes.subarray(span?.start, span?.end).toString()).toBe(
      '4\n00:00:13.900 --> 00:00:15.200\nInes Okafor: Before he had finished.',
    );
  });
});

describe('SubRip', () => {
  it('names only where the speaker changes are carried on, with a notice', () => {
    expect(said('srt/names-where-they-change.srt')).toEqual([
      'Ines Okafor| Tell me about Sunday.',
      'Martin Vale| He called, and I picked up at the first ring.',
      'Martin Vale| I always pick up.',
      'Ines Okafor| Always.',
      'Martin Vale| Since the merger. One rule: never let it ring.',
      'Martin Vale| Even at night.',
      'Ruth Adler| Sorry, wrong meeting.',
    ]);
    const inherited = draftOf('srt/names-where-they-change.srt').cues.filter(({ flags }) => flags.length > 0);
    expect(inherited.map(({ line, flags }) => [line, ...flags])).toEqual([
      [11, 'inherited-speaker'],
      [24, 'inherited-speaker'],
    ]);
  });

  it('dashes are two voices, markup goes, sounds stay, an empty line ends nothing, numbers may begin again', () => {
    const draft = draftOf('srt/marked-up.srt');
    expect(draft.cues.map(({ id, text }) => [id, text])).toEqual([
      ['1', 'Was it the yes?'],
      ['1', 'It was the silence after it.'],
      ['2', '[laughs] It was both. It always is.'],
      ['1', '[door closes]'],
    ]);
    expect(draft.cues[0]?.flags).toEqual(['check-by-ear']);
  });

  it('YouTube’s captions have a comma for the arrow', () => {
    expect(said('srt/youtube.sbv')).toEqual([
      'Ines| Was it the yes?',
      'Martin| It was the silence, the one after it.',
    ]);
  });

  it('names in brackets are names when half of all pieces begin so', () => {
    expect(said('srt/bracketed-names.srt')).toEqual([
      'SPEAKER_00| What stopped you?',
      'SPEAKER_01| The look on his face.',
      'SPEAKER_00| [pause] His face.',
    ]);
  });
});

describe('what is no caption file', () => {
  it('a signature above times that nobody can read is damaged, not some other format', () => {
    const text = 'WEBVTT\n\n00:00:x3 --> 00:00:04\nInes: So?\n\nx --> y\nMartin: The board.\n';
    expect(openTranscript(new TextEncoder().encode(text))).toEqual({
      ok: false,
      refusal: { kind: 'damaged', what: 'vtt' },
    });
  });

  it('is left to others', () => {
    const source = sourceOf('vtt/zoom-cloud.vtt');
    expect(readSrt({ ...source, lines: [] })).toBeUndefined();
    expect(readVtt({ ...source, lines: source.lines.slice(1) })).toBeUndefined();
  });
});
