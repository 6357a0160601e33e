import type { Moment, MomentKind, Moments } from '@crucible/core/session/moment.ts';
import { makeQuote, type Quote, quoteAll } from '@crucible/core/session/quote.ts';
import type { StrainCode } from '@crucible/core/session/strain-code.ts';
import type { SessionFeatures } from '../features/session-features.ts';
import { type BucketCollector, bucketCollector } from '../features/sparse-vector.ts';
import { vectorsOf } from '../features/vectors.ts';
import { scoresOfPart } from '../models/first-scores.ts';
import type { StanceAnswers } from '../models/predict-stance.ts';
import type { StanceModel } from '../models/stance-model.ts';
import { firstQuestions, kindLetters, type PairRole } from '../models/stance-questions.ts';
import type { CodeSign } from './code-signs.ts';
import type { Spoken, SpokenClause } from './spoken.ts';

/**
 * Moments worth a look (docs/methods/strain-and-repair.md): a queue of at most five an hour and the whole
 * ranking behind it, by the probability that raters would have marked them. Each is an utterance seen in its
 * session, with the clause that carries it and the two turns before.
 */
export function readMoments(
  model: StanceModel,
  session: { readonly features: SessionFeatures; readonly found: readonly (StanceAnswers | undefined)[] },
  hours: number,
): Moments {
  const collector = bucketCollector();
  const { features, found } = session;
  const candidates = found.flatMap((answers, at) => {
    const spoken = features.session[at];
    if (answers === undefined || spoken === undefined) return [];
    const clauseScores = clauseScorer({ model, answers, spoken, collector });
    return kindsOf[answers.side].map((kind): Moment => {
      const letter = kindLetters[kind] ?? '';
      const own = answers.signs.filter(({ code }) => code.startsWith(letter) && code !== 'CB');
      const place = { answers, spoken, kind, clauseScores, sign: own[0] };
      return {
        kind,
        code: codeOf(place),
        quote: quoteOf(place),
        probability: chanceAt(place),
        before: beforeOf(features, at),
      };
    });
  });
  const ranking = candidates.sort(
    (a, b) => b.probability - a.probability || a.quote.utterance - b.quote.utterance,
  );
  return { queue: queueOf(ranking, model, mostOf(hours)), ranking };
}

const kindsOf = {
  coach: ['coach-strain', 'repair'],
  client: ['withdrawal', 'confrontation'],
} as const satisfies Readonly<Record<PairRole, readonly MomentKind[]>>;

type Place = {
  readonly answers: StanceAnswers;
  readonly spoken: Spoken;
  readonly kind: MomentKind;
  readonly clauseScores: () => readonly Float64Array[];
  /** The first sign of the kind, if words of one stand there. */
  readonly sign: CodeSign | undefined;
};

/** The learned question that stands for a code where no words of its list do, by kind. */
const codeByQuestion: Readonly<Record<MomentKind, Readonly<Record<string, StrainCode>>>> = {
  withdrawal: { minimal: 'W1', appeases: 'W4', denies: 'W7' },
  confrontation: { rejects: 'C2', defends: 'C5', 'about the frame': 'C4' },
  'coach-strain': { lectures: 'X2', confronts: 'X1', advises: 'X1' },
  repair: { acknowledges: 'R6', 'gives the choice': 'R5' },
};

function codeOf({ answers, kind, sign }: Place): StrainCode {
  if (sign !== undefined) return sign.code;
  const names: readonly string[] = firstQuestions[answers.side];
  const ranked = Object.entries(codeByQuestion[kind]).map(([question, code]) => ({
    code,
    score: answers.scores[names.indexOf(question)] ?? 0,
  }));
  const [first] = ranked.sort((a, b) => b.score - a.score);
  if (first === undefined) throw new RangeError(`no code stands for ${kind}`);
  return first.code;
}

/** The first learners' question that tells which clause carries a kind. */
const questionOf: Readonly<Record<MomentKind, string>> = {
  withdrawal: 'steps back',
  confrontation: 'pushes back',
  'coach-strain': 'strains',
  repair: 'repairs',
};

function quoteOf(place: Place): Quote {
  const { spoken, sign } = place;
  const clause = sign?.clause ?? (chanceAt(place) < leastToLookClosely ? undefined : likeliestClause(place));
  const quote = clause === undefined ? undefined : makeQuote(spoken.utterance, clause);
  return quote?.ok ? quote.value : quoteAll(spoken.utterance);
}

/** Below it the whole utterance is quoted: looking for the clause costs more than all else. */
const leastToLookClosely = 0.05;

function chanceAt({ answers, kind }: Place): number {
  return answers.answers.get(kind) ?? 0;
}

function likeliestClause({ answers, spoken, kind, clauseScores }: Place): SpokenClause | undefined {
  const names: readonly string[] = firstQuestions[answers.side];
  const column = names.indexOf(questionOf[kind]);
  const scores = clauseScores().map((own) => own[column] ?? 0);
  return spoken.clauses[scores.indexOf(Math.max(...scores))];
}

type Scored = {
  readonly model: StanceModel;
  readonly answers: StanceAnswers;
  readonly spoken: Spoken;
  readonly collector: BucketCollector;
};

/** What the first learners think of each clause; worked out when it is first asked for. */
function clauseScorer({ model, answers, spoken, collector }: Scored): () => readonly Float64Array[] {
  let scores: readonly Float64Array[] | undefined;
  return () => {
    const { learners } = model.sides[answers.side];
    const several = spoken.clauses.length > 1 ? spoken.clauses : [];
    scores ??= several.map((clause) => scoresOfPart(learners, vectorsOf(spoken, clause, collector)));
    return scores;
  };
}

function beforeOf({ session }: SessionFeatures, at: number): Quote[] {
  return session.slice(Math.max(0, at - 2), at).map(({ utterance }) => quoteAll(utterance));
}

const mostAnHour = 5;

/** Five in a session of up to an hour, and in proportion beyond. */
function mostOf(hours: number): number {
  return Math.max(mostAnHour, Math.floor(mostAnHour * hours));
}

/** The likeliest above their floors, no two of them next to each other. */
function queueOf(ranking: readonly Moment[], model: StanceModel, most: number): Moment[] {
  const floors = new Map(
    [...model.sides.coach.answers, ...model.sides.client.answers].flatMap(({ question, worth }) =>
      worth.kind === 'chance' && worth.floor !== undefined
        ? [[question as string, worth.floor] as const]
        : [],
    ),
  );
  const queue: Moment[] = [];
  for (const moment of ranking) {
    if (queue.length === most) break;
    const isNear = queue.some(({ quote }) => Math.abs(quote.utterance - moment.quote.utterance) < 2);
    if (!isNear && moment.probability >= (floors.get(moment.kind) ?? 2)) queue.push(moment);
  }
  return queue;
}
