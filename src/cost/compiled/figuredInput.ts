import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { fieldBounds } from '../comparison/inputs.js';
import type { Inputs } from '../comparison/inputs.js';
import type { Step, StepId } from '../program/steps.js';

/** A figure that changes, where it stands, and the bounds of all those fields. */
export interface FiguredInput {
  readonly id: string;
  /** Positions among the inputs. */
  readonly positions: readonly number[];
  readonly steps: readonly StepId[];
  readonly least: number;
  readonly most: number;
}

/** A figure by its name. A field that nobody asks for, such as the price of what never happens, bounds nothing. */
export function figuredInput(id: string, { compiled }: Pick<Inputs, 'compiled'>, steps: readonly Step[]): FiguredInput {
  const positions = compiled.flatMap(({ input }, at) => (input.id === id ? [at] : []));
  const bounds = compiled.flatMap(({ input, kind }) => (input.id === id ? [fieldBounds[kind]] : []));
  return {
    id,
    positions,
    steps: steps.flatMap((step, at) => (step.operation === 'input' && positions.includes(step.input) ? [at] : [])),
    least: Math.max(-Number.MAX_VALUE, ...bounds.map(({ least }) => least)),
    most: Math.min(Number.MAX_VALUE, ...bounds.map(({ most }) => most)),
  };
}

/** Refuses figures, in the order of the inputs, that are no finite numbers or beyond their bounds. */
export function refuseFigures(inputs: readonly FiguredInput[], figures: Float64Array): void {
  for (let at = 0; at < inputs.length; at++) {
    const { least = 0, most = 0 } = inputs[at] ?? {};
    const figure = figures[at] ?? NaN;
    if (!(figure >= least && figure <= most)) refuseAll(inputs, figures);
  }
}

function refuseAll(inputs: readonly FiguredInput[], figures: Float64Array): void {
  refuseFaults(
    inputs.flatMap(({ id, least, most }, at) => {
      const isBounded = most < Number.MAX_VALUE;
      return numberFaults(figures[at], `figures/${id}`, isBounded ? { least, most } : {});
    }),
  );
}
