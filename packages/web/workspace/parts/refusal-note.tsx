import { pageRefusalSentence } from '@crucible/display/sentences/en/pages/refusal.ts';
import { refusalIn } from '../api.ts';

/** Why something was not done, and what to do instead. */
export function RefusalNote({ error }: { readonly error: unknown }) {
  const { reason, instead } = pageRefusalSentence(refusalIn(error));
  return (
    <p className="refusal" role="alert">
      <strong>{reason}</strong>
      {instead !== undefined && ` ${instead}`}
    </p>
  );
}
