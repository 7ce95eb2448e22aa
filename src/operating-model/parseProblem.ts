import type * as z from 'zod';
import type { JsonValue } from '../internal/json.js';
import type { Problem } from '../internal/quantity/model.js';
import { jsonPointer } from '../internal/text/jsonPointer.js';
import { nearestName } from '../internal/text/nearestName.js';
import { printableKey } from '../internal/text/printableKey.js';
import { currencyPattern, idPattern } from '../internal/values/schema.js';
import { faultMessages } from './faultMessages.js';
import type { SchemaFault } from './parseIssues.js';
import { knownKeys } from './parseKnownKeys.js';
import { schemasAt } from './parseSchemasAt.js';

type Path = SchemaFault['path'];
type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

const typeNames: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
]);

function error(code: string, path: Path, message: string): Problem {
  return { code, severity: 'error', message, pointer: jsonPointer(path) };
}

function missing(path: Path): Problem {
  return error('missing-key', path.slice(0, -1), `The key "${String(path.at(-1))}" is missing.`);
}

function typeFault(path: Path, expected: readonly string[], value: JsonValue | undefined): Problem {
  const names = new Set(expected.map((type) => typeNames.get(type) ?? 'another kind of value'));
  return error('wrong-type', path, `Expected ${[...names].join(' or ')}${value === null ? ', not null' : ''}.`);
}

function hint(written: JsonValue | undefined, known: readonly string[]): string {
  const nearest = typeof written === 'string' ? nearestName(written, known) : undefined;
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

function unknownKey(path: Path, key: string, known: readonly string[]): Problem {
  const message = known.includes(key)
    ? `The key "${key}" does not go with the others here.` // it belongs to another form of the object
    : `The key "${printableKey(key)}" is not known here.${hint(key, known)}`;
  return error('unknown-key', [...path, key], message);
}

function literalFault(path: Path, allowed: readonly unknown[], value: JsonValue | undefined): Problem {
  const texts = allowed.filter((literal) => typeof literal === 'string');
  const noun = texts.length === allowed.length ? 'one of' : 'one of the numbers';
  return error('unknown-literal', path, `Expected ${noun}: ${allowed.join(', ')}.${hint(value, texts)}`);
}

/** A list has too few entries: no other bound of a list is stated. */
function listFault(schema: z.ZodType, path: Path): Problem {
  const mayBeAbsent = schemasAt(schema, path).some(({ _zod }) => _zod.def.type === 'optional');
  const advice = mayBeAbsent ? ' Leave the key out where there is no restriction.' : '';
  return error('empty-list', path, `The list is empty.${advice}`);
}

function sizeFault(schema: z.ZodType, path: Path, issue: SizeIssue): Problem {
  if (issue.origin === 'array') return listFault(schema, path);
  const isLow = issue.code === 'too_small';
  const bound = isLow ? issue.minimum : issue.maximum;
  if (issue.origin === 'string')
    return isLow
      ? error('empty-text', path, 'The text is empty.')
      : error('text-too-long', path, `Expected at most ${bound} characters.`);
  const strictly = isLow ? 'greater than' : 'less than';
  const relation = issue.inclusive === false ? strictly : isLow ? 'of at least' : 'of at most';
  const advice = !isLow && bound === 1 ? ' A share is written from 0 to 1, not in per cent.' : '';
  return error('out-of-range', path, `Expected a number ${relation} ${bound}.${advice}`);
}

/** The problem codes of forms that schemas state as patterns. */
const formats: ReadonlyMap<string, string> = new Map([
  [String(idPattern), 'invalid-id'],
  [String(currencyPattern), 'invalid-currency'],
  [String(/^[^\s\x00-\x1f\x7f-\x9f]$/u), 'invalid-letter'],
  [String(/^\d{1,4}\.\d{1,4}$/), 'invalid-version'],
]);

function checkFault(path: Path, code: string): Problem {
  return error(code, path, faultMessages.get(code) ?? 'The value is not allowed here.');
}

function unionFault(path: Path, issue: z.core.$ZodIssueInvalidUnion, value: JsonValue | undefined): Problem {
  const allowed = (issue as { readonly options?: readonly unknown[] }).options; // stated where a literal tells the forms apart
  if (allowed !== undefined) return literalFault(path, allowed, value);
  const types = issue.errors.flatMap((branch) =>
    branch.flatMap((each) => (each.code === 'invalid_type' ? each.expected : [])),
  );
  return typeFault(path, types, value);
}

/**
 * Turns a fault that a schema found into problems of our own words: zod's messages follow the host's locale and may repeat a value.
 *
 * @param value what stands at the path of the fault; undefined where nothing does
 */
export function faultProblems(
  schema: z.ZodType,
  { path, issue }: SchemaFault,
  value: JsonValue | undefined,
): Problem[] {
  if (value === undefined && path.length > 0) return [missing(path)];
  switch (issue.code) {
    case 'invalid_type':
      return [typeFault(path, [issue.expected], value)];
    case 'unrecognized_keys': {
      const known = knownKeys(schema, path);
      return issue.keys.map((key) => unknownKey(path, key, known));
    }
    case 'invalid_value':
      return [literalFault(path, issue.values, value)];
    case 'invalid_union':
      return [unionFault(path, issue, value)];
    case 'too_small':
    case 'too_big':
      return [sizeFault(schema, path, issue)];
    case 'invalid_format':
      return [checkFault(path, formats.get(issue.pattern ?? '') ?? 'invalid-value')];
    case 'custom':
      return [checkFault(path, String((issue.params as { readonly problem?: unknown } | undefined)?.problem))];
    default:
      return [checkFault(path, 'invalid-value')];
  }
}
