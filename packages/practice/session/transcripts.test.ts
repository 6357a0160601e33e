import { createHash } from 'node:crypto';
import { streamOf } from '@crucible/core/engagement/stream.ts';
import type { SessionId, TranscriptId } from '@crucible/core/ids.ts';
import type { TranscriptImported } from '@crucible/core/session/kept-transcript.ts';
import { describe, expect, it } from 'vitest';
import { captions, everyExport, nextHour } from '../fixtures/talk.ts';
import {
  type Asked,
  agree,
  answerOf,
  engage,
  namedIn,
  refusalOf,
  type TestEngagement,
  type TestPractice,
  testPractice,
  withdraw,
} from '../fixtures/test-practice.ts';
import type { ShownMoment, ShownTranscript } from './show-transcript.ts';

const voices = { coach: 'Ines Okafor', client: 'Mara Lind' };
const everyone = ['Ines Okafor', 'Mara Lind'];
const noon = Date.UTC(2026, 10, 1, 12);

type Begun = {
  readonly practice: TestPractice;
  readonly mara: TestEngagement;
  readonly session: SessionId;
  readonly coach: Asked;
  readonly client: Asked;
};

async function begin(recording?: Parameters<typeof agree>[2]): Promise<Begun> {
  const practice = testPractice();
  const mara = await engage(practice, 'Mara Lind');
  if (recording !== undefined) await agree(practice, mara, recording);
  const { engagement } = mara;
  const coach = { by: practice.coach, engagement };
  const planned = await practice.act('session.plan-session', { start: noon, minutes: 60 }, coach);
  const session = namedIn<SessionId>(answerOf(planned), 'session');
  return { practice, mara, session, coach, client: { by: mara.client, engagement } };
}

const importing = (
  { practice, session, coach }: Begun,
  file = captions(voices),
  speakers: unknown = [],
): ReturnType<TestPractice['act']> =>
  practice.act('session.import-transcript', { session, speakers }, { ...coach, file });

async function imported(begun: Begun, file = captions(voices)): Promise<TranscriptId> {
  return namedIn<TranscriptId>(answerOf(await importing(begun, file)), 'transcript');
}

async function shown({ practice, coach }: Begun, transcript: TranscriptId): Promise<ShownTranscript> {
  return answerOf(await practice.show('session.show-transcript', { transcript }, coach)) as ShownTranscript;
}

async function momentsIn(begun: Begun, transcript: TranscriptId): Promise<readonly ShownMoment[]> {
  return (await shown(begun, transcript)).opened?.moments ?? [];
}

describe('a transcript is taken in only under an agreement', () => {
  it('that is in force', async () => {
    expect(refusalOf(await importing(await begin()))).toEqual({ kind: 'no-agreement-for-transcripts' });
  });

  it('that says yes to transcripts', async () => {
    const begun = await begin({ transcripts: false, everyone });
    expect(refusalOf(await importing(begun))).toEqual({ kind: 'transcripts-not-agreed' });
  });

  it('that names everyone in the room: a third voice is told by its label', async () => {
    const begun = await begin({ transcripts: true, everyone });
    const third = new TextEncoder().encode(
      `${new TextDecoder().decode(captions(voices).bytes)}\n9\n00:01:10.000 --> 00:01:12.000\nTom: Sorry, is this room free?\n`,
    );
    expect(refusalOf(await importing(begun, { name: 'x.vtt', bytes: third }))).toEqual({
      kind: 'not-everyone-named',
      labels: ['Tom'],
      everyone,
    });
  });

  it('and no longer once somebody has withdrawn', async () => {
    const begun = await begin({ transcripts: true, everyone });
    await withdraw(begun.practice, begun.mara, 'destroy');
    expect(refusalOf(await importing(begun))).toEqual({ kind: 'no-agreement-for-transcripts' });
  });

  it.each([
    ['nobody says who the other labels are', [], ['Speaker 1', 'Speaker 2']],
    ['one of two is left out', [{ label: 'Speaker 1', names: ['ines okafor'] }], ['Speaker 2']],
    [
      'a name is none of the agreement',
      [
        { label: 'Speaker 1', names: ['Ines Okafor'] },
        { label: 'Speaker 2', names: ['Mara Lind', 'Tom'] },
      ],
      ['Speaker 2'],
    ],
  ])('not while %s', async (_, speakers, labels) => {
    const begun = await begin({ transcripts: true, everyone });
    const file = captions({ coach: 'Speaker 1', client: 'Speaker 2' });
    expect(refusalOf(await importing(begun, file, speakers))).toEqual({
      kind: 'not-everyone-named',
      labels,
      everyone,
    });
  });

  it('with labels that the coach gives to people, each to the name of the agreement', async () => {
    const begun = await begin({ transcripts: true, everyone });
    const file = captions({ coach: 'Speaker 1', client: 'Speaker 2' });
    const speakers = [
      { label: 'speaker 1', names: ['ines  okafor'] },
      { label: 'Speaker 2', names: ['MARA LIND'] },
    ];
    const done = answerOf(await importing(begun, file, speakers));
    const kept = await shown(begun, namedIn<TranscriptId>(done, 'transcript'));
    expect(kept.speakers).toMatchObject([
      { label: 'Speaker 1', names: ['Ines Okafor'], role: 'coach' },
      { label: 'Speaker 2', names: ['Mara Lind'], role: 'client' },
    ]);
  });

  it('and a label that nobody bears is pointed out', async () => {
    const begun = await begin({ transcripts: true, everyone });
    const speakers = [{ label: 'Speaker 9', names: ['Mara Lind'] }];
    expect(refusalOf(await importing(begun, captions(voices), speakers))).toEqual({
      kind: 'no-such-label',
      labels: ['Speaker 9'],
    });
  });

  it('by the coach alone', async () => {
    const begun = await begin({ transcripts: true, everyone });
    const { practice, session, client } = begun;
    const file = captions(voices);
    expect(
      refusalOf(await practice.act('session.import-transcript', { session }, { ...client, file })),
    ).toEqual({ kind: 'not-allowed' });
  });
});

