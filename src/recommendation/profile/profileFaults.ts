import { isRecord } from '../../internal/check.js';
import type { Fault } from '../../internal/checkNumbers.js';
import { parseDate } from '../../internal/time/parseDate.js';
import { nearestName } from '../../internal/text/nearestName.js';
import { printableKey } from '../../internal/text/printableKey.js';
import type { Engine, FactSpec } from '../engine/model.js';

/** Every fact of a profile that the policy does not know, and every value that a fact cannot have. */
export function profileFaults({ facts, factsById }: Engine, profile: unknown, path = 'profile'): Fault[] {
  if (!isRecord(profile)) return [{ path, must: 'be an object' }];
  const faults: Fault[] = [];
  for (const key of Object.keys(profile)) {
    const [spec, value] = [factsById.get(key), profile[key]];
    const must = spec === undefined ? unknownMust(key, facts) : mustOf(spec, value);
    if (must !== undefined) faults.push({ path: `${path}/${spec === undefined ? printableKey(key) : key}`, must });
  }
  return faults;
}

function unknownMust(key: string, facts: readonly FactSpec[]): string {
  const meant = nearestName(
    key,
    facts.map(({ id }) => id),
  );
  return meant === undefined ? 'be a fact of the policy' : `be called ${meant}`;
}

/** What is wrong with the value of a fact, as the end of "… must". */
export function mustOf(spec: FactSpec, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const { kind, values } = spec;
  switch (kind) {
    case 'yes-no':
      return typeof value === 'boolean' ? undefined : 'be true or false';
    case 'number':
      return numberMust(spec, value);
    case 'level':
    case 'choice':
      return isAmong(value, values) ? undefined : `be one of ${listed(values)}`;
    case 'ranking':
      return isRanking(value, values) ? undefined : `be a list of ${values.join(', ')}, each at most once, not empty`;
    case 'text':
      return typeof value === 'string' && value !== '' ? undefined : 'be a text';
    case 'date':
      return typeof value === 'string' && parseDate(value) !== undefined ? undefined : 'be a date, YYYY-MM-DD';
  }
}

function isAmong(value: unknown, values: readonly (string | number)[]): boolean {
  for (let at = 0; at < values.length; at++) if (values[at] === value) return true;
  return false;
}

function listed(values: readonly (string | number)[]): string {
  const words = values.join(', ');
  return values.every((value) => typeof value === 'number') ? `the numbers ${words}` : words;
}

function numberMust({ min, max, isWhole }: FactSpec, value: unknown): string | undefined {
  const isWithin = Number.isFinite(value) && Number(value) >= min && Number(value) <= max;
  if (isWithin && (!isWhole || Number.isInteger(value))) return undefined;
  const bounds = [...(min > -Infinity ? [`at least ${min}`] : []), ...(max < Infinity ? [`at most ${max}`] : [])];
  return `be a ${isWhole ? 'whole' : 'finite'} number${bounds.length > 0 ? `, ${bounds.join(' and ')}` : ''}`;
}

function isRanking(value: unknown, words: readonly (string | number)[]): boolean {
  if (!Array.isArray(value) || value.length === 0 || new Set(value).size < value.length) return false;
  return [...(value as unknown[])].every((each) => words.some((word) => word === each));
}
