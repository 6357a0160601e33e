import type { RouteComponent } from '@tanstack/react-router';
import { createElement } from 'react';
import { useAccount } from './standing.ts';

type Pages = { readonly coach: RouteComponent; readonly client: RouteComponent };

/** One address, two pages: the coach's, and the client's own on their device. */
export function forRole(pages: Pages): RouteComponent {
  return function ForRole() {
    const account = useAccount().data;
    if (account === undefined) return null;
    return createElement(account.isCoach ? pages.coach : pages.client);
  };
}
