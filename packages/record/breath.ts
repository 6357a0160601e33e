import { setImmediate } from 'node:timers/promises';

/**
 * Lets what waits have its turn. Disk and ciphers answer at once here, so without it whoever reads much
 * would keep everybody else from being answered until the end.
 */
export function breath(): Promise<void> {
  return setImmediate();
}