describe('taking in a transcript', () => {
  it('is refused without a file, with one that is none, and for a session that is not there', async () => {
    const begun = await begin({ transcripts: true, everyone });
    const { practice, coach, session } = begun;
    expect(refusalOf(await practice.act('session.import-transcript', { session }, coach))).toEqual({
      kind: 'no-file',
    });
    expect(refusalOf(await importing(begun, { name: 'x', bytes: new Uint8Array() }))).toEqual({
      kind: 'not-read',
      why: { kind: 'empty' },
    });
    const strange = 'a'.repeat(26);
    const file = captions(voices);
    expect(
      refusalOf(await practice.act('session.import-transcript', { session: strange }, { ...coach, file })),
    ).toEqual({ kind: 'no-such-session', session: strange });
  });

  it('tells the client that words are kept, whose and until when, and none of the words', async () => {
    const begun = await begin({ transcripts: true, everyone });
    const transcript = await imported(begun);
    const { practice, session, client } = begun;
    const seen = answerOf(await practice.show('session.show-session', { session }, client));
    expect(seen).toMatchObject({ recordings: [{ transcript, recorded: everyone, until: 'end' }] });
    const shared = await practice.record.read(streamOf(begun.mara.engagement, 'shared'));
    expect(JSON.stringify(shared)).not.toMatch(/chair|watch/u);
    expect(refusalOf(await practice.show('session.show-transcript', { transcript }, client))).toEqual({
      kind: 'not-allowed',
    });
  });

  it('keeps the very file, sealed with its raw cues apart from text and reading', async () => {
    const begun = await begin({ transcripts: true, everyone, originalDays: 5 });
    await imported(begun);
    const stream = streamOf(begun.mara.engagement, 'desk');
    const [entry] = await begun.practice.record.read(stream);
    const body = entry?.body as TranscriptImported;
    const [original] = entry?.blobs ?? [];
    if (original === undefined) throw new Error('no file was kept');
    const bytes = Uint8Array.from(answerOf(await begun.practice.record.readBlob(stream, original)));
    expect(bytes).toEqual(captions(voices).bytes);
    expect(body.original).toEqual({
      digest: createHash('sha256').update(bytes).digest('hex'),
      burnAfterDays: 5,
    });
    expect(body.parts).toEqual(['original', 'cues', 'text', 'reading']);
    expect(JSON.stringify(body)).not.toMatch(/chair|watch/u);
  });

  it('once: the same file is known again, and so is the same talk from any other tool', async () => {
    const begun = await begin({ transcripts: true, everyone });
    const transcript = await imported(begun);
    expect(refusalOf(await importing(begun))).toEqual({ kind: 'already-imported', transcript, share: 1 });
    const exports = everyExport(voices);
    expect(exports.length).toBeGreaterThan(15);
    for (const file of exports) {
      const other = refusalOf(await importing(begun, file)) as { share: number };
      expect({ file: file.name, ...other }).toMatchObject({ kind: 'already-imported', transcript });
      expect(other.share).toBeGreaterThan(0.9);
    }
    await imported(begun, nextHour(voices));
  });

  it.each(everyExport(voices).map((file) => [file.name, file] as const))(
    'keeps the same words and tells who is who from the names: %s',
    async (_, file) => {
      const begun = await begin({ transcripts: true, everyone });
      const { opened, speakers } = await shown(begun, await imported(begun, file));
      expect(speakers).toMatchObject([
        { names: ['Ines Okafor'], role: 'coach' },
        { names: ['Mara Lind'], role: 'client' },
      ]);
      expect(opened?.text.utterances).toHaveLength(8);
      expect(opened?.reading.roles.by).toBe('person');
    },
  );

  it('of a cancelled session is refused', async () => {
    const begun = await begin({ transcripts: true, everyone });
    const { practice, coach, session } = begun;
    answerOf(await practice.act('session.cancel-session', { session }, coach));
    expect(refusalOf(await importing(begun))).toEqual({ kind: 'session-cancelled', session });
  });

  it('reads it with the roles that the names tell', async () => {
    const begun = await begin({ transcripts: true, everyone });
    const { opened } = await shown(begun, await imported(begun));
    expect(opened?.reading.roles).toEqual({ roles: ['coach', 'client'], by: 'person', grounds: [] });
  });
});

