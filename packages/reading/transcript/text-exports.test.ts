import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paragraph, table, wordDocument } from '../fixtures/docx/word-document.ts';
import { standardLimits } from './open-source.ts';
import { readDraft } from './read-draft.ts';
import type { Draft } from './transcript.ts';

const folder = join(import.meta.dirname, '../fixtures/text');
const fixture = (name: string): Uint8Array => readFileSync(join(folder, name));
const read = (bytes: Uint8Array): Draft => {
  const draft = readDraft(bytes, standardLimits);
  if (!draft.ok) throw new Error(`refused: ${draft.refusal.kind}`);
  return draft.value;
};
/** `seconds label: text`, a dash where there is no time. */
const cuesOf = ({ cues }: Draft): string[] =>
  cues.map(
    ({ start, label, text }) => `${start === undefined ? '-' : start / 1000} ${label ?? '?'}: ${text}`,
  );
const asides = ({ notices }: Draft, part: string): string[] =>
  notices.flatMap((notice) => (notice.kind === 'set-aside' && notice.part === part ? [notice.text] : []));

describe('Teams', () => {
  const spoken = [
    '3 Nadia Okafor: So, where would you like to begin today? Take your time.',
    '3 Lindqvist, Piet: Mm.',
    '9 Lindqvist, Piet: The board meeting. It starts at 10:30 and I said: not without me.',
    '3598 Nadia Okafor: What did that cost you?',
    '3604 Lindqvist, Piet: Honestly? Sleep.',
  ];

  it('the document gives its date, its length and one cue for each header', () => {
    const draft = read(fixture('teams-document.txt'));
    expect(draft).toMatchObject({
      format: 'teams-document',
      timePrecision: 's',
      hasEnds: false,
      clock: 'elapsed',
    });
    expect(draft).toMatchObject({ date: '2026-03-12', duration: 3_852_000 });
    expect(cuesOf(draft)).toEqual(spoken);
    expect(asides(draft, 'event')).toEqual([
      'Nadia Okafor started transcription',
      'Nadia Okafor stopped transcription',
    ]);
  });

  it('the same document in Word, with the words in the paragraph of the name', () => {
    const text = new TextDecoder()
      .decode(fixture('teams-document.txt'))
      .replaceAll('\n', '§')
      .replaceAll('§§', '\n\n');
    const body = text
      .split('\n\n')
      .map((block) => paragraph(block.replaceAll('§', '\n')))
      .join('');
    const draft = read(wordDocument(body));
    expect(draft.format).toBe('teams-document');
    expect(cuesOf(draft)).toEqual(spoken);
  });

  it('the older document has ends and a line for the name', () => {
    const blocks = [
      '0:0:0.0 --> 0:0:1.450\nNadia Okafor\nWhere to?',
      '0:0:1.450 --> 1:0:9.0\nPiet Lindqvist\nThe letter:\nit is long.',
    ];
    const draft = read(wordDocument(blocks.map(paragraph).join('')));
    expect(draft).toMatchObject({ format: 'teams-document', timePrecision: 'ms', hasEnds: true });
    expect(cuesOf(draft)).toEqual([
      '0 Nadia Okafor: Where to?',
      '1.45 Piet Lindqvist: The letter: it is long.',
    ]);
    expect(draft.cues.map(({ end }) => end)).toEqual([1450, 3_609_000]);
  });

  it.each([
    'hat die Transkription gestartet',
    'a démarré la transcription',
    'inició la transcripción',
    'ha avviato la trascrizione',
    'iniciou a transcrição',
  ])('"%s" is an event of the meeting', (event) => {
    const draft = read(strToU8(`Mira Vogt ${event}\n\nMira Vogt   0:03\nUnd?\n\nJonas Brandt   0:05\nJa.\n`));
    expect(asides(draft, 'event')).toEqual([`Mira Vogt ${event}`]);
    expect(cuesOf(draft)).toEqual(['3 Mira Vogt: Und?', '5 Jonas Brandt: Ja.']);
  });

  it('what is pasted off the recap page keeps its small pieces and loses bare names and initials', () => {
    const draft = read(fixture('teams-pasted.txt'));
    expect(draft.format).toBe('teams-pasted');
    expect(cuesOf(draft)).toEqual([
      '3 Nadia Okafor: Where would you like to begin?',
      '9 Nadia Okafor: I waited 5 minutes.',
      '14 Piet Lindqvist: With the board meeting.',
      '3725 Nadia Okafor: We are nearly at time.',
    ]);
    expect(asides(draft, 'stray')).toEqual(['Piet Lindqvist']);
  });

  it('the recap page in German', () => {
    expect(cuesOf(read(fixture('teams-pasted-german.txt')))).toEqual([
      '9 Mira Vogt: Womit möchten Sie anfangen?',
      '60 Jonas Brandt: Mit dem Gespräch von gestern.',
      '64 Jonas Brandt: Es ging schief.',
    ]);
  });
});

