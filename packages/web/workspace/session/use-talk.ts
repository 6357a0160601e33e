import type { Views } from '../api-names.ts';
import { useEngagement } from '../engagement/work.tsx';
import { useView } from '../parts/use-view.ts';
import { useSession } from './use-session.ts';

export type Talk = Views['session.show-transcript'];

/** The latest transcript of this session; `none` where there is none. */
export function useTalk() {
  const engagement = useEngagement();
  const session = useSession();
  const listed = useView('session.show-transcripts', { engagement });
  const last = listed.data?.transcripts.findLast((one) => one.session === session);
  const talk = useView('session.show-transcript', {
    engagement,
    ...(last !== undefined && { input: { transcript: last.transcript } }),
    when: last === undefined ? 'later' : 'now',
  });
  const isNone = listed.data !== undefined && last === undefined;
  return { isNone, query: { data: talk.data, error: talk.error ?? listed.error } };
}
