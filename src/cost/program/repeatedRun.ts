import { neededSteps } from './neededSteps.js';
import { binaryOperations, ceilingOf } from './steps.js';
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
 * Prepares a calculation for runs of which few inputs change: what does not hang on them is calculated once. The operations are those of
 * `valuesAt` in the same order, so that the bits are the same.
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
  const isMoving = movingSteps(steps, changing);
  const isNeeded = neededSteps(steps, wanted);
  const work = steps.flatMap((step, at) =>
    isMoving[at] === 1 && isNeeded[at] === 1 && step.operation !== 'input' ? operandsOf(step, at) : [],
  );
  const packed = Int32Array.from(work);
  return {
    values,
    run: () => {
      runPacked(packed, values);
    },
    moves: (step) => isMoving[step] === 1,
  };
}

function movingSteps(steps: readonly Step[], changing: ReadonlySet<number>): Uint8Array {
  const isMoving = new Uint8Array(steps.length);
  for (const [at, step] of steps.entries()) {
    if (step.operation === 'input') isMoving[at] = changing.has(step.input) ? 1 : 0;
    else if ('of' in step) isMoving[at] = isMoving[step.of] ?? 0;
    else if ('left' in step) isMoving[at] = (isMoving[step.left] ?? 0) | (isMoving[step.right] ?? 0);
  }
  return isMoving;
}

/** Numbers of the operations: those of two values by their place in the list, then the ceiling. */
const [plus, minus, times, over, least, most] = [0, 1, 2, 3, 4, 5];

/** A step as four numbers: operation, operands, place. */
function operandsOf(step: Step, at: number): number[] {
  if ('of' in step) return [binaryOperations.length, step.of, step.of, at];
  return 'left' in step ? [binaryOperations.indexOf(step.operation), step.left, step.right, at] : [];
}

function runPacked(packed: Int32Array, values: Float64Array): void {
  for (let i = 0; i < packed.length; i += 4) {
    const [left, right] = [values[packed[i + 1] ?? 0] ?? 0, values[packed[i + 2] ?? 0] ?? 0];
    values[packed[i + 3] ?? 0] = valueOf(packed[i] ?? 0, left, right);
  }
}

function valueOf(operation: number, left: number, right: number): number {
  switch (operation) {
    case plus:
      return left + right;
    case minus:
      return left - right;
    case times:
      return left * right;
    case over:
      return left / right;
    case least:
      return Math.min(left, right);
    case most:
      return Math.max(left, right);
    default:
      return ceilingOf(left);
  }
}