describe('Google Meet', () => {
  it('only the first cue below a heading has a start, and turns are parted by vertical tabs', () => {
    const draft = read(fixture('meet-document.txt'));
    expect(draft).toMatchObject({
      format: 'meet-document',
      timePrecision: 'block',
      hasEnds: false,
      date: '2026-03-12',
    });
    expect(draft.attendees).toEqual(['Nadia Okafor', 'Piet Lindqvist', 'Lindqvist Notetaker']);
    expect(cuesOf(draft)).toEqual([
      '0 Nadia Okafor: Where would you like to begin?',
      '- Piet Lindqvist: With the board meeting...',
      '- Nadia Okafor: Yes.',
      '- Piet Lindqvist: ...because it will not let me go.',
      '300 Piet Lindqvist: I said: not without me. It starts at 10:30.',
      '- Nadia Okafor: And then? ❤️',
    ]);
    expect(asides(draft, 'stray')).toEqual(['Nadia Okafor:']);
    expect(asides(draft, 'attendees')).toEqual(['Nadia Okafor, Piet Lindqvist, Lindqvist Notetaker']);
    expect(asides(draft, 'footer')[0]).toBe('Meeting ended after 00:38:36 👋');
  });

  it('each turn between vertical tabs tells its own bytes', () => {
    const bytes = fixture('meet-document.txt');
    const quoted = read(bytes).cues.map(({ span }) =>
      new TextDecoder().decode(bytes.subarray(span.start, span.end)),
    );
    expect(quoted[3]).toBe('Piet Lindqvist: ...because it will not let me go.');
    expect(quoted[5]).toBe('Nadia Okafor: And then? ❤️');
  });

  it('a document without any times', () => {
    const draft = read(fixture('meet-document-untimed.txt'));
    expect(draft).toMatchObject({
      format: 'meet-document',
      timePrecision: 'none',
      clock: 'none',
      date: '2024-07-18',
    });
    expect(cuesOf(draft)).toHaveLength(3);
  });

  it('of Gemini’s notes only the transcript is talk; the summary and the survey are set aside', () => {
    const draft = read(fixture('gemini-notes.md'));
    expect(draft).toMatchObject({ format: 'gemini-notes', timePrecision: 'block', duration: 1_017_000 });
    expect(cuesOf(draft)).toEqual([
      '0 Nadia Okafor: Where would you like to begin?',
      '- Piet Lindqvist: With the letter. It has 27. paragraphs.',
      '108 Nadia Okafor: Mhm.',
      '- Piet Lindqvist: I know!',
    ]);
    expect(asides(draft, 'summary')).toContain('Piet explored how the board meeting keeps him awake.');
    expect(asides(draft, 'survey')).toHaveLength(2);
    expect(JSON.stringify(draft.notices)).not.toContain('iVBOR');
    expect(draft.attendees).toEqual(['Nadia Okafor', 'Piet Lindqvist']);
  });
});

describe('Otter', () => {
  it('a turn keeps its paragraphs and an unknown speaker the label', () => {
    const draft = read(fixture('otter.txt'));
    expect(draft).toMatchObject({ format: 'otter', timePrecision: 's' });
    expect(cuesOf(draft)).toEqual([
      '0 Nadia Okafor: Where would you like to begin? Take your time.',
      '9 Unknown Speaker: Mm.',
      '3612 Piet Lindqvist: With the letter: it says 10:30.',
    ]);
    expect(asides(draft, 'footer')).toEqual(['Transcribed by https://otter.ai']);
  });

  it('names or times may be switched off', () => {
    expect(cuesOf(read(fixture('otter-without-names.txt')))).toEqual([
      '0 ?: Where would you like to begin?',
      '9 ?: With the letter.',
    ]);
    expect(cuesOf(read(fixture('otter-without-times.txt')))).toEqual([
      '- Nadia Okafor: Where would you like to begin?',
      '- Piet Lindqvist: With the letter. And with the board.',
      '- Nadia Okafor: Go on.',
    ]);
  });

  it('the same in Word', () => {
    const body = ['Nadia Okafor  0:00  ', 'Where to?', '', 'Piet Lindqvist  0:09  ', 'There.']
      .map(paragraph)
      .join('');
    expect(read(wordDocument(body))).toMatchObject({
      format: 'otter',
      cues: [{ text: 'Where to?' }, { text: 'There.' }],
    });
  });
});

