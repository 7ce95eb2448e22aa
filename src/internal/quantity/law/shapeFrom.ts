import { match } from 'ts-pattern';
import type { Quantity } from '../model.js';
import { binomialShape, poissonShape } from './countShape.js';
import { discreteShape } from './discreteShape.js';
import { empiricalShape } from './empiricalShape.js';
import { gammaShape } from './gammaShape.js';
import { lognormalShape, lognormalShapeOfMoments } from './lognormalShape.js';
import { normalShape } from './normalShape.js';
import { pertShape } from './pertShape.js';
import { triangularShape } from './triangularShape.js';
import { uniformShape } from './uniformShape.js';
import type { Shape } from './model.js';

/** Weight of the mode of a PERT law that names none. */
const usualWeight = 4;

/** The law that a quantity without faults in its parameters names, before the bounds of its field. */
export function shapeFrom(quantity: Quantity): Shape {
  if (typeof quantity === 'number') return { form: 'constant', value: quantity };
  return match(quantity)
    .returnType<Shape>()
    .with({ kind: 'constant' }, ({ value }) => ({ form: 'constant', value }))
    .with({ kind: 'uniform' }, ({ min, max }) => uniformShape(min, max))
    .with({ kind: 'triangular' }, ({ min, mode, max }) => triangularShape(min, mode, max))
    .with({ kind: 'pert' }, ({ min, mode, max, shape = usualWeight }) => pertShape(min, mode, max, shape))
    .with({ kind: 'normal' }, ({ mean, standardDeviation }) => normalShape(mean, standardDeviation))
    .with({ kind: 'lognormal' }, ({ p10, p90 }) => lognormalShape(p10, p90, 0.8))
    .with({ kind: 'lognormal-interval' }, ({ low, high, level }) => lognormalShape(low, high, level))
    .with({ kind: 'lognormal-moments' }, ({ mean, standardDeviation }) =>
      lognormalShapeOfMoments(mean, standardDeviation),
    )
    .with({ kind: 'discrete' }, ({ values, weights }) => discreteShape(values, weights))
    .with({ kind: 'bernoulli' }, ({ probability }) => discreteShape([0, 1], [1 - probability, probability]))
    .with({ kind: 'binomial' }, ({ n, probability }) => binomialShape(n, probability))
    .with({ kind: 'poisson' }, ({ rate }) => poissonShape(rate))
    .with({ kind: 'gamma' }, ({ shape, scale }) => gammaShape(shape, scale))
    .with({ kind: 'empirical' }, ({ sample }) => empiricalShape(sample))
    .exhaustive();
}
