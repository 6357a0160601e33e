import type { PulseItem } from '@crucible/core/alliance/pulse.ts';

/**
 * The lines that each side answers after a session, from "not at all" to "completely". Source: ours, written
 * for this instrument after Bordin's goal, task and bond (docs/methods/alliance.md); nothing is taken from a
 * questionnaire that has an owner. Not validated yet. G: goal, T: task, B: bond.
 */
export const howItWasItems: Readonly<Record<'client' | 'coach', Readonly<Record<PulseItem, string>>>> = {
  client: {
    G1: 'In one sentence I could tell a friend what this coaching is for.',
    G2: 'What we aimed at today is something I would pick again tomorrow.',
    T1: 'The way we used the hour made sense to me.',
    T2: 'I take something from today that I can try before we meet again.',
    B1: 'I felt my coach was on my side, also where we differed.',
    B2: 'I could afford to look bad today.',
  },
  coach: {
    G1: 'In one sentence I could say what this client wants from it – in their words.',
    G2: "What we aimed at today was the client's choice more than mine.",
    T1: 'The way we used the hour seemed to make sense to the client.',
    T2: 'The client left with something to try.',
    B1: "I was on the client's side, also where we differed.",
    B2: 'The client could afford to look bad with me today.',
  },
};

export const feltOffItem = 'At some point something felt off between us.';
