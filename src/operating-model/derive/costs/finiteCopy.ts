import { isRecord } from '../../../internal/check.js';
import { refuseFaults } from '../../../internal/checkNumbers.js';
import type { Fault } from '../../../internal/checkNumbers.js';

/** Keys that name an entry of a list. */
const names = ['id', 'serviceId', 'roleId', 'skillId', 'severity'] as const;

function nameOf(entry: unknown, at: number): string {
  const name = isRecord(entry) ? names.map((key) => entry[key]).find((each) => typeof each === 'string') : undefined;
  return typeof name === 'string' ? name : String(at);
}

/**
 * A copy of plain data without members that are undefined. A number that is not finite is refused with its place: in JSON it would be null, which
 * says that there is none.
 */
export function finiteCopy<T>(value: T): T {
  const faults: Fault[] = [];
  const copyOf = (each: unknown, place: string): unknown => {
    const under = (name: string): string => (place === '' ? name : `${place}/${name}`);
    if (typeof each === 'number') {
      if (!Number.isFinite(each)) faults.push({ path: place, must: 'be a finite number' });
      return each + 0;
    }
    if (Array.isArray(each)) return each.map((one, at) => copyOf(one, under(nameOf(one, at))));
    if (!isRecord(each)) return each;
    const known = Object.entries(each).filter(([, one]) => one !== undefined);
    return Object.fromEntries(known.map(([key, one]) => [key, copyOf(one, under(key))]));
  };
  const copy = copyOf(value, '') as T; // member by member the same
  refuseFaults(faults);
  return copy;
}
