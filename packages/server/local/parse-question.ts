import { type ActId, type EngagementId, idOf, idPattern } from '@crucible/core/ids.ts';
import type { LocalQuestion } from '@crucible/practice/local-question.ts';

/** One line of JSON as a question, or nothing where it is none. What is asked for is checked behind the door. */
export function parseQuestion(line: string): LocalQuestion | undefined {
  const given = parsed(line);
  if (typeof given !== 'object' || given === null) return undefined;
  const fields = given as Readonly<Record<string, unknown>>;
  const { input, engagement, other } = fields;
  if ([engagement, other].some((id) => id !== undefined && !isId(id))) return undefined;
  const where = {
    ...(isId(engagement) && { engagement: idOf<EngagementId>(engagement) }),
    ...(isId(other) && { other: idOf<EngagementId>(other) }),
  };
  if (typeof fields.view === 'string') return { view: fields.view, input, ...where };
  if (typeof fields.act !== 'string' || !isId(fields.id)) return undefined;
  const file = fileIn(fields.file);
  return {
    act: fields.act,
    id: idOf<ActId>(fields.id),
    input,
    ...where,
    ...(file !== undefined && { file }),
    ...(fields.typedForClient === true && { typedForClient: true }),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isId(given: unknown): given is string {
  return typeof given === 'string' && idPattern.test(given);
}

function fileIn(given: unknown): { name: string; base64: string } | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { name, base64 } = given as { name?: unknown; base64?: unknown };
  return typeof name === 'string' && typeof base64 === 'string' ? { name, base64 } : undefined;
}
