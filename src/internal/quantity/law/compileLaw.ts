import { once } from '../../once.js';
import type { Quantity } from '../model.js';
import { boundedShape } from './boundedShape.js';
import { finiteQuantile } from './finiteQuantile.js';
import { momentsOf } from './momentsOf.js';
import { parameterFaults } from './parameterFaults.js';
import { quantileTable } from './quantileTable.js';
import { shapeFrom } from './shapeFrom.js';
import type { Bounds, ContinuousShape, Fill, FiniteShape, Law, QuantileFunction, Shape } from './model.js';

/** A law, or what is wrong with it. */
export type CompiledLaw = { readonly law: Law } | { readonly faults: readonly string[] };

type Unnamed = Omit<Law, 'kind'>;

/**
 * The law of a quantity within the bounds of its field, with all that does not depend on the draw computed once.
 *
 * @returns the law, or its faults, each as the end of "… must"
 */
export function compileLaw(quantity: Quantity, bounds: Bounds): CompiledLaw {
  const faults = parameterFaults(quantity);
  if (faults.length > 0) return { faults };
  const { kind, bounds: handling } = typeof quantity === 'number' ? { kind: 'constant' as const } : quantity;
  const shape = boundedShape(shapeFrom(quantity), handling, bounds);
  if (typeof shape === 'string') return { faults: [shape] };
  const law = { kind, ...lawFrom(shape) };
  const isFinite = [law.mean, law.variance, law.least, law.most].every(Number.isFinite);
  return isFinite ? { law } : { faults: ['be narrow enough for a finite mean and variance'] };
}

function lawFrom(shape: Shape): Unnamed {
  if (shape.form === 'constant') return constantLaw(shape.value);
  return shape.form === 'finite' ? finiteLaw(shape) : continuousLaw(shape);
}

const noTable = (): undefined => undefined;

function constantLaw(given: number): Unnamed {
  const value = given + 0; // -0 becomes 0
  return {
    isConstant: true,
    isDiscrete: false,
    mean: value,
    variance: 0,
    least: value,
    most: value,
    quantile: () => value,
    fill: (_, out, count) => void out.fill(value, 0, count),
    table: noTable,
  };
}

function finiteLaw(shape: FiniteShape): Unnamed {
  const { values, weights } = shape;
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  if (least === most) return { ...constantLaw(least), isDiscrete: true };
  const functions = finiteQuantile(values, weights);
  const moments = shape.moments ?? momentsOf(shape);
  return {
    isConstant: false,
    isDiscrete: true,
    ...moments,
    least,
    most,
    ...functions,
    table: noTable,
  };
}

function continuousLaw(shape: ContinuousShape): Unnamed {
  const { quantile, mean, variance, isTabulated } = shape;
  const least = quantile(0);
  const most = quantile(1);
  if (least === most) return constantLaw(least);
  const table = isTabulated ? once(() => quantileTable(shape)) : noTable;
  const fill = shape.fill ?? filling(quantile);
  return { isConstant: false, isDiscrete: false, mean, variance, least, most, quantile, fill, table };
}

function filling(quantile: QuantileFunction): Fill {
  return (uniforms, out, count) => {
    for (let at = 0; at < count; at++) out[at] = quantile(uniforms[at] ?? 0);
  };
}
