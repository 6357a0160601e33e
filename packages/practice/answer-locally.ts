import { practice as practiceFold } from '@crucible/core/engagement/practice.ts';
import { practiceStream } from '@crucible/core/engagement/stream.ts';
import type { PersonId } from '@crucible/core/ids.ts';
import { refuse } from '@crucible/core/result.ts';
import type { LocalAnswer, LocalQuestion } from './local-question.ts';
import type { GivenBytes } from './outside.ts';
import type { Practice } from './practice.ts';
import { type AskedAct, runAct } from './run-act.ts';
import { type AskedView, showView } from './show-view.ts';

const founding = 'engagement.found-practice';

/** Does or shows what the coach asks for at their own machine. */
export async function answerLocally(
  practice: Practice,
  question: LocalQuestion,
  decode: (base64: string) => Uint8Array,
): Promise<LocalAnswer> {
  const { state } = await practice.record.fold(practiceStream(practice.record.practice), practiceFold);
  const { coach: person } = state;
  if ('view' in question) {
    if (person === undefined) return { shown: refuse({ kind: 'not-allowed' }) };
    const { view, input, ...where } = question;
    const asked: AskedView = { view, input, ...where };
    return { shown: await showView(practice, asked, { person, via: 'own-device' }) };
  }
  const { file, typedForClient, ...rest } = question;
  // Where the line that said so is lost, whoever holds the folder says anew whose practice it is.
  const asking = person ?? (rest.act === founding ? practice.newId<PersonId>() : undefined);
  if (asking === undefined) return { done: refuse({ kind: 'not-allowed' }) };
  const given: GivenBytes | undefined = file && { name: file.name, bytes: decode(file.base64) };
  const asked: AskedAct = { ...rest, ...(given !== undefined && { file: given }) };
  const via = typedForClient ? 'typed-for-client' : 'own-device';
  return { done: await runAct(practice, asked, { person: asking, via, holdsKeys: true }) };
}
