import { checkOptions, checkRecords, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { checkModel } from '../definition/checkModel.js';
import type { MaturityModel } from '../definition/model.js';
import { defaultLowCoverageRate } from './houseDefaults.js';

/** A practice of C2M2 as you load it. */
export interface C2m2Practice {
  /** Its id. */
  readonly id: string;
  /** Its domain. */
  readonly domainId: string;
  /** Its maturity indicator level, 1 to 3. */
  readonly level: number;
}

/** Ratings from which a practice counts as done: largely or fully implemented. */
export const c2m2Thresholds = ['LI', 'FI'] as const;

/** Options of {@link c2m2MaturityModel}. */
export interface C2m2MaturityModelOptions {
  /** Weakest rating at which a practice counts; absent: LI. One training text says FI only, so it is yours to choose. */
  readonly practiceRating?: (typeof c2m2Thresholds)[number] | undefined;
}

/**
 * Maturity indicator levels 0 to 3 by domain, by the rule of C2M2 2.1: a level is reached where every practice of it and of the lower ones is
 * largely or fully implemented; a level without practices holds.
 *
 * The rule and the rating scale only; practices are yours to load. Scores in thirds are a house default.
 *
 * @returns a model of your own, a dimension for each domain in the order in which they occur
 * @throws ComanagedError `invalid-argument` for practices that are none, `invalid-option`, `unknown-option`
 * @see Cybersecurity Capability Maturity Model (C2M2) version 2.1, U.S. Department of Energy
 * @example
 * ```ts
 * import { assessMaturity, c2m2MaturityModel } from 'comanaged/maturity';
 *
 * const model = c2m2MaturityModel([
 *   { id: 'asset-1a', domainId: 'asset', level: 1 },
 *   { id: 'asset-1b', domainId: 'asset', level: 2 },
 * ]);
 * const answers = [{ criterionId: 'asset-1a', rating: 'LI' }, { criterionId: 'asset-1b', rating: 'PI' }];
 * assessMaturity(model, answers, { asOf: '2026-04-01' }).level;
 * // => 1
 * ```
 */
export function c2m2MaturityModel(
  practices: readonly C2m2Practice[],
  options: C2m2MaturityModelOptions = {},
): MaturityModel {
  return guarded('practices', () => {
    checkOptions(options, 'options', ['practiceRating']);
    const { practiceRating = 'LI' } = options;
    if (!c2m2Thresholds.includes(practiceRating))
      refuse('practiceRating', `be one of ${c2m2Thresholds.join(', ')}`, 'invalid-option');
    if ((practices as unknown) === undefined) refuse('practices', 'be an array');
    checkRecords(practices, 'practices', ['id', 'domainId']);
    const domains = [...new Set(practices.map(({ domainId }) => domainId))];
    const model: MaturityModel = {
      id: 'c2m2',
      name: 'C2M2 (rule)',
      version: '2.1',
      source: 'Rule and rating scale of C2M2 2.1 (U.S. Department of Energy), without its practices',
      levels: [0, 1, 2, 3].map((number) => ({ number, name: `MIL${number}` })),
      dimensions: domains.map((id) => ({ id, name: id })),
      ratings: ['NI', 'PI', 'LI', 'FI'].map((rating, at) => ({ rating, value: at / 3 })),
      criteria: practices.map(({ id, domainId, level }) => ({ id, dimensionId: domainId, level, gate: true })),
      rule: { kind: 'cumulative', minimumScore: 0, gateRating: practiceRating, lowerLevels: 'attained' },
      caps: { unevidenced: 'FI', stale: 'FI', inconclusive: 'FI' },
      overall: { kind: 'minimum' },
      lowCoverageRate: defaultLowCoverageRate,
    };
    checkModel(model);
    return model;
  });
}
