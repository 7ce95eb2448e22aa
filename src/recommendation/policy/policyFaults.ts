import { isRecord, isTexts } from '../../internal/check.js';
import type { Fault } from '../../internal/checkNumbers.js';
import { shapeFaults } from '../../internal/shapeFaults.js';
import { conditionShapeFaults } from './conditionShapeFaults.js';
import { meaningFaults } from './meaningFaults.js';
import type { Policy } from './model.js';
import { policyShape } from './policyShape.js';

/** Fields that must be there and whose kind `shapeFaults` takes for optional. */
const required: Readonly<Record<string, readonly string[]>> = {
  '': ['models', 'fitScale'],
  criteria: ['weight', 'levels'],
  constraints: ['excludes', 'condition', 'sources'],
  strongPreferences: ['demotes', 'condition', 'sources'],
  flags: ['condition', 'sources'],
  derivedFacts: ['whenUnstatedAnd', 'map'],
  driverEmphasis: ['factorPrimary', 'factorSecondary', 'map'],
  engagementTable: ['appliesTo'],
  neutrality: ['minShare', 'maxShare'],
};

/** Everything that is wrong with a policy; what its parts say of each other is looked at once they have their form. */
export function policyFaults(value: unknown): Fault[] {
  const faults = [...shapeFaults(value, policyShape, ''), ...absentFaults(value), ...nullFaults(value, '')];
  if (faults.length === 0) faults.push(...tableFaults(value), ...conditionShapeFaults(value));
  return faults.length > 0 ? faults : meaningFaults(value as Policy); // its form has just been proven
}

function absentFaults(value: unknown): Fault[] {
  if (!isRecord(value)) return [];
  return Object.entries(required).flatMap(([place, keys]) => {
    const part = place === '' ? value : value[place];
    const items: readonly unknown[] = Array.isArray(part) ? part : [part];
    return items.flatMap((item, at) => {
      if (!isRecord(item)) return [];
      const path = place === '' ? '' : `${place}/${Array.isArray(part) ? `${at}/` : ''}`;
      return keys.filter((key) => item[key] === undefined).map((key) => ({ path: path + key, must: 'be stated' }));
    });
  });
}

/** Absent is the one way to leave a field out. */
function nullFaults(value: unknown, path: string): Fault[] {
  if (value === null) return path === '' ? [] : [{ path, must: 'not be null' }];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => nullFaults(part, path === '' ? key : `${path}/${key}`));
}

/** Tables whose keys are data. */
function tableFaults(value: unknown): Fault[] {
  const policy = value as Policy; // its form has been proven but for these tables
  const { criteria, derivedFacts = [], driverEmphasis } = policy;
  const isNumbers = (list: unknown): boolean => Array.isArray(list) && list.every((each) => Number.isFinite(each));
  return [
    ...criteria.flatMap(({ levels }, at) =>
      tableFault(levels, isNumbers, `criteria/${at}/levels`, 'hold lists of numbers by level'),
    ),
    ...derivedFacts.flatMap(({ map }, at) =>
      tableFault(map, (each) => typeof each === 'boolean', `derivedFacts/${at}/map`, 'hold true or false by level'),
    ),
    ...(driverEmphasis === undefined
      ? []
      : tableFault(driverEmphasis.map, isTexts, 'driverEmphasis/map', 'hold lists of criteria by driver')),
  ];
}

function tableFault(table: unknown, holds: (value: unknown) => boolean, path: string, must: string): Fault[] {
  return isRecord(table) && Object.values(table).every(holds) ? [] : [{ path, must }];
}
