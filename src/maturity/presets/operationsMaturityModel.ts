import type { MaturityModel } from '../definition/model.js';
import { frozen } from './frozen.js';
import {
  achievementRatings,
  defaultLowCoverageRate,
  defaultMaturityCaps,
  defaultMinimumScore,
} from './houseDefaults.js';
import { operationsCriteria } from './operationsCriteria.js';

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
    id: 'operations',
    name: 'Operations',
    version: '1',
    source: 'Levels: Co-Managed vs Fully Managed vs In-House IT. Criteria and figures: house defaults.',
    levels: [
      { number: 1, name: 'Reactive', description: 'Hardly any documentation; most time goes into outages.' },
      {
        number: 2,
        name: 'Documented and standardized',
        description: 'Clear policies, but not the depth to keep to them around the clock.',
      },
      { number: 3, name: 'Proactive and optimized', description: 'Stable; the work is on performance and security.' },
    ],
    dimensions: [
      { id: 'own', name: 'Ownership' },
      { id: 'doc', name: 'Documentation and standards' },
      { id: 'cov', name: 'Coverage and response' },
      { id: 'chg', name: 'Maintenance and change' },
      { id: 'rec', name: 'Recovery' },
      { id: 'ppl', name: 'People and knowledge' },
      { id: 'vis', name: 'Shared visibility' },
      { id: 'gov', name: 'Governance and evidence' },
      { id: 'imp', name: 'Security and improvement' },
    ],
    ratings: achievementRatings,
    criteria: operationsCriteria(),
    rule: { kind: 'cumulative', minimumScore: defaultMinimumScore, gateRating: 'L', lowerLevels: 'attained' },
    caps: defaultMaturityCaps,
    overall: { kind: 'minimum' },
    lowCoverageRate: defaultLowCoverageRate,
  }))();
