import { describe, expect, it } from 'vitest';
import { type Said, transcriptOf } from '../fixtures/transcript.ts';
import { spokenOf } from './spoken.ts';
import { turnsOf } from './turns.ts';

const turns = (said: readonly Said[]): string[] => {
  const transcript = transcriptOf(said);
  return turnsOf(transcript, transcript.utterances.map(spokenOf)).map(
    ({ speaker, words }) => `${transcript.speakers[speaker]?.label} ${words}`,
  );
};

describe('a turn', () => {
  it('goes on through the other one listening', () => {
    const said = [
      { who: 'Client', says: 'I waited for the chair', from: 0, to: 3 },
      { who: 'Coach', says: 'Mm-hmm. Right.', from: 3, to: 3.5 },
      { who: 'Client', says: 'and he never came.', from: 3.6, to: 5 },
    ];
    expect(turns(said)).toEqual(['Client 9']);
  });

  it('ends where its speaker pauses for a second and a half', () => {
    const said = (gap: number): Said[] => [
      { who: 'Client', says: 'He never came.', from: 0, to: 2 },
      { who: 'Client', says: 'So I left.', from: 2 + gap, to: 5 + gap },
    ];
    expect(turns(said(1.4))).toEqual(['Client 6']);
    expect(turns(said(1.5))).toEqual(['Client 3', 'Client 3']);
  });

  it('is whole where no ends tell of a pause', () => {
    const said = [
      { who: 'Client', says: 'He never came.', from: 0 },
      { who: 'Client', says: 'So I left.', from: 60 },
    ];
    expect(turns(said)).toEqual(['Client 6']);
  });

  it('is broken by content, however short', () => {
    const said = [
      { who: 'Client', says: 'I waited for the chair' },
      { who: 'Coach', says: 'Again?' },
      { who: 'Client', says: 'and he never came.' },
    ];
    expect(turns(said)).toEqual(['Client 5', 'Coach 1', 'Client 4']);
  });

  it('may begin with "yes" when more is said', () => {
    const said = [
      { who: 'Coach', says: 'Did you call him?' },
      { who: 'Client', says: 'Yes.' },
      { who: 'Client', says: 'Twice on Monday.' },
    ];
    expect(turns(said)).toEqual(['Coach 4', 'Client 4']);
  });

  it('is never put together from voices that nobody named', () => {
    expect(turns([{ says: 'I waited.' }, { says: 'He never came.' }])).toEqual([
      'Unknown speaker 2',
      'Unknown speaker 3',
    ]);
  });
});
