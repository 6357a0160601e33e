import type { Views } from '../api-names.ts';

/** What both sides' pages show. */
export type Mirror = Views['mirror.show-shared-mirror'];
export type OneScene = Mirror['scenes'][number];
export type OneFinding = Mirror['findings'][number];
export type OnePair = Mirror['pairs'][number];
