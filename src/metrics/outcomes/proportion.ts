import type { Outcome } from '../../internal/quantity/model.js';
import { wilson } from '../../internal/stats/wilson.js';
import { figure, nothing } from './outcomes.js';
import type { FigureParts } from './outcomes.js';

/** What a share carries besides its value. */
export type ProportionParts = Pick<FigureParts, 'excluded' | 'warnings'> & { readonly level: number };

/** A share of incidents, `numerator / denominator`, with Wilson's interval; `undefined` where none can be counted. */
export function proportion(numerator: number, denominator: number, parts: ProportionParts): Outcome<number> {
  if (denominator === 0) return nothing('no-incidents');
  const limits = { ...wilson(numerator, denominator, parts.level), method: 'wilson' };
  return figure(numerator / denominator, { n: denominator, method: 'proportion', limits, ...parts });
}