describe('Fathom', () => {
  const cues = [
    '0 Nadia Okafor (Okafor Coaching): Where would you like to begin? Take your time.',
    '9 Piet Lindqvist: With the letter. It starts: dear all.',
    '3612 Nadia Okafor (Okafor Coaching): And what do you make of it?',
  ];

  it('the company stays in the label, a task of the tool is set aside', () => {
    const draft = read(fixture('fathom.txt'));
    expect(draft).toMatchObject({ format: 'fathom', timePrecision: 's', duration: 1_860_000 });
    expect(cuesOf(draft)).toEqual(cues);
    expect(asides(draft, 'annotation')[0]).toMatch(/^ACTION ITEM/u);
  });

  it('from a web page and from rich text the time is a link', () => {
    const html = `<h1>Coaching</h1><p><a href="#">VIEW RECORDING - 4 mins (No highlights)</a></p><p><a href="?timestamp=0.0">@0:00</a> -<br>Where to?</p><p><a href="?timestamp=9.2">@0:09</a> - <b>Piet Lindqvist</b><br>There.</p>`;
    const link = (time: string): string => String.raw`{\field{\*\fldinst{HYPERLINK "x"}}{\fldrslt @${time}}}`;
    const rtf = String.raw`{\rtf1\ansi Coaching\par VIEW RECORDING - 4 mins (No highlights)\par ${link('0:00')} -\par Where to?\par ${link('0:09')} - Piet Lindqvist\par There.\par}`;
    for (const page of [html, rtf]) {
      const draft = read(strToU8(page));
      expect(draft.format).toBe('fathom');
      expect(cuesOf(draft)).toEqual(['0 ?: Where to?', '9 Piet Lindqvist: There.']);
    }
  });
});

describe('Zoom and Webex', () => {
  it('saved captions count from the first, over midnight', () => {
    const draft = read(fixture('zoom-captions.txt'));
    expect(draft).toMatchObject({
      format: 'zoom-captions',
      clock: 'wall',
      timePrecision: 's',
      hasEnds: false,
    });
    expect(cuesOf(draft)).toEqual([
      '0 Nadia Okafor: Where would you like to begin?',
      '8 Piet Lindqvist: With the letter. It starts: dear all.',
      '17 Nadia Okafor: Go on.',
    ]);
    expect(draft.notices).toContainEqual({ kind: 'midnight-passed', line: 8 });
  });

  it('Webex writes time, name and words on one line', () => {
    const draft = read(fixture('webex.txt'));
    expect(draft.format).toBe('webex-text');
    expect(cuesOf(draft)[1]).toBe('9 Piet Lindqvist (he/him): With the letter: it says 10:30.');
  });
});

