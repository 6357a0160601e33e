import type { Moment } from '@crucible/core/session/moment.ts';
import type { Quote } from '@crucible/core/session/quote.ts';
import type { Figure, Reading, Withheld } from '@crucible/core/session/reading.ts';
import type { MeanStance, Stance, StanceReading } from '@crucible/core/session/stance.ts';
import type { ReadFile } from './read-files.ts';
import type { Transcript } from './transcript/transcript.ts';

/** The place of each utterance is given beside it; here stand the means and what moves together. */
export type StanceJson = Omit<StanceReading, 'utterances'>;

/** A moment with its quote laid open, and the question that it is offered as. */
export type MomentJson = Pick<Moment, 'kind' | 'code' | 'probability'> &
  Pick<Quote, 'utterance' | 'start' | 'end'> & {
    readonly quote: string;
    readonly question: string;
    readonly before: readonly Quote[];
  };

/** Puts a moment into a question, which this package has no words for. */
export type MomentWriter = (
  moment: Moment,
  session: { readonly transcript: Transcript; readonly reading: Reading },
) => string;

/** The queue, or with `all` the whole ranking. */
export type MomentChoice = { readonly which: 'queue' | 'all'; readonly write: MomentWriter };

export type MomentsJson = {
  readonly moments: readonly MomentJson[];
  /** Why there are none, where none could be looked for. */
  readonly momentsWithheld?: Withheld;
};

export function stanceJson({ stance }: Reading): Figure<StanceJson> {
  if (!('known' in stance)) return stance;
  const { means, segments, together } = stance.known;
  return { known: { means, segments, together } };
}

export function stanceByUtterance({ stance }: Reading): ReadonlyMap<number, Stance> {
  const places = 'known' in stance ? stance.known.utterances : [];
  return new Map(
    places.map(({ utterance, dominance, affiliation }) => [utterance, { dominance, affiliation }]),
  );
}

export function momentsJson(
  transcript: Transcript,
  reading: Reading,
  { which, write }: MomentChoice,
): MomentsJson {
  const { moments } = reading;
  if (!('known' in moments)) return { moments: [], momentsWithheld: moments };
  const { queue, ranking } = moments.known;
  return {
    moments: (which === 'all' ? ranking : queue).map((moment) => {
      const { kind, code, probability, before } = moment;
      const { utterance, start, end, text } = moment.quote;
      const question = write(moment, { transcript, reading });
      return { kind, code, utterance, start, end, quote: text, probability, question, before };
    }),
  };
}

/** The means of every session that was read, in the order of the files: how they went from one to the next. */
export type StanceSeries = readonly {
  readonly name: string;
  readonly date?: string;
  readonly means: readonly MeanStance[];
}[];

export function stanceSeries(files: readonly ReadFile[]): StanceSeries {
  return files.flatMap(({ name, outcome }) => {
    if (!('reading' in outcome) || !('known' in outcome.reading.stance)) return [];
    const { date } = outcome.transcript;
    return [{ name, ...(date !== undefined && { date }), means: outcome.reading.stance.known.means }];
  });
}
