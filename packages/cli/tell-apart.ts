import { resolve, sep } from 'node:path';

/**
 * What each file is called: the last part of its path, and as many folders before it as tell it from the
 * others. Meeting tools save many sessions under one file name, each in a folder of its own.
 */
export function tellApart(paths: readonly string[]): string[] {
  const whole = paths.map((path) => (path === '-' ? 'standard input' : resolve(path)));
  return whole.map((path) => {
    const parts = path.split(sep);
    for (let kept = 1; kept < parts.length; kept++) {
      const tail = sep + parts.slice(-kept).join(sep);
      if (whole.every((other) => other === path || !other.endsWith(tail)))
        return parts.slice(-kept).join('/');
    }
    return path;
  });
}
