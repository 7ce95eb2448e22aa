import { poissonQuantile } from '../../internal/numeric/poissonQuantile.js';
import { ceilingOf } from './steps.js';
import { neededSteps } from './neededSteps.js';
import type { PairOperation, Step, StepId } from './steps.js';

/** Trials that are calculated together: so few that the columns of a calculation stay near. */
export const chunkLength = 256;

/** Runs a calculation over a chunk of trials. */
export interface ColumnRun {
  /** Column of each input, to be filled before. */
  readonly inputs: readonly Float64Array[];
  /** Calculates the first trials of the chunk. */
  run(count: number): void;
  /** Column of a step. */
  column(step: StepId): Float64Array;
}

/** Prepares a calculation for columns; only what the wanted steps need is calculated. */
export function columnRun(steps: readonly Step[], inputCount: number, wanted: readonly StepId[]): ColumnRun {
  const inputs = Array.from({ length: inputCount }, () => new Float64Array(chunkLength));
  const isNeeded = neededSteps(steps, wanted);
  const columns: Float64Array[] = [];
  const work: ((count: number) => void)[] = [];
  for (const [at, step] of steps.entries()) {
    const column = columnOf(step, inputs);
    columns.push(column);
    if (isNeeded[at] === 1 && step.operation !== 'constant' && step.operation !== 'input') {
      work.push(workOf(step, columns, column));
    }
  }
  const nothing = new Float64Array(chunkLength);
  return {
    inputs,
    run: (count) => {
      for (const each of work) each(count);
    },
    column: (step) => columns[step] ?? nothing,
  };
}

function columnOf(step: Step, inputs: readonly Float64Array[]): Float64Array {
  if (step.operation === 'input') return inputs[step.input] ?? new Float64Array(chunkLength);
  const column = new Float64Array(chunkLength);
  return step.operation === 'constant' ? column.fill(step.value) : column;
}

function workOf(
  step: Exclude<Step, { readonly operation: 'constant' | 'input' }>,
  columns: readonly Float64Array[],
  out: Float64Array,
): (count: number) => void {
  const empty = new Float64Array(chunkLength);
  if (step.operation === 'ceiling') {
    const of = columns[step.of] ?? empty;
    return (count) => {
      for (let i = 0; i < count; i++) out[i] = ceilingOf(of[i] ?? 0);
    };
  }
  const [left, right] = [columns[step.left] ?? empty, columns[step.right] ?? empty];
  return kernels[step.operation](left, right, out);
}

type Kernel = (left: Float64Array, right: Float64Array, out: Float64Array) => (count: number) => void;

// One loop for each operation, so that the engine compiles each for itself.
const kernels: Readonly<Record<PairOperation, Kernel>> = {
  plus: (left, right, out) => (count) => {
    for (let i = 0; i < count; i++) out[i] = (left[i] ?? 0) + (right[i] ?? 0);
  },
  minus: (left, right, out) => (count) => {
    for (let i = 0; i < count; i++) out[i] = (left[i] ?? 0) - (right[i] ?? 0);
  },
  times: (left, right, out) => (count) => {
    for (let i = 0; i < count; i++) out[i] = (left[i] ?? 0) * (right[i] ?? 0);
  },
  over: (left, right, out) => (count) => {
    for (let i = 0; i < count; i++) out[i] = (left[i] ?? 0) / (right[i] ?? 0);
  },
  least: (left, right, out) => (count) => {
    for (let i = 0; i < count; i++) out[i] = Math.min(left[i] ?? 0, right[i] ?? 0);
  },
  most: (left, right, out) => (count) => {
    for (let i = 0; i < count; i++) out[i] = Math.max(left[i] ?? 0, right[i] ?? 0);
  },
  events: (left, right, out) => (count) => {
    for (let i = 0; i < count; i++) out[i] = poissonQuantile(right[i] ?? 0, left[i] ?? 0);
  },
};
