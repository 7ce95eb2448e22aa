import type { OperatingModel } from '../../operating-model/model.js';

/**
 * The level of operational maturity of a document, as stated; null where it is stated as none, undefined where it is not stated or belongs to
 * another maturity model than the default one. An assessment of the answers will come before it.
 */
export function maturityLevelOf({ maturity }: OperatingModel): number | null | undefined {
  const isDefault = maturity?.modelId === undefined || maturity.modelId === 'operations';
  return isDefault ? maturity?.statedLevel : undefined;
}
