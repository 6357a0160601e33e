import { spawn } from 'node:child_process';

/** One command of a longer run, by the name that stands in its line of output. */
export type Step = { readonly name: string; readonly command: string; readonly args: readonly string[] };

export type StepOutcome = {
  readonly name: string;
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
};

/** Runs the steps, two at a time, and tells each as it ends. */
export async function runSteps(
  steps: readonly Step[],
  tell: (outcome: StepOutcome) => void,
): Promise<boolean> {
  const waiting = [...steps];
  let allOk = true;
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const outcome = await runStep(step);
      allOk &&= outcome.ok;
      tell(outcome);
    }
  };
  await Promise.all([worker(), worker()]);
  return allOk;
}

function runStep({ name, command, args }: Step): Promise<StepOutcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const end = (outcome: Pick<StepOutcome, 'ok' | 'output'>): void =>
      resolve({ name, ...outcome, seconds: (performance.now() - started) / 1000 });
    child.on('error', (error) => end({ ok: false, output: error.message }));
    child.on('close', (code) => end({ ok: code === 0, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
