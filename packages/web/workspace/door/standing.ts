import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { get } from '../api.ts';

/** How this installation stands, as anyone may know. */
export type Start = {
  readonly way: 'alone' | 'host';
  readonly origin?: string;
  readonly tls?: 'files' | 'proxy';
  readonly rulesOut: readonly string[];
  readonly practice: 'not-begun' | 'locked' | 'open';
  readonly hasCoach: boolean;
};

/** Where whoever signed in stands. */
export type Account = {
  readonly isCoach: boolean;
  readonly hasSecondFactor: boolean;
  readonly isIdle: boolean;
  readonly turned?: string;
  readonly person?: string;
  readonly email?: string;
  readonly hasPassword?: boolean;
  /** What was answered to "Who else reads this address?". */
  readonly readers?: 'only-me' | 'others';
};

export function useStart(): UseQueryResult<Start> {
  return useQuery({ queryKey: ['door', 'start'], queryFn: () => get<Start>('/api/start') });
}

export function useAccount(): UseQueryResult<Account> {
  return useQuery({ queryKey: ['door', 'account'], queryFn: () => get<Account>('/api/account') });
}
