import type { Calculation } from '../program/calculation.js';
import { valuesAt } from '../program/valuesAt.js';
import type { Inputs } from './inputs.js';

/** The values of all steps with each input at its point. */
export function pointValues({
  calc,
  inputs,
}: {
  readonly calc: Calculation;
  readonly inputs: Pick<Inputs, 'compiled'>;
}): Float64Array {
  const values = new Float64Array(calc.steps.length);
  valuesAt(
    calc.steps,
    inputs.compiled.map(({ input }) => input.value),
    values,
  );
  return values;
}
