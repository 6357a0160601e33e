import { describe, expect, it } from 'vitest';
import { shippedModels } from '../fixtures/shipped-models.ts';
import { type Said, transcriptOf } from '../fixtures/transcript.ts';
import { readSession } from '../read-session.ts';
import { findCoach } from './find-coach.ts';

const rolesOf = (said: readonly Said[], coach?: string): string => {
  const transcript = transcriptOf(said);
  const { roles, by } = readSession(transcript, shippedModels(), coach === undefined ? {} : { coach }).roles;
  const named = transcript.speakers.map(({ label, index }) => `${label} ${roles[index]}`);
  return `${by}: ${named.join(', ')}`;
};
const story = 'I told my board that I would not sell, and my chair left me alone with it for weeks. ';
const question = 'What did you want from your chair when you told him? What do you need from him now? ';
const talk = (coach: string, client: string): Said[] =>
  Array.from({ length: 4 }, () => [
    { who: coach, says: question },
    { who: client, says: story.repeat(3) },
  ]).flat();

describe('the coach', () => {
  it('is whoever a person named, in any case, by the beginning of the name', () => {
    expect(rolesOf(talk('Ana Ruiz', 'Ben Okafor'), 'ben')).toBe('person: Ana Ruiz client, Ben Okafor coach');
  });

  it('is nobody when the name fits no one, since a guess must not replace what a person said', () => {
    expect(rolesOf(talk('Coach', 'Client'), 'Dana')).toBe('nobody: Coach unknown, Client unknown');
  });

  it('is whom the label calls so', () => {
    expect(rolesOf(talk('Coach Ana', 'Ben'))).toBe('label: Coach Ana coach, Ben client');
    expect(rolesOf(talk('Ana', 'Client'))).toBe('label: Ana coach, Client client');
  });

  it('is proposed from the talk of two by who asks and who says "you"', () => {
    const transcript = transcriptOf(talk('Ana', 'Ben'));
    expect(readSession(transcript, shippedModels()).roles).toEqual({
      roles: ['coach', 'client'],
      by: 'talk',
      grounds: [
        { speaker: 0, kind: 'questions', value: 8 },
        { speaker: 0, kind: 'you-words', value: 16 },
        { speaker: 0, kind: 'i-words', value: 0 },
        { speaker: 1, kind: 'questions', value: 0 },
        { speaker: 1, kind: 'you-words', value: 0 },
        { speaker: 1, kind: 'i-words', value: 60 },
      ],
    });
  });

  it('is not guessed between two who talk alike', () => {
    const alike = [...talk('Ana', 'Ben'), ...talk('Ben', 'Ana')];
    expect(rolesOf(alike)).toBe('nobody: Ana unknown, Ben unknown');
  });

  it('is not guessed when a third says more than 15 of 100 words', () => {
    const three = [...talk('Ana', 'Ben'), { who: 'Cleo', says: story.repeat(5) }];
    expect(rolesOf(three)).toBe('nobody: Ana unknown, Ben unknown, Cleo unknown');
  });

  it('leaves a third who says little as somebody else', () => {
    const three = [...talk('Ana', 'Ben'), { who: 'Cleo', says: 'Coffee is in the kitchen.' }];
    expect(rolesOf(three)).toBe('talk: Ana coach, Ben client, Cleo other');
  });

  it('is never a bot nor a room', () => {
    const withBot = [...talk('Ana', 'Ben'), { who: 'Coach Notetaker', says: question }];
    expect(rolesOf(withBot)).toBe('talk: Ana coach, Ben client, Coach Notetaker other');
    expect(rolesOf(talk('Meeting Room 4', 'Ben'))).toBe('nobody: Meeting Room 4 unknown, Ben unknown');
  });

  it('is not guessed from a few words', () => {
    const short = [
      { who: 'Ana', says: question },
      { who: 'Ben', says: story },
    ];
    expect(rolesOf(short)).toBe('nobody: Ana unknown, Ben unknown');
  });
});

describe('a name given for the coach', () => {
  const { speakers } = transcriptOf([
    { who: 'Ana Ruiz', says: 'Hello.' },
    { who: 'Anatol', says: 'Hello.' },
    { who: 'Ana', says: 'Hello.' },
    { who: 'Meeting Room 4', says: 'Hello.' },
  ]);

  it('fits the whole label before the beginning of a longer one', () => {
    expect(findCoach(speakers, ' ANA ')).toEqual({ ok: true, value: 2 });
  });

  it('is refused where it begins two labels, none, or that of a room', () => {
    const kindOf = (label: string): string | undefined => {
      const found = findCoach(speakers, label);
      return found.ok ? undefined : found.refusal.kind;
    };
    expect(['an', 'zoe', '', 'meeting'].map(kindOf)).toEqual([
      'several-speakers',
      'no-such-speaker',
      'no-such-speaker',
      'not-a-person',
    ]);
  });
});
