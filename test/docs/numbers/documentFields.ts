import * as z from 'zod';
import { toJsonSchema } from '../../../src/export/toJsonSchema.js';
import { longestDurationDays, firstYear, lastYear } from '../../../src/internal/time/limits.js';
import { fieldNotes } from '../../../src/internal/schemaOf.js';
import * as values from '../../../src/internal/values/schema.js';
import { incidentPauseSchema } from '../../../src/metrics/incident/schema.js';
import { costAssumptionsSchema } from '../../../src/cost/assumptions/schema.js';
import { coded, from, house, said } from './row.js';
import type { NumberRow, NumberSection } from './row.js';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const within = (node: unknown, key: string): unknown => (isNode(node) ? node[key] : undefined);

/** A bound of a schema, as JSON Schema writes it. */
function bound(schema: z.ZodType, key: string): number {
  const stated = within(z.toJSONSchema(schema, { unrepresentable: 'any' }), key);
  if (typeof stated !== 'number') throw new Error(`no ${key}`);
  return stated;
}

function longestId(): number {
  let length = 1;
  while (values.idSchema.safeParse('a'.repeat(length + 1)).success) length++;
  return length;
}

const size = (what: string, value: string, source: string): NumberRow =>
  house(what, { value, source, used: 'the document', replace: 'fixed' });
const between = (schema: z.ZodType): string => `${said(bound(schema, 'minimum'))} to ${said(bound(schema, 'maximum'))}`;
const characters = (schema: z.ZodType): string => `at most ${said(bound(schema, 'maxLength'))} characters`;
const horizon = costAssumptionsSchema instanceof z.ZodObject ? costAssumptionsSchema.shape['horizonYears'] : undefined;

function yearsCompared(): string {
  if (!(horizon instanceof z.ZodOptional)) throw new Error('no horizonYears');
  const options = within(z.toJSONSchema(horizon as z.ZodType, { unrepresentable: 'any' }), 'anyOf');
  const integer: unknown = Array.isArray(options) ? options[0] : undefined;
  return `${String(within(integer, 'minimum'))} to ${String(within(integer, 'maximum'))}`;
}

/** How large fields may be. */
export const sizes: NumberSection = {
  title: 'Sizes of fields',
  rows: [
    size('id', `at most ${said(longestId())} characters`, 'as long as a label of a domain name (RFC 1035)'),
    size('name, one line', characters(values.lineSchema), 'more is free text'),
    size('free text', characters(values.textSchema), 'more is a document of its own'),
    size('address', characters(values.urlSchema), 'more is hardly an address'),
    size('name of a time zone', characters(values.zoneSchema), 'the form follows RFC 9557'),
    size('dates', `${String(firstYear)} to ${String(lastYear)}`, 'so that a slip of a digit is told'),
    size('durations', `at most ${said(longestDurationDays)} days`, '100 years of 365.25 days'),
    size('hours and other amounts', between(values.amountSchema), 'more is a slip'),
    size('money', between(values.figureSchema), 'cents stay exact in doubles'),
    size(
      'changes a year',
      `more than ${said(bound(values.growthRateSchema, 'exclusiveMinimum'))}, at most ${said(bound(values.growthRateSchema, 'maximum'))}`,
      'nothing can lose more than all',
    ),
    size('levels of skill', between(values.levelSchema), 'a common scale'),
    size('`horizonYears`', yearsCompared(), 'nobody knows further'),
  ],
};

/** What stands behind a default of a field where there is more to say. */
const sources: Readonly<Record<string, readonly [status: NumberRow['status'], source: string]>> = {
  schemaVersion: ['house default', 'the current version'],
  shareable: ['house default', 'nothing is shown unless somebody says so'],
  shape: ['literature', 'the usual weight of the mode: mean = (min + 4 mode + max) / 6'],
  affectedShare: ['house default', 'the whole service'],
};

/** Comments of the source that say it as well. */
const comments: Readonly<Record<string, readonly string[]>> = {
  severities: ['operating-model/model.ts: defaultSeverities'],
};

/** An absent field and what it means. */
interface FieldDefault {
  readonly name: string;
  readonly owner: string;
  readonly value: string;
}

function valueText(value: unknown): string {
  if (Array.isArray(value)) return coded(value.map(String));
  if (!isNode(value)) return coded([String(value)]);
  return Object.entries(value)
    .map(([name, number]) => `${name} ${String(number)}`)
    .join(', ');
}

const words = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function defaultsOf(owner: string, shape: unknown): FieldDefault[] {
  return Object.entries(within(shape, 'properties') ?? {}).flatMap(([name, field]) => {
    const value = within(field, 'default');
    if (value === undefined || (name === 'shareable' && owner !== 'document')) return [];
    return [{ name, owner: name === 'shareable' ? 'every entity' : words(owner), value: valueText(value) }];
  });
}

/** Every default that the JSON Schema of the document states, `shareable` of every entity once. */
function statedDefaults(): FieldDefault[] {
  const schema = toJsonSchema();
  const parts: readonly (readonly [string, unknown])[] = [
    ['document', schema],
    ...Object.entries(schema['$defs'] ?? {}),
  ];
  const stated = parts.flatMap(([owner, part]) => {
    const forms = within(part, 'oneOf');
    return [part, ...(Array.isArray(forms) ? forms : [])].flatMap((shape: unknown) => defaultsOf(owner, shape));
  });
  if (!(incidentPauseSchema instanceof z.ZodObject)) throw new Error('no pauses');
  const stops = fieldNotes.get(incidentPauseSchema.shape['stopsClock'] as z.ZodType)?.default;
  return [...stated, { name: 'stopsClock', owner: 'pause of an incident', value: valueText(stops) }];
}

/** Rows by field and value, with all that have it. */
function fieldRows(defaults: readonly FieldDefault[]): NumberRow[] {
  const groups = new Map<string, FieldDefault[]>();
  for (const each of defaults) {
    const key = `${each.name} ${each.value}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { name, value } = first;
    const owners = group.map(({ owner }) => owner);
    const isOfCosts = owners.includes('cost assumptions');
    const [status, source] = sources[name] ?? ['house default', isOfCosts ? 'see [costs](#costs)' : '–'];
    const used = owners.join(', ');
    return [from(status, `\`${name}\``, { value, source, used, replace: `\`${name}\``, at: comments[name] ?? [] })];
  });
}

/** What an absent field means. */
export const documentDefaults: NumberSection = {
  title: 'Defaults of the document',
  text: 'An absent key means this value. Parsing does not fill it in. To replace one, state the field.',
  rows: fieldRows(statedDefaults()),
};
