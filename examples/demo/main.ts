import { resolve } from 'node:path';
import { assess } from '../../src/assessment/index.js';
import { isComanagedError } from '../../src/index.js';
import { demoArguments, usage } from './demoArguments.js';
import type { DemoArguments } from './demoArguments.js';
import { lines, printed } from './line.js';
import { page } from './page.js';
import { readFiles } from './reading.js';

/** What the demo needs to know of the machine. */
export interface Surroundings {
  /** Arguments of the user. */
  readonly args: readonly string[];
  /** Folder of the user, against which paths are resolved. */
  readonly folder: string;
  /** Folder of the examples. */
  readonly examples: string;
  /** Today's date in UTC, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the output may hold colors. */
  readonly colored: boolean;
}

/** What the demo says. */
export interface DemoResult {
  readonly exitCode: 0 | 1;
  /** For standard output. */
  readonly output: string;
  /** For standard error. */
  readonly complaint: string;
}

/** Date of the story that the lean team tells. */
const leanTeamDate = '2026-09-01';

function refusal(complaints: readonly string[]): DemoResult {
  return { exitCode: 1, output: '', complaint: printed(lines(complaints), false) };
}

function assessed(
  { document, table, asOf }: DemoArguments,
  { folder, examples, today, colored }: Surroundings,
): DemoResult {
  const files =
    document === undefined
      ? [resolve(examples, 'lean-team/operating-model.json'), resolve(examples, 'lean-team/responsibilities.md')]
      : [document, table].flatMap((path) => (path === undefined ? [] : [resolve(folder, path)]));
  const result = readFiles(files[0] ?? '', files[1]);
  if (!result.ok) return refusal(result.complaints);
  const { reading } = result;
  const date = asOf ?? (document === undefined ? leanTeamDate : today);
  const assessment = assess(reading.model, { asOf: date });
  return { exitCode: 0, output: printed(page(reading, assessment), colored), complaint: '' };
}

/** Reads the files that the arguments name, assesses them, and lays the result out as a page. */
export function demo(surroundings: Surroundings): DemoResult {
  const asked = demoArguments(surroundings.args);
  if (typeof asked === 'string') return refusal([asked, usage]);
  if (asked.help === true) return { exitCode: 0, output: `${usage}\n`, complaint: '' };
  try {
    return assessed(asked, surroundings);
  } catch (error) {
    if (isComanagedError(error)) return refusal([error.message]);
    throw error;
  }
}
