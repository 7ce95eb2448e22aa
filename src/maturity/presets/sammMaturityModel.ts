import type { MaturityCriterion, MaturityDimension, MaturityModel } from '../definition/model.js';
import { frozen } from './frozen.js';
import { defaultLowCoverageRate } from './houseDefaults.js';

const practices: Readonly<Record<string, readonly string[]>> = {
  G: ['SM', 'PC', 'EG'],
  D: ['TA', 'SR', 'SA'],
  I: ['SB', 'SD', 'DM'],
  V: ['AA', 'RT', 'ST'],
  O: ['IM', 'EM', 'OM'],
};

function dimensions(): MaturityDimension[] {
  return Object.entries(practices).flatMap(([groupId, names]) =>
    names.map((name) => ({ id: `${groupId}-${name}`, name: `${groupId}-${name}`, groupId })),
  );
}

function criteria(): MaturityCriterion[] {
  return dimensions().flatMap(({ id: dimensionId }) =>
    [1, 2, 3].flatMap((level) =>
      ['A', 'B'].map((stream) => ({ id: `${dimensionId}-${level}-${stream}`, dimensionId, level, weight: 1 })),
    ),
  );
}

/**
 * A model in the shape of OWASP SAMM 2: 15 practices in 5 functions, 2 streams at 3 levels, 90 ids such as `G-SM-1-A`.
 *
 * A level of a practice scores the mean of its two streams, a practice the sum of its levels (0 to 3), a function the mean of its practices,
 * the whole the mean of the functions. There is no level. Ids and answer values only: questions are licensed CC BY-SA 4.0 and yours to load.
 *
 * @see OWASP SAMM 2, owaspsamm.org (CC BY-SA 4.0)
 */
export const sammMaturityModel: MaturityModel = /* @__PURE__ */ (() =>
  frozen<MaturityModel>({
    id: 'samm',
    name: 'OWASP SAMM 2 (structure)',
    version: '2.0',
    source: 'Ids and scoring of OWASP SAMM 2 (CC BY-SA 4.0), without its texts',
    levels: [0, 1, 2, 3].map((number) => ({ number, name: `Level ${number}` })),
    groups: Object.keys(practices).map((id) => ({ id, name: id })),
    dimensions: dimensions(),
    ratings: [
      { rating: '0', value: 0 },
      { rating: '0.25', value: 0.25 },
      { rating: '0.5', value: 0.5 },
      { rating: '1', value: 1 },
    ],
    criteria: criteria(),
    rule: { kind: 'continuous', derivesLevel: false },
    caps: { unevidenced: '1', stale: '1', inconclusive: '1' },
    overall: { kind: 'minimum' },
    lowCoverageRate: defaultLowCoverageRate,
  }))();
