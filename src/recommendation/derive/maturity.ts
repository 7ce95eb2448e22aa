import type { DeriveScope, Derivation, Derive } from './model.js';

function levelAnswer(
  { context }: DeriveScope,
  level: number | null | undefined,
  pointer: string,
  code: string,
): Derivation {
  const isLevel = level === 1 || level === 2 || level === 3;
  const place = context.index.model.maturity == null ? '' : '/maturity';
  if (isLevel) {
    return { value: level, measured: { name: 'level', value: level, unit: 'level' }, evidence: [pointer], missing: [] };
  }
  return { value: undefined, evidence: [], missing: [{ code, pointer: place }] };
}

/** `maturity`: the level that the reader of maturity tells, of 1 to 3. */
export const maturity: Derive = (scope) => {
  const { model } = scope.context.index;
  const level = scope.maturity(model, scope.context.asOf, scope.service?.id ?? null);
  const isStated = level != null && level === model.maturity?.statedLevel;
  return levelAnswer(scope, level, isStated ? '/maturity/statedLevel' : '/maturity', 'maturity.statedLevel');
};

/** `targetMaturity`: the level that the document wants, of 1 to 3. */
export const targetMaturity: Derive = (scope) => {
  const { maturity: own } = scope.context.index.model;
  const isDefault = own?.modelId === undefined || own.modelId === 'operations';
  return levelAnswer(scope, isDefault ? own?.targetLevel : undefined, '/maturity/targetLevel', 'maturity.targetLevel');
};
