import { month } from '@crucible/core/calendar.ts';
import { firstRows, wordingNow } from '@crucible/core/engagement/agreement-rows.ts';
import type { Place } from '@crucible/core/engagement/entry.ts';
import type { Author } from '@crucible/core/engagement/party.ts';
import type { StreamId } from '@crucible/core/engagement/stream.ts';
import { type CastId, idOf, type PersonId } from '@crucible/core/ids.ts';
import { example } from '@crucible/display/sentences/en/pages/example.ts';
import { promiseText } from '@crucible/display/sentences/en/promise.ts';
import type { Views } from '../api-names.ts';
import { daysFromNow, nameFor } from './example-names.ts';

/** The invented engagement: who belongs to it, what was promised, what was agreed, who is talked about. */
export const exampleEngagement = nameFor('work');

export const ruth: Author = { role: 'coach', person: idOf<PersonId>(nameFor('ruth')) };
const tom: Author = { role: 'client', person: idOf<PersonId>(nameFor('tom')) };

export const exampleParties: Views['engagement.show-parties'] = {
  parties: [
    { ...ruth, name: 'Ruth Adler' },
    { ...tom, name: 'Tom Baker' },
  ],
  arrivals: [],
  arrangement: 'two-party',
  begun: daysFromNow(-90),
  ending: month(new Date(daysFromNow(120)).toISOString().slice(0, 7)),
};

export const examplePromise: Views['engagement.show-promise'] = {
  promise: { ...byRuth(1), text: promiseText },
  half: { place: exampleAt(9), at: daysFromNow(-20), by: tom, via: 'handed-over', promise: exampleAt(1) },
  earlierPromises: [],
  earlierHalves: [],
  interests: [{ ...byRuth(2), interests: { paidBy: example.paidBy }, differently: [] }],
};

export const examplePactLines: Views['engagement.show-pact-lines']['lines'] = [
  { text: example.pactLines.coach, at: daysFromNow(-80), by: 'coach', ...written(10) },
  { text: example.pactLines.client, at: daysFromNow(-79), by: 'client', ...written(11) },
];

function written(seq: number) {
  return { via: 'own-device', place: exampleAt(seq) } as const;
}

export const exampleAgreement: Views['engagement.show-agreement'] = {
  inForce: { edition: 1, since: daysFromNow(-90) },
  missing: [],
  withdrawals: [],
  editions: [
    {
      edition: 1,
      signers: [ruth, tom],
      rows: {
        ...firstRows,
        ownNotes: { purpose: example.purpose, until: { days: 365 } },
        recording: {
          ...firstRows.recording,
          transcripts: true,
          everyone: ['Ruth Adler', 'Tom Baker'],
          quotesOnWithdrawal: 'keep',
          until: { days: 180 },
        },
      },
      wording: wordingNow,
      beside: { told: [example.told], complaints: example.complaints, supervisorsBody: example.body },
      place: exampleAt(3),
      by: ruth,
      at: daysFromNow(-90),
      signatures: [
        { author: ruth, via: 'own-device', at: daysFromNow(-90), place: exampleAt(4) },
        { author: tom, via: 'handed-over', at: daysFromNow(-90), place: exampleAt(5) },
      ],
      standing: 'in-force',
      awaited: [],
    },
  ],
};

export const examplePeople: Views['engagement.show-people'] = {
  people: [
    { person: idOf<CastId>(nameFor('vera')), aliases: ['Vera', 'the chair'], merged: [] },
    { person: idOf<CastId>(nameFor('brother')), aliases: ['my brother'], merged: [] },
  ],
  masked: ['Baker & Sons'],
};

/** A place in what both share; a hash that proves nothing, since nothing was ever written. */
export function exampleAt(seq: number): Place {
  return { stream: `${exampleEngagement}/shared` as StreamId, seq, hash: '0'.repeat(64) };
}

function byRuth(seq: number) {
  return { place: exampleAt(seq), at: daysFromNow(-90), by: ruth, via: 'own-device' as const };
}
