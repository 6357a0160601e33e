import { describe, expect, it } from 'vitest';
import { type ExecutiveLine, executiveLines } from '../fixtures/executive-lines.ts';
import { shippedModels } from '../fixtures/shipped-models.ts';
import { transcriptOf } from '../fixtures/transcript.ts';
import { readSession } from '../read-session.ts';

/** Read in an excerpt: the exchange, and a turn of the client after it. */
function readMove({ client, coach }: ExecutiveLine, write: (text: string) => string): string | undefined {
  const { coachMoves } = readSession(
    transcriptOf([
      { who: 'Coach', says: write('How has it been since we met?') },
      { who: 'Client', says: write(client) },
      { who: 'Coach', says: write(coach) },
      { who: 'Client', says: write('Hm. Let me think about that.') },
    ]),
    shippedModels(),
  );
  return 'known' in coachMoves ? coachMoves.known.moves[1]?.move : undefined;
}

const clean = (text: string): string => text;
const bare = (text: string): string => text.toLowerCase().replace(/[.,?]/gu, '');
const rightWith = (write: (text: string) => string): number =>
  executiveLines.filter((line) => readMove(line, write) === line.move).length / executiveLines.length;

// A sanity check on talk that nobody learned from, and no measure: the lines and their moves are ours.
describe('lines of executive coaching', () => {
  it('are mostly sorted as we would', () => {
    const wrong = executiveLines.filter((line) => readMove(line, clean) !== line.move);
    expect(rightWith(clean), JSON.stringify(wrong.map(({ coach }) => coach))).toBeGreaterThanOrEqual(0.8);
  });

  it('are still mostly sorted so without capitals and marks', () => {
    expect(rightWith(bare)).toBeGreaterThanOrEqual(0.7);
  });
});
