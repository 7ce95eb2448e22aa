import { execFileSync } from 'node:child_process';
import type { Statistics } from './statistics.js';

/** A run of numpy: its time is taken within Python, after runs of the same size. */
export interface NumpyRun {
  readonly ms: number;
  readonly version: string;
  readonly statistics: Statistics;
}

/** The first workload by numpy, in a process of its own; undefined where there is no numpy. */
export function numpyRun(trials: number): NumpyRun | undefined {
  try {
    const output = execFileSync('python3', ['test/bench/cost/numpyWorkload.py', String(trials), '2'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return JSON.parse(output) as NumpyRun;
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: unknown };
    if (code === 'ENOENT' || String(stderr).includes('ModuleNotFoundError')) return undefined;
    throw error;
  }
}
