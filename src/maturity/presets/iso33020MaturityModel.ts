import { checkOptions, checkRecords, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import { checkModel } from '../definition/checkModel.js';
import { lowerLevelDemands } from '../definition/model.js';
import type { MaturityDimension, MaturityModel } from '../definition/model.js';
import { achievementRatings, defaultLowCoverageRate } from './houseDefaults.js';

/** Options of {@link iso33020MaturityModel}. */
export interface Iso33020MaturityModelOptions {
  /** What a level asks of lower ones; absent: that every attribute there is fully achieved, as the standard does. */
  readonly lowerLevels?: (typeof lowerLevelDemands)[number] | undefined;
}

const attributes = ['1.1', '2.1', '2.2', '3.1', '3.2', '4.1', '4.2', '5.1', '5.2'];

/**
 * Capability levels of processes by the nine process attributes of ISO/IEC 33020: level k where its attributes are largely or fully achieved
 * and all of the lower levels fully.
 *
 * Attribute ids and the rule only; the texts of the standard are copyright of ISO and yours to load.
 *
 * @param processes one dimension each; its criteria are `<process>.PA-1.1` to `<process>.PA-5.2`
 * @returns a model of your own, levels 0 to 5
 * @throws ComanagedError `invalid-argument` for processes that are none, `invalid-option`, `unknown-option`
 * @see ISO/IEC 33020, process measurement framework for assessment of process capability
 * @example
 * ```ts
 * import { assessMaturity, iso33020MaturityModel } from 'comanaged/maturity';
 *
 * const model = iso33020MaturityModel([{ id: 'change', name: 'Change' }]);
 * const answers = ['1.1', '2.1', '2.2'].map((id) => ({ criterionId: `change.PA-${id}`, rating: 'L' }));
 * assessMaturity(model, answers, { asOf: '2026-04-01' }).level;
 * // => 1
 * ```
 */
export function iso33020MaturityModel(
  processes: readonly Pick<MaturityDimension, 'id' | 'name'>[],
  options: Iso33020MaturityModelOptions = {},
): MaturityModel {
  return guarded('processes', () => {
    checkOptions(options, 'options', ['lowerLevels']);
    const { lowerLevels = 'full' } = options;
    if (!lowerLevelDemands.includes(lowerLevels))
      refuse('lowerLevels', `be one of ${lowerLevelDemands.join(', ')}`, 'invalid-option');
    if ((processes as unknown) === undefined) refuse('processes', 'be an array');
    checkRecords(processes, 'processes', ['id', 'name']);
    const model: MaturityModel = {
      id: 'iso-33020',
      name: 'ISO/IEC 33020 (structure)',
      version: '2019',
      source: 'Ids and rule of ISO/IEC 33020, without its texts',
      levels: [0, 1, 2, 3, 4, 5].map((number) => ({ number, name: `Level ${number}` })),
      dimensions: processes.map(({ id, name }) => ({ id, name })),
      ratings: achievementRatings.map((rating) => ({ ...rating })),
      criteria: processes.flatMap(({ id }) =>
        attributes.map((attribute) => ({
          id: `${id}.PA-${attribute}`,
          dimensionId: id,
          level: Number(attribute[0]),
          gate: true,
        })),
      ),
      rule: { kind: 'cumulative', minimumScore: 0, gateRating: 'L', lowerLevels },
      caps: { unevidenced: 'F', stale: 'F', inconclusive: 'F' },
      overall: { kind: 'minimum' },
      lowCoverageRate: defaultLowCoverageRate,
    };
    checkModel(model);
    return model;
  });
}
