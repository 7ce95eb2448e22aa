import { ceilingOf, resultOf } from './steps.js';
import type { Step } from './steps.js';

/** The value of each step for one value of each input, into `values`, which has a place for each step. */
export function valuesAt(steps: readonly Step[], inputs: ArrayLike<number>, values: Float64Array): void {
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at];
    if (step === undefined) continue;
    values[at] = valueOf(step, inputs, values);
  }
}

function valueOf(step: Step, inputs: ArrayLike<number>, values: Float64Array): number {
  switch (step.operation) {
    case 'constant':
      return step.value;
    case 'input':
      return inputs[step.input] ?? 0;
    case 'ceiling':
      return ceilingOf(values[step.of] ?? 0);
    default:
      return resultOf(step.operation, values[step.left] ?? 0, values[step.right] ?? 0);
  }
}
