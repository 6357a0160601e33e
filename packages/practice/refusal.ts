import type { PartyRefusal } from '@crucible/core/engagement/parties.ts';

/** Every no that a topic's rules can give; each is declared beside its rule. Words: display/sentences. */
export type TopicRefusal = PartyRefusal;
