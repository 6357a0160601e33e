import { type Paint, plainPaint } from '@crucible/display/terminal/terminal.ts';
import picocolors from 'picocolors';

/** Colours where a person looks on; none in a pipe, whatever the surroundings ask for. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  if (!stream.isTTY || !picocolors.isColorSupported) return plainPaint;
  const { bold, dim, cyan } = picocolors.createColors(true);
  return { bold, dim, accent: cyan };
}
