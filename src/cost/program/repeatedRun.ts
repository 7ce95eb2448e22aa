import { poissonQuantile } from '../../internal/numeric/poissonQuantile.js';
import { neededSteps } from './neededSteps.js';
import { ceilingOf } from './steps.js';
import type { Step, StepId } from './steps.js';

/** A calculation that is run again and again, of which few inputs change. */
export interface RepeatedRun {
  /** The value of each step; those that no wanted step needs are of the first run. */
  readonly values: Float64Array;
  /** Calculates again what the changed inputs, whose steps have been set in `values`, move. */
  run(): void;
  /** Whether a step moves with them. */
  moves(step: StepId): boolean;
}

/**
 * Prepares a calculation for runs of which few inputs change: what does not hang on them is calculated once. Each step is that of
 * `valuesAt`, so that the bits are the same; those that do not wait for each other and do the same are done in one go.
 *
 * @param values of a first run; they are changed
 * @param changing positions of the inputs that change
 */
export function repeatedRun(
  steps: readonly Step[],
  values: Float64Array,
  changing: ReadonlySet<number>,
  wanted: readonly StepId[],
): RepeatedRun {
  const depths = depthsOf(steps, changing);
  const isNeeded = neededSteps(steps, wanted);
  const work = new Map<string, WorkingStep[]>();
  for (const [at, step] of steps.entries()) {
    if (isNeeded[at] === 0 || step.operation === 'constant' || step.operation === 'input') continue;
    const depth = depths[at] ?? 0;
    if (depth === 0) continue;
    const key = `${String(depth).padStart(9, '0')} ${step.operation}`;
    work.set(key, [...(work.get(key) ?? []), { step, at }]);
  }
  const batches = [...work].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => batchOf(each, values));
  return {
    values,
    run: () => {
      for (const batch of batches) batch();
    },
    moves: (step) => (depths[step] ?? 0) > 0,
  };
}

interface WorkingStep {
  readonly step: Exclude<Step, { readonly operation: 'constant' | 'input' }>;
  readonly at: StepId;
}

/** How many steps after a changing input each step comes, itself included; 0 for those that do not move. */
function depthsOf(steps: readonly Step[], changing: ReadonlySet<number>): Int32Array {
  const depths = new Int32Array(steps.length);
  for (const [at, step] of steps.entries()) {
    if (step.operation === 'input') depths[at] = changing.has(step.input) ? 1 : 0;
    else if (step.operation !== 'constant') {
      const [left, right] = 'of' in step ? [step.of, step.of] : [step.left, step.right];
      const before = Math.max(depths[left] ?? 0, depths[right] ?? 0);
      depths[at] = before === 0 ? 0 : before + 1;
    }
  }
  return depths;
}

/** Does steps of one operation. */
function batchOf(work: readonly WorkingStep[], values: Float64Array): () => void {
  const lefts = Int32Array.from(work, ({ step }) => ('of' in step ? step.of : step.left));
  const rights = Int32Array.from(work, ({ step }) => ('of' in step ? step.of : step.right));
  const places = Int32Array.from(work, ({ at }) => at);
  return batches[work[0]?.step.operation ?? 'plus'](values, lefts, rights, places);
}

type Batch = (v: Float64Array, left: Int32Array, right: Int32Array, to: Int32Array) => () => void;

// One loop for each operation, so that none asks which it is.
const batches: Readonly<Record<WorkingStep['step']['operation'], Batch>> = {
  plus: (v, left, right, to) => () => {
    for (let i = 0; i < to.length; i++) v[to[i] ?? 0] = (v[left[i] ?? 0] ?? 0) + (v[right[i] ?? 0] ?? 0);
  },
  minus: (v, left, right, to) => () => {
    for (let i = 0; i < to.length; i++) v[to[i] ?? 0] = (v[left[i] ?? 0] ?? 0) - (v[right[i] ?? 0] ?? 0);
  },
  times: (v, left, right, to) => () => {
    for (let i = 0; i < to.length; i++) v[to[i] ?? 0] = (v[left[i] ?? 0] ?? 0) * (v[right[i] ?? 0] ?? 0);
  },
  over: (v, left, right, to) => () => {
    for (let i = 0; i < to.length; i++) v[to[i] ?? 0] = (v[left[i] ?? 0] ?? 0) / (v[right[i] ?? 0] ?? 0);
  },
  least: (v, left, right, to) => () => {
    for (let i = 0; i < to.length; i++) v[to[i] ?? 0] = Math.min(v[left[i] ?? 0] ?? 0, v[right[i] ?? 0] ?? 0);
  },
  most: (v, left, right, to) => () => {
    for (let i = 0; i < to.length; i++) v[to[i] ?? 0] = Math.max(v[left[i] ?? 0] ?? 0, v[right[i] ?? 0] ?? 0);
  },
  events: (v, left, right, to) => () => {
    for (let i = 0; i < to.length; i++) v[to[i] ?? 0] = poissonQuantile(v[right[i] ?? 0] ?? 0, v[left[i] ?? 0] ?? 0);
  },
  ceiling: (v, of, _, to) => () => {
    for (let i = 0; i < to.length; i++) v[to[i] ?? 0] = ceilingOf(v[of[i] ?? 0] ?? 0);
  },
};
