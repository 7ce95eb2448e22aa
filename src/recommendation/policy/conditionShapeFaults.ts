import { isRecord } from '../../internal/check.js';
import type { Fault } from '../../internal/checkNumbers.js';
import { conditionOperators } from './model.js';
import type { Policy } from './model.js';

/** What is wrong with the form of every condition of a policy. */
export function conditionShapeFaults(value: unknown): Fault[] {
  const policy = value as Policy; // its form has been proven but for the conditions
  const { constraints = [], strongPreferences = [], flags = [], derivedFacts = [], engagementTable } = policy;
  const rules = { constraints, strongPreferences, flags };
  return [
    ...Object.entries(rules).flatMap(([place, list]) =>
      list.flatMap(({ condition }, at) => formFaults(condition, `${place}/${at}/condition`)),
    ),
    ...derivedFacts.flatMap((derived, at) => formFaults(derived.whenUnstatedAnd, `derivedFacts/${at}/whenUnstatedAnd`)),
    ...(engagementTable?.rules ?? []).flatMap(({ when }, at) => formFaults(when, `engagementTable/rules/${at}/when`)),
  ];
}

function formFaults(value: unknown, path: string): Fault[] {
  if (!isRecord(value)) return [{ path, must: 'be a condition' }];
  const keys = Object.keys(value);
  for (const key of ['all', 'any']) {
    if (!keys.includes(key)) continue;
    const parts = value[key];
    if (keys.length > 1 || !Array.isArray(parts)) return [{ path, must: `hold ${key} with a list, and nothing else` }];
    return [...(parts as unknown[])].flatMap((part, at) => formFaults(part, `${path}/${key}/${at}`));
  }
  if (keys.includes('not')) {
    const isKnown = keys.every((key) => key === 'not' || (key === 'unknownAs' && typeof value[key] === 'boolean'));
    return isKnown ? formFaults(value['not'], `${path}/not`) : [{ path, must: 'hold not, and at most unknownAs' }];
  }
  return comparisonFaults(value, path);
}

function comparisonFaults(value: Readonly<Record<string, unknown>>, path: string): Fault[] {
  const { fact, left, op, value: right } = value;
  if (Object.keys(value).some((key) => !['fact', 'left', 'op', 'value'].includes(key))) {
    return [{ path, must: 'hold only fact or left, op and value' }];
  }
  if (!conditionOperators.some((known) => known === op)) {
    return [{ path: `${path}/op`, must: `be one of ${conditionOperators.join(', ')}` }];
  }
  if ((typeof fact === 'string') === (left !== undefined) || (left !== undefined && !isOperand(left))) {
    return [{ path, must: 'name one left side: a fact, or the difference of two' }];
  }
  if (op === 'isNull') {
    return right === undefined && fact !== undefined ? [] : [{ path, must: 'name a fact and no value for isNull' }];
  }
  const isList = Array.isArray(right) && [...(right as unknown[])].every(isScalar);
  if (op === 'in' ? isList && right.length > 0 : isList || isScalar(right) || isOperand(right)) return [];
  return [{ path: `${path}/value`, must: op === 'in' ? 'be a list of values' : 'be a value or a fact' }];
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function isOperand(value: unknown): boolean {
  if (!isRecord(value) || Object.keys(value).length !== 1) return false;
  const { fact, minus } = value;
  if (fact !== undefined) return typeof fact === 'string';
  return Array.isArray(minus) && minus.length === 2 && minus.every((each) => typeof each === 'string');
}