describe('words whose agreement was withdrawn', () => {
  async function withdrawn(quotes: 'keep' | 'destroy') {
    const begun = await begin({ transcripts: true, everyone, quotesOnWithdrawal: 'keep' });
    const transcript = await imported(begun);
    const [first] = await momentsIn(begun, transcript);
    const { practice, coach } = begun;
    const moment = first?.place;
    answerOf(await practice.act('session.answer-moment', { transcript, moment, answer: 'yes' }, coach));
    answerOf(await practice.act('session.keep-quote', { transcript, utterance: 0, start: 0, end: 4 }, coach));
    await withdraw(practice, begun.mara, quotes);
    return { begun, transcript, moment };
  }

  it('are opened, read and answered no more, and both see since when', async () => {
    const { begun, transcript, moment } = await withdrawn('keep');
    const { practice, coach, client, session } = begun;
    expect((await shown(begun, transcript)).opened).toBeUndefined();
    const refusal = { kind: 'words-withdrawn', transcript };
    const roles = ['client', 'coach'];
    for (const tried of [
      practice.act('session.answer-moment', { transcript, moment, answer: 'no' }, coach),
      practice.act('session.set-roles', { transcript, roles }, coach),
      practice.act('session.keep-quote', { transcript, utterance: 0, start: 0, end: 2 }, coach),
    ])
      expect(refusalOf(await tried)).toEqual(refusal);
    const seen = answerOf(await practice.show('session.show-session', { session }, client));
    expect(seen).toMatchObject({ recordings: [{ transcript, withdrawn: practice.clock.now() }] });
  });

  it('leave their quotes and answers only where whoever withdrew let them stay', async () => {
    const kept = await withdrawn('keep');
    const left = await shown(kept.begun, kept.transcript);
    expect([left.quotes.length, left.answered.length]).toEqual([1, 1]);
    const gone = await withdrawn('destroy');
    const nothing = await shown(gone.begun, gone.transcript);
    expect([nothing.quotes, nothing.answered]).toEqual([[], []]);
  });

  it('do not come back with a later agreement; words taken in under that one are opened', async () => {
    const { begun, transcript } = await withdrawn('keep');
    begun.practice.clock.move(1000);
    await agree(begun.practice, begun.mara, { transcripts: true, everyone });
    expect((await shown(begun, transcript)).opened).toBeUndefined();
    const later = await imported(begun, nextHour(voices));
    expect((await shown(begun, later)).opened).toBeDefined();
  });
});

describe('who is who', () => {
  it('said anew is read anew; what was read before stays beside it', async () => {
    const begun = await begin({ transcripts: true, everyone });
    const transcript = await imported(begun);
    const before = (await shown(begun, transcript)).opened?.reading;
    const { practice, coach } = begun;
    answerOf(await practice.act('session.set-roles', { transcript, roles: ['client', 'coach'] }, coach));
    const after = await shown(begun, transcript);
    expect(after.speakers.map(({ role }) => role)).toEqual(['client', 'coach']);
    expect(after.opened?.reading.floor.coachShareOfWords).not.toEqual(before?.floor.coachShareOfWords);
    const entries = await practice.record.read(streamOf(begun.mara.engagement, 'desk'));
    expect(entries.map(({ body, blobs }) => [body.kind, blobs.length])).toEqual([
      ['transcript-imported', 4],
      ['roles-set', 1],
    ]);
  });

  it.each([[['coach']], [['coach', 'coach']], [['client', 'client']], [['coach', 'client', 'other']]])(
    'does not fit as %j',
    async (roles) => {
      const begun = await begin({ transcripts: true, everyone });
      const transcript = await imported(begun);
      const set = await begun.practice.act('session.set-roles', { transcript, roles }, begun.coach);
      expect(refusalOf(set)).toEqual({ kind: 'roles-do-not-fit', speakers: 2 });
    },
  );
});

