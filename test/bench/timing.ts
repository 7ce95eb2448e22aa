import { availableParallelism, loadavg } from 'node:os';

/** Something to time; the peers are asynchronous. */
export type Step = () => unknown;

/** How long a step takes, ms. What is ready at once is not waited for. */
export async function time(step: Step): Promise<number> {
  const start = performance.now();
  const result = step();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

/**
 * The best time of each step, ms: rounds over all steps, so that a busy moment hits all alike. Within a round each step runs several
 * times back to back, because the first time after another step pays for the caches and the garbage that this one left behind.
 */
export async function bestTimes(
  steps: Readonly<Record<string, Step>>,
  rounds: number,
  repeats = 1,
): Promise<Map<string, number>> {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const [name, step] of Object.entries(steps)) {
      for (let repeat = 0; repeat < repeats; repeat++)
        best.set(name, Math.min(best.get(name) ?? Infinity, await time(step)));
    }
  }
  return best;
}

/** A Markdown table; numbers are set to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (typeof rows[0]?.[column] === 'number' ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** A number with so many digits after the point. */
export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

/** Where it was measured; a load of more than the cores makes all figures doubtful. */
export function machine(): string {
  return `Node ${process.versions.node}, ${availableParallelism()} cores, load ${(loadavg()[0] ?? NaN).toFixed(1)}`;
}

/** What several runs of a step took, ms. */
export interface Times {
  readonly median: number;
  readonly least: number;
}

/**
 * Times of each step over rounds of all of them, each round beginning with another one, so that a busy moment and what one leaves behind
 * hit all alike. Each step must have run before.
 */
export async function medianTimes(steps: Readonly<Record<string, Step>>, rounds: number): Promise<Map<string, Times>> {
  const names = Object.keys(steps);
  const taken = new Map(names.map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const step = steps[name];
      if (step !== undefined) taken.get(name)?.push(await time(step));
    }
  }
  return new Map([...taken].map(([name, each]) => [name, timesOf(each)]));
}

/** Median and least of some times. */
export function timesOf(taken: readonly number[]): Times {
  const sorted = [...taken].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, least: sorted[0] ?? NaN };
}
