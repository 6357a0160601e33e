import type { Views } from '../api-names.ts';

export type Alliance = Views['alliance.show-alliance'];