describe('labelled text', () => {
  it('a verbatim keeps its form in front, its paragraphs and its colons', () => {
    const draft = read(fixture('icf-verbatim.txt'));
    expect(draft).toMatchObject({ format: 'verbatim', timePrecision: 's' });
    expect(cuesOf(draft)).toEqual([
      '0 Coach: What would you like to take away from today?',
      '9 Client: I want to know why I said: not without me.',
      '31 Coach: Note: you smiled.',
      '- Client: (laughs) Did I? See https://example.com/10:30. I did not notice.',
      '- Coach: And now?',
    ]);
    expect(asides(draft, 'header')).toHaveLength(5);
    expect(asides(draft, 'footer')).toEqual(['END OF TRANSCRIPT']);
  });

  it('a line with a time and no name goes on with the speaker before, flagged', () => {
    const draft = read(fixture('verbatim-stamped.txt'));
    expect(cuesOf(draft)).toEqual([
      '1 therapist: Where would you like to begin?',
      '9 client: With the letter: it says 10:30.',
      '15 client: It is long.',
      '31 therapist: "Dear all"? ...',
    ]);
    expect(draft.cues.map(({ flags }) => flags)).toEqual([[], [], ['inherited-speaker'], []]);
  });

  const talk = ['1 Anna Berg: Where to?', '62 Ben: There: at 10:30.', '3723 Anna Berg: Go on.'];
  it.each([
    ['[00:00:01] Anna Berg: Where to?\n[00:01:02] Ben: There: at 10:30.\n[01:02:03] Anna Berg: Go on.'],
    ['Anna Berg [0:01]: Where to?\nBen [1:02]: There: at 10:30.\nAnna Berg [1:02:03]: Go on.'],
    ['Anna Berg (00:00:01): Where to?\nBen (00:01:02): There: at 10:30.\nAnna Berg (01:02:03): Go on.'],
    ['00:00:01 Anna Berg: Where to?\n00:01:02 Ben: There: at 10:30.\n01:02:03 Anna Berg: Go on.'],
    ['0:01\tAnna Berg\tWhere to?\n1:02\tBen\tThere: at 10:30.\n1:02:03\tAnna Berg\tGo on.'],
    ['Anna Berg\t0:01\tWhere to?\nBen\t1:02\tThere: at 10:30.\nAnna Berg\t1:02:03\tGo on.'],
    ['0:01\nAnna Berg: Where to?\n\n1:02\nBen: There: at 10:30.\n\n1:02:03\nAnna Berg: Go on.'],
    [
      '**Anna Berg:** [0:01] Where to?\n\n**Ben:** [1:02] There: at 10:30.\n\n**Anna Berg:** [1:02:03] Go on.',
    ],
  ])('%j', (text) => {
    const draft = read(strToU8(text));
    expect(draft.format).toBe('verbatim');
    expect(cuesOf(draft)).toEqual(talk);
  });

  it('somebody who speaks once under a full name keeps the words', () => {
    const draft = read(
      strToU8('Anna Berg: hi\nBen Cole: hello\nand more\nand still more\nand last: yes\nAnna Berg: ok\n'),
    );
    expect(cuesOf(draft)).toEqual([
      '- Anna Berg: hi',
      '- Ben Cole: hello and more and still more and last: yes',
      '- Anna Berg: ok',
    ]);
  });

  it('a table in Word, numbered, with a column of remarks', () => {
    const rows = [
      ['No', 'Speaker', 'Words', 'Marker'],
      ['1', 'Coach', 'What would you like to take away?', 'PCC 3.1'],
      ['2', 'Client', 'Sleep, mostly, and a letter.', ''],
      ['3', 'Coach', 'What keeps you awake at night?', 'PCC 6.2'],
    ];
    const draft = read(wordDocument(table(rows)));
    expect(draft.format).toBe('verbatim');
    expect(cuesOf(draft)[1]).toBe('- Client: Sleep, mostly, and a letter.');
    expect(asides(draft, 'annotation')).toEqual(['PCC 3.1', 'PCC 6.2']);
    expect(asides(draft, 'header')).toEqual(['No\tSpeaker\tWords\tMarker']);
  });

  it('talk in columns is no chat, though it looks like one', () => {
    expect(read(fixture('verbatim-tabs-like-chat.txt')).format).toBe('verbatim');
  });
});

describe('text with times and no firm form', () => {
  it.each([
    [
      'tldv.txt',
      [
        '3 Nadia Okafor: Where would you like to begin?',
        '9 Piet Lindqvist: With the letter. It starts at 10:30',
        '62 Nadia Okafor: Go on.',
      ],
    ],
    ['times-only.txt', ['1 ?: Where would you like to begin?', '9 ?: With the letter.', '3612 ?: Go on.']],
    ['granola.md', ['3 Me: Where would you like to begin?', '9 Them: With the letter.', '31 Me: Go on.']],
    ['whisper-lines.txt', ['0 ?: Where would you like to begin?', '4.5 ?: With the letter.']],
  ] as const)('%s', (name, cues) => {
    const draft = read(fixture(name));
    expect(draft.format).toBe('timed-text');
    expect(cuesOf(draft)).toEqual(cues);
  });
});

describe('what is not a transcript is refused', () => {
  it.each([
    ['chat-zoom.txt', 'chat', 1],
    ['chat-zoom-old.txt', 'chat', 1],
    ['chat-zoom-new.txt', 'chat', 1],
    ['chat-whatsapp.txt', 'chat', 1],
    ['chat-whatsapp-android.txt', 'chat', 1],
    ['chat-slack.txt', 'chat', 1],
    ['chat-teams.txt', 'chat', 1],
    ['fathom-summary.md', 'summary', 3],
    ['summary-zoom.txt', 'summary', 1],
    ['summary-minutes.md', 'summary', 3],
  ])('%s', (name, kind, line) => {
    const draft = readDraft(fixture(name), standardLimits);
    expect(draft).toEqual({ ok: false, refusal: { kind, line } });
  });
});
