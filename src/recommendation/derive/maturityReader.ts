import { once } from '../../internal/once.js';
import { operationsMaturityModel } from '../../maturity/presets/operationsMaturityModel.js';
import { bestMaturityLevel } from '../../operating-model/derive/bestMaturityLevel.js';
import { maturityOf } from '../../operating-model/derive/maturityOf.js';
import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';
import type { MaturityReader } from './model.js';

/**
 * Tells the level of operational maturity of a document: as assessed, where what is not answered could not lift it; else as stated. Null where it
 * is stated as none, undefined where nothing is known or the document goes by another maturity model than the default one.
 *
 * A service with answers of its own counts by these once all are given, with those of the organization where it has none.
 *
 * @param asOf `YYYY-MM-DD`
 */
export function maturityReader(index: OperatingModelIndex, asOf: string): MaturityReader {
  const { maturity } = index.model;
  const answered = once(() => new Set((maturity?.answers ?? []).map(({ serviceId }) => serviceId)));
  const ofOrganization = once(() => {
    if ((maturity?.modelId ?? operationsMaturityModel.id) !== operationsMaturityModel.id) return undefined;
    const assessed = maturityOf(index, { asOf });
    const level = assessed.status === 'ok' ? assessed.value.level : null;
    return level !== null && bestMaturityLevel(index, asOf) === level ? level : maturity?.statedLevel;
  });
  return (_, __, serviceId) => {
    if (serviceId !== null && answered().has(serviceId)) {
      const own = maturityOf(index, { asOf, serviceId, inherit: true });
      if (own.status === 'ok' && own.value.coverage.rate === 1) return own.value.level;
    }
    return ofOrganization();
  };
}
