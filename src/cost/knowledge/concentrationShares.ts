import { exp } from '../../internal/numeric/exp.js';
import { integerPower } from '../../internal/numeric/integerPower.js';
import { ln } from '../../internal/numeric/ln.js';
import { sum } from '../../internal/numeric/sum.js';
import type { concentrationMeasures } from '../assumptions/model.js';

/** How the concentration of knowledge is measured. */
export type ConcentrationMeasure = (typeof concentrationMeasures)[number];

/** A service as far as concentration goes. */
export interface WeighedService {
  readonly weight: number;
  /** Those who hold its knowledge, each once. */
  readonly holders: readonly string[];
}

/** Concentration by holder. */
export interface ConcentrationShares {
  /** Concentration of each holder, by first appearance. */
  readonly byHolder: ReadonlyMap<string, number>;
  /** Part of each service that each of its holders has, before `herfindahl` squares. */
  readonly parts: readonly number[];
  /** Sum of the concentrations. */
  readonly index: number;
}

/**
 * Concentration of each holder; undefined where the weights sum to 0.
 *
 * Terms are added in ascending order, so that the order of the services changes nothing.
 */
export function concentrationShares(
  services: readonly WeighedService[],
  measure: ConcentrationMeasure,
  exponent: number,
): ConcentrationShares | undefined {
  const whole = ascendingSum(services.map(({ weight }) => weight));
  if (whole === 0) return undefined;
  const parts = services.map(({ weight, holders }) => (weight * factorOf(holders.length, measure, exponent)) / whole);
  const terms = new Map<string, number[]>();
  for (const [at, { holders }] of services.entries()) {
    for (const id of holders) {
      const before = terms.get(id);
      if (before === undefined) terms.set(id, [parts[at] ?? 0]);
      else before.push(parts[at] ?? 0);
    }
  }
  const byHolder = new Map([...terms].map(([id, each]) => [id, valueOf(Math.min(1, ascendingSum(each)), measure)]));
  return { byHolder, parts, index: Math.min(1, ascendingSum([...byHolder.values()])) };
}

function valueOf(share: number, measure: ConcentrationMeasure): number {
  return measure === 'herfindahl' ? share * share : share;
}

/** Part of a service that each of so many holders has. */
function factorOf(count: number, measure: ConcentrationMeasure, exponent: number): number {
  if (count === 0) return 0;
  if (measure === 'sole-holder-share') return count === 1 ? 1 : 0;
  if (measure === 'herfindahl') return 1 / count;
  return Number.isInteger(exponent) ? 1 / integerPower(count, exponent) : exp(-exponent * ln(count));
}

function ascendingSum(values: readonly number[]): number {
  return sum([...values].sort((left, right) => left - right));
}