describe('a moment worth a look', () => {
  it('is answered with its words, which can be checked when the text is gone', async () => {
    const begun = await begin({ transcripts: true, everyone });
    const transcript = await imported(begun);
    const [first] = await momentsIn(begun, transcript);
    if (first === undefined) throw new Error('there is a silence in this talk');
    const { practice, coach } = begun;
    const { place: moment } = first;
    answerOf(await practice.act('session.answer-moment', { transcript, moment, answer: 'yes' }, coach));
    const { answered, opened } = await shown(begun, transcript);
    const utterance = opened?.text.utterances[moment.utterance];
    expect(answered).toMatchObject([
      {
        moment,
        quote: {
          text: first.moment.quote.text,
          utteranceDigest: createHash('sha256')
            .update(utterance?.text ?? '')
            .digest('hex'),
        },
        said: [{ answer: 'yes' }],
      },
    ]);
    expect(opened?.moments[0]?.said).toEqual({ answer: 'yes' });
  });

  it('answered otherwise or taken back keeps what was said to it', async () => {
    const begun = await begin({ transcripts: true, everyone });
    const transcript = await imported(begun);
    const [first] = await momentsIn(begun, transcript);
    const about = { transcript, moment: first?.place };
    const { practice, coach } = begun;
    const answer = (said: string) => practice.act('session.answer-moment', { ...about, answer: said }, coach);
    answerOf(await answer('yes'));
    expect(refusalOf(await answer('yes'))).toEqual({ kind: 'already-answered', answer: 'yes' });
    answerOf(await answer('not-sure'));
    answerOf(await practice.act('session.reopen-moment', about, coach));
    expect(refusalOf(await practice.act('session.reopen-moment', about, coach))).toEqual({
      kind: 'not-answered',
      moment: first?.place,
    });
    const [said] = (await shown(begun, transcript)).answered;
    expect(said?.said.map((one) => one.answer)).toEqual(['yes', 'not-sure', 'reopened']);
    expect((await momentsIn(begun, transcript))[0]?.said).toBeUndefined();
    answerOf(await answer('yes'));
  });

  it('that the reading does not hold is no moment', async () => {
    const begun = await begin({ transcripts: true, everyone });
    const transcript = await imported(begun);
    const [first] = await momentsIn(begun, transcript);
    const { practice, coach } = begun;
    const moment = { ...first?.place, start: 1 };
    const answered = await practice.act('session.answer-moment', { transcript, moment, answer: 'no' }, coach);
    expect(refusalOf(answered)).toEqual({ kind: 'no-such-moment', moment });
    const elsewhere = { ...first?.place, reader: 'rules 0' };
    expect(
      refusalOf(
        await practice.act('session.answer-moment', { transcript, moment: elsewhere, answer: 'no' }, coach),
      ),
    ).toEqual({ kind: 'no-such-reading', reader: 'rules 0' });
  });
});

describe('a quote that is kept', () => {
  it('is verbatim, stands once, and splits no character', async () => {
    const begun = await begin({ transcripts: true, everyone });
    const transcript = await imported(begun);
    const { practice, coach } = begun;
    const keep = (span: object) => practice.act('session.keep-quote', { transcript, ...span }, coach);
    answerOf(await keep({ utterance: 1, start: 0, end: 26 }));
    expect((await shown(begun, transcript)).quotes).toMatchObject([
      { utterance: 1, start: 0, end: 26, text: 'He said I should have call' },
    ]);
    expect(refusalOf(await keep({ utterance: 1, start: 0, end: 26 }))).toEqual({ kind: 'already-kept' });
    expect(refusalOf(await keep({ utterance: 1, start: 0, end: 2001 }))).toEqual({
      kind: 'quote-too-long',
      most: 2000,
    });
    expect(refusalOf(await keep({ utterance: 99, start: 0, end: 2 }))).toEqual({
      kind: 'no-such-utterance',
      utterance: 99,
    });
    expect(refusalOf(await keep({ utterance: 1, start: 3, end: 400 }))).toMatchObject({
      kind: 'outside-utterance',
    });
  });
});
