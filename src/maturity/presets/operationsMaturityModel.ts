import type { MaturityModel } from '../definition/model.js';
import { frozen } from './frozen.js';
import {
  achievementRatings,
  defaultLowCoverageRate,
  defaultMaturityCaps,
  defaultMinimumMaturityScore,
} from './houseDefaults.js';
import { operationsCriteria } from './operationsCriteria.js';
import { operationsNames } from './operationsNames.js';

/**
 * The default model of how mature an operation is: three levels, nine dimensions, 43 criteria.
 *
 * A level is attained where its score is two thirds, every gate is largely met, and the level below is attained; the whole is as mature as
 * its weakest dimension. Levels and their descriptions follow "Co-Managed vs Fully Managed vs In-House IT"; criteria, gates, threshold and
 * ages are house defaults, and all of them can be changed: a model is plain data.
 *
 * @example
 * ```ts
 * import { operationsMaturityModel } from 'comanaged/maturity';
 *
 * operationsMaturityModel.levels.map(({ number, name }) => `${number} ${name}`);
 * // => ['1 Reactive', '2 Documented and standardized', '3 Proactive and optimized']
 * operationsMaturityModel.criteria.length;
 * // => 43
 * ```
 */
export const operationsMaturityModel: MaturityModel = /* @__PURE__ */ (() =>
  frozen<MaturityModel>({
    id: operationsNames.id,
    name: 'Operations',
    version: '1',
    source: 'Levels: Co-Managed vs Fully Managed vs In-House IT. Criteria and figures: house defaults.',
    levels: operationsNames.levels,
    dimensions: operationsNames.dimensions,
    ratings: achievementRatings,
    criteria: operationsCriteria(),
    rule: { kind: 'cumulative', minimumScore: defaultMinimumMaturityScore, gateRating: 'L', lowerLevels: 'attained' },
    caps: defaultMaturityCaps,
    overall: { kind: 'minimum' },
    lowCoverageRate: defaultLowCoverageRate,
  }))();
