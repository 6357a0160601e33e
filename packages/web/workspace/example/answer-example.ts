import type { Views } from '../api-names.ts';
import { exampleAlliance, exampleAnswers } from './example-answers.ts';
import { daysFromNow } from './example-names.ts';
import { exampleNote, exampleSessions, exampleTranscript, exampleTranscripts } from './example-sessions.ts';
import {
  exampleAgreement,
  exampleAt,
  examplePactLines,
  exampleParties,
  examplePeople,
  examplePromise,
  ruth,
} from './example-work.ts';

type Asked = { readonly session?: string };
type Answers = { readonly [Name in keyof Views]?: (asked: Asked) => Views[Name] };

const answers: Answers = {
  'alliance.show-alliance': () => exampleAlliance,
  'alliance.show-coach-pulse': ({ session = '' }) => exampleAnswers(session),
  'engagement.show-engagements': () => ({ engagements: [] }),
  'engagement.show-agreement': () => exampleAgreement,
  'engagement.show-parties': () => exampleParties,
  'engagement.show-people': () => examplePeople,
  'engagement.show-promise': () => examplePromise,
  'engagement.show-pact-lines': () => ({ lines: examplePactLines }),
  'engagement.show-receipts': () => ({
    statements: (['promise-given', 'interests-stated', 'agreement-drafted', 'agreement-signed'] as const).map(
      (kind, at) => ({
        kind,
        place: exampleAt(at + 1),
        at: daysFromNow(-90),
        by: ruth,
        via: 'own-device' as const,
      }),
    ),
  }),
  // Nothing of it is kept, so nothing can be destroyed or lie in the blind trust.
  'keeping.show-keeping': () => ({ holds: [], erasures: [], access: [], strikes: [] }),
  'trust.show-set-aside': () => ({ reactions: [] }),
  'mirror.show-unopened': () => ({ pairs: [], findings: [] }),
  'session.show-note': ({ session = '' }) => exampleNote(session),
  'session.show-session': ({ session }) => {
    const found = exampleSessions.sessions.find((one) => one.session === session);
    if (found === undefined || found.standing === 'moved-away') throw notThere();
    return found;
  },
  'session.show-sessions': () => exampleSessions,
  'session.show-transcript': () => exampleTranscript,
  'session.show-transcripts': () => exampleTranscripts,
};

/** What a view shows of the invented work: no server is asked. */
export function answerExample(name: string, asked: Asked): unknown {
  const answer = answers[name as keyof Views];
  if (answer === undefined) throw notThere();
  return answer(asked);
}

function notThere(): Error {
  return new Error('not in the example', { cause: { kind: 'only-an-example' } });
}
