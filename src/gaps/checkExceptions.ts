import type { Exception } from '../governance/records/model.js';
import { isRecord } from '../internal/check.js';
import { errorWithProblems } from '../internal/errorWithProblems.js';
import { ComanagedError } from '../internal/errors.js';
import type { Problem } from '../internal/quantity/model.js';
import { jsonPointer } from '../internal/text/jsonPointer.js';
import { nearestName } from '../internal/text/nearestName.js';
import { printableKey } from '../internal/text/printableKey.js';
import { parseDate } from '../internal/time/parseDate.js';

const needed = ['id', 'ruleId', 'subject'];
const texts = ['name', 'description', 'discriminator', 'reason', 'ownerRoleId', 'approvedByRoleId'];
const dates = ['approvedOn', 'expiresOn'];
const others = ['compensatingMeasures', 'importedFrom', 'externalIds', 'shareable', 'metadata'];
const known = [...needed, ...texts, ...dates, ...others];

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function faultOf(key: string, value: unknown): string | undefined {
  if (needed.includes(key)) return isText(value) ? undefined : 'must be a text';
  if (value === undefined || (value === null && key !== 'discriminator')) return undefined;
  if (texts.includes(key)) return isText(value) ? undefined : 'must be a text that is not empty';
  if (!dates.includes(key)) return undefined;
  return typeof value === 'string' && parseDate(value) !== undefined ? undefined : 'must be a date, YYYY-MM-DD';
}

function problem(path: readonly (string | number)[], message: string): Problem {
  return { code: 'invalid-option', severity: 'error', message, pointer: jsonPointer(path) };
}

function entryProblems(entry: unknown, at: number): Problem[] {
  if (!isRecord(entry)) return [problem([at], 'An exception is an object.')];
  const unknown = Object.keys(entry).filter((key) => !known.includes(key));
  return [
    ...unknown.map((key) => {
      const nearest = nearestName(key, known);
      const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
      return problem([at, key], `"${printableKey(key)}" is not known here.${hint}`);
    }),
    ...[...needed, ...texts, ...dates].flatMap((key) => {
      const fault = faultOf(key, entry[key]);
      return fault === undefined ? [] : [problem([at, key], `${key} ${fault}.`)];
    }),
  ];
}

/**
 * Refuses exceptions of a call that are none: a wrong date or a misspelt key would hide more than was accepted, or for longer.
 *
 * @throws ComanagedError `invalid-option` with all problems
 */
export function checkExceptions(exceptions: unknown): asserts exceptions is readonly Exception[] {
  const path = 'exceptions';
  if (!Array.isArray(exceptions)) throw new ComanagedError('invalid-option', path, `${path} must be an array.`);
  const entries: readonly unknown[] = [...(exceptions as unknown[])];
  const ids = entries.map((entry) => (isRecord(entry) ? entry['id'] : undefined));
  const problems = entries.flatMap((entry, at) => [
    ...entryProblems(entry, at),
    ...(isText(ids[at]) && ids.indexOf(ids[at]) < at ? [problem([at, 'id'], 'Another exception has this id.')] : []),
  ]);
  const [first] = problems;
  if (first === undefined) return;
  throw errorWithProblems('invalid-option', `${path}${first.pointer ?? ''}`, first.message, problems);
}
