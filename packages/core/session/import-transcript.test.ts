import { describe, expect, it } from 'vitest';
import type { AgreementInForce } from '../engagement/agreement.ts';
import { firstRows } from '../engagement/agreement-rows.ts';
import type { Parties } from '../engagement/parties.ts';
import { anId, client, coach, shared } from '../fixtures/entries.ts';
import type { PersonId } from '../ids.ts';
import { instant } from '../units.ts';
import { nameEveryone, rolesByName } from './import-transcript.ts';
import type { Speaker, SpeakerKind } from './utterance.ts';

const agreed = (everyone: readonly string[]): AgreementInForce => ({
  edition: 1,
  rows: { ...firstRows, recording: { ...firstRows.recording, transcripts: true, everyone } },
  beside: {},
  wording: 1,
  signers: [coach, client],
  place: { stream: shared, seq: 1, hash: '0'.repeat(64) },
  by: coach,
  at: instant(1),
  signatures: [],
  since: instant(2),
});

const speakers = (...named: (readonly [string, SpeakerKind?])[]): Speaker[] =>
  named.map(([label, kind = 'person'], index) => ({ index, label, labels: [label], kind }));

const names = (result: ReturnType<typeof nameEveryone>): unknown =>
  result.ok ? result.value.map((one) => one.names) : result.refusal;

describe('everyone who speaks is named by the agreement', () => {
  const everyone = ['Ines Okafor', 'Mara Lind', 'Tom Aas'];

  it('by a label that equals a name, whatever its case', () => {
    const voices = speakers(['INES OKAFOR'], ['Mara  Lind']);
    expect(names(nameEveryone(voices, [], agreed(everyone)))).toEqual([['Ines Okafor'], ['Mara Lind']]);
  });

  it('by any of the labels that the file uses for one voice', () => {
    const [ines] = speakers(['Ines (she/her)']);
    const voices = ines ? [{ ...ines, labels: ['Ines (she/her)', 'Ines O.'] }] : [];
    const said = [{ label: 'ines o.', names: ['Ines Okafor'] }];
    expect(names(nameEveryone(voices, said, agreed(everyone)))).toEqual([['Ines Okafor']]);
  });

  it('all of them where people share a device', () => {
    const voices = speakers(['Ines Okafor'], ['Room 4', 'room']);
    const both = [{ label: 'Room 4', names: ['Mara Lind', 'Tom Aas'] }];
    expect(names(nameEveryone(voices, both, agreed(everyone)))).toEqual([
      ['Ines Okafor'],
      ['Mara Lind', 'Tom Aas'],
    ]);
    const one = [{ label: 'Room 4', names: ['Mara Lind', 'Somebody'] }];
    expect(names(nameEveryone(voices, one, agreed(everyone)))).toMatchObject({ labels: ['Room 4'] });
  });

  it('also a voice that the file gives no name', () => {
    const voices = speakers(['Ines Okafor'], ['Unknown', 'unknown']);
    expect(names(nameEveryone(voices, [], agreed(everyone)))).toMatchObject({
      kind: 'not-everyone-named',
      labels: ['Unknown'],
    });
  });

  it('while a machine that speaks is nobody', () => {
    const voices = speakers(['Ines Okafor'], ['Notetaker', 'bot']);
    expect(names(nameEveryone(voices, [], agreed(everyone)))).toEqual([['Ines Okafor'], []]);
  });
});

describe('who is coach and who client', () => {
  const parties: Parties = [
    { person: anId<PersonId>('coach'), role: 'coach', name: 'Ines Okafor' },
    { person: anId<PersonId>('client'), role: 'client', name: 'mara lind' },
  ];
  const recorded = (...of: (readonly [readonly string[], SpeakerKind?])[]) =>
    of.map(([who, kind = 'person'], at) => ({ label: `Speaker ${at + 1}`, names: who, kind }));

  it('follows from the names of the parties, and everybody else is neither', () => {
    const voices = recorded([['Tom Aas']], [['Mara Lind']], [['Ines Okafor']]);
    expect(rolesByName(voices, parties)).toEqual(['other', 'client', 'coach']);
  });

  it.each([
    ['a party does not speak', recorded([['Ines Okafor']], [['Tom Aas']])],
    ['a party has two voices', recorded([['Ines Okafor']], [['Mara Lind']], [['Mara Lind']])],
    ['a party shares a device', recorded([['Ines Okafor']], [['Mara Lind', 'Tom Aas'], 'room'])],
    ['a party sits alone in a room for several', recorded([['Ines Okafor']], [['Mara Lind'], 'room'])],
    ['nobody is named', recorded([[]], [[]])],
  ])('is not told by names while %s', (_, voices) => {
    expect(rolesByName(voices, parties)).toBeUndefined();
  });
});
