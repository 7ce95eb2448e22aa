import { match } from 'ts-pattern';
import type { Fault } from '../../internal/checkNumbers.js';
import { compileLaw } from '../../internal/quantity/law/compileLaw.js';
import type { Law } from '../../internal/quantity/law/model.js';
import type { Provenance, Quantity } from '../../internal/quantity/model.js';
import type { costPoints } from './settings.js';
import type { Calculation } from '../program/calculation.js';
import type { StepId } from '../program/steps.js';
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
}

/** The inputs of a comparison while it is written. */
export interface Inputs {
  readonly compiled: readonly CompiledInput[];
  /** What is wrong with figures, as far as they were used. */
  readonly faults: readonly Fault[];
  /** Step of a figure. Equal figures of one stream are one input; a bare 0 is no input, unless it is to vary. */
  step(quantity: Quantity, kind: FieldKind, key: string, field: string): StepId;
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
  return {
    compiled,
    faults,
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
