/**
 * Text as lines of at most `width` letters, later lines indented by `hang`. Widths are counted in
 * characters: wide scripts and some emoji take two places and may run over. A word longer than a
 * line is cut.
 */
export function wrap(text: string, { width, hang = '' }: { width: number; hang?: string }): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/u).flatMap((long) => pieces(long, width - hang.length))) {
    const start = lines.length === 0 ? '' : hang;
    if (line === '') line = start + word;
    else if (lengthOf(line) + 1 + lengthOf(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = hang + word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number): string[] {
  const letters = [...word];
  if (letters.length <= width) return [word];
  const count = Math.ceil(letters.length / width);
  return Array.from({ length: count }, (_, at) => letters.slice(at * width, (at + 1) * width).join(''));
}

function lengthOf(text: string): number {
  return [...text].length;
}
