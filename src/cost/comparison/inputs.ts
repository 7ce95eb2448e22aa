import { match } from 'ts-pattern';
import type { Fault } from '../../internal/checkNumbers.js';
import { lawOf } from '../../internal/quantity/law/lawOf.js';
import { compileLaw } from '../../internal/quantity/law/compileLaw.js';
import type { Law } from '../../internal/quantity/law/model.js';
import type { Provenance, Quantity } from '../../internal/quantity/model.js';
import type { costPoints } from './settings.js';
import type { Calculation } from '../program/calculation.js';
import type { StepId } from '../program/steps.js';
import { valuesAt } from '../program/valuesAt.js';
import type { CostInput } from './results.js';

/** Bounds of the fields of a comparison, both included. */
export const fieldBounds = {
  money: { least: 0, most: 1_000_000_000_000 },
  'signed-money': { least: -1_000_000_000_000, most: 1_000_000_000_000 },
  amount: { least: 0, most: 1_000_000_000 },
  rate: { least: 0, most: 1 },
  growth: { least: -0.9999999999999999, most: 10 },
  loading: { least: 1, most: 100 },
  multiplier: { least: 0, most: 100 },
  shrinkage: { least: 0, most: 0.99 },
} as const;
/** Kind of a field of a comparison. */
export type FieldKind = keyof typeof fieldBounds;

/** An input of a comparison, ready to be drawn. */
export interface CompiledInput {
  readonly input: CostInput;
  readonly kind: FieldKind;
  readonly law: Law;
  /** Whether it is the draw of an event, and no figure of the model. */
  readonly isEvent?: true;
}

/** The inputs of a comparison while it is written. */
export interface Inputs {
  readonly compiled: readonly CompiledInput[];
  /** What is wrong with figures, as far as they were used. */
  readonly faults: readonly Fault[];
  /** Step of a figure. Equal figures of one stream are one input; a bare 0 is no input, unless it is to vary. */
  step(quantity: Quantity, kind: FieldKind, key: string, field: string): StepId;
  /** Step of a draw between 0 and 1 from the stream of an event. */
  readonly draw: (event: string) => StepId;
  /** Value of a step that rises with each figure, with each at its largest value. */
  readonly largest: (step: StepId) => number;
}

/**
 * Collects the inputs of a comparison.
 *
 * @param varied id of an input that is to vary, although it may be given as 0
 */
export function inputsOf(calc: Calculation, point: (typeof costPoints)[number], varied?: string): Inputs {
  const compiled: CompiledInput[] = [];
  const faults: Fault[] = [];
  const positions = new Map<string, number>();
  const fieldsOf: string[][] = [];
  function valuesOf(steps: readonly StepId[], at: readonly number[]): number[] {
    const values = new Float64Array(calc.steps.length);
    valuesAt(calc.steps, at, values);
    return steps.map((step) => values[step] ?? 0);
  }
  return {
    compiled,
    faults,
    largest: (step) =>
      valuesOf(
        [step],
        compiled.map(({ input, law, isEvent }) => (isEvent === true ? input.value : law.most)),
      )[0] ?? 0,
    draw(event) {
      const id = `drawn:${event}`;
      const before = positions.get(id);
      if (before !== undefined) return calc.input(before);
      positions.set(id, compiled.length);
      fieldsOf.push([]);
      const input = { id, fields: [], value: 0.5, quantity: share, source: 'user' } as const;
      compiled.push({ kind: 'rate', input, law: shareLaw, isEvent: true });
      return calc.input(compiled.length - 1);
    },
    step(quantity, kind, key, field) {
      const compiledLaw = compileLaw(quantity, fieldBounds[kind]);
      if ('faults' in compiledLaw) {
        faults.push(...compiledLaw.faults.map((must) => ({ path: field, must })));
        return calc.constant(0);
      }
      const { law } = compiledLaw;
      const id = (typeof quantity === 'number' ? null : quantity.inputId) ?? key;
      if (quantity === 0 && id !== varied) return calc.constant(0);
      const given = JSON.stringify(quantity);
      const identity = `${id} ${kind} ${given}`;
      const before = positions.get(identity);
      if (before !== undefined) {
        const fields = fieldsOf[before];
        if (fields?.includes(field) === false) fields.push(field);
        return calc.input(before);
      }
      const fields = [field];
      positions.set(identity, compiled.length);
      fieldsOf.push(fields);
      // A copy: a result shares nothing with what it was made from.
      const copy = JSON.parse(given) as Quantity;
      compiled.push({
        kind,
        input: { id, fields, value: valueAt(law, point), quantity: copy, source: sourceOf(quantity) },
        law,
      });
      return calc.input(compiled.length - 1);
    },
  };
}

const share = Object.freeze({ kind: 'uniform', min: 0, max: 1 } as const);
const shareLaw = lawOf(share, fieldBounds.rate);

/** The value of a law at a point. */
export function valueAt(law: Law, point: (typeof costPoints)[number]): number {
  return match(point)
    .with('mean', () => law.mean)
    .with('p50', () => law.quantile(0.5))
    .exhaustive();
}

function sourceOf(quantity: Quantity): Provenance['source'] {
  return typeof quantity === 'number' ? 'user' : (quantity.source?.source ?? 'user');
}
