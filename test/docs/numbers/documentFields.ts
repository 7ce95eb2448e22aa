import * as z from 'zod';
import { toJsonSchema } from '../../../src/export/toJsonSchema.js';
import { longestDurationDays, firstYear, lastYear } from '../../../src/internal/time/limits.js';
import { fieldNotes } from '../../../src/internal/schemaOf.js';
import * as values from '../../../src/internal/values/schema.js';
import { incidentPauseSchema } from '../../../src/metrics/incident/schema.js';
import { costAssumptionsSchema } from '../../../src/cost/assumptions/schema.js';
import { from, house, said } from './row.js';
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
    size('address', characters(values.urlSchema), 'what browsers take'),
    size('name of a time zone', characters(values.zoneSchema), 'the form follows RFC 9557'),
    size('dates', `${String(firstYear)} to ${String(lastYear)}`, 'slips of a digit are told'),
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

/** What stands behind a default of a field that is more than a choice of ours. */
const sources: Readonly<Record<string, readonly [status: NumberRow['status'], source: string]>> = {
  schemaVersion: ['house default', 'the current version'],
  shareable: ['house default', 'nothing is shown unless somebody says so'],
  shape: ['literature', 'the usual weight of the mode: mean = (min + 4 mode + max) / 6'],
  rounding: ['house default', 'the rounding that IEEE 754 uses by default'],
  affectedShare: ['house default', 'the whole service'],
};

/** Comments of the source that say it as well. */
const comments: Readonly<Record<string, readonly string[]>> = {
  severities: ['operating-model/model.ts: defaultSeverities'],
};

function fieldRow(name: string, owner: string, value: unknown): NumberRow {
  const [status, source] = sources[name] ?? ['house default', 'the commonest case'];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return from(status, `\`${name}\``, {
    value: `\`${text}\``,
    source,
    used: owner,
    replace: `\`${name}\``,
    at: comments[name] ?? [],
  });
}

const words = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Every default that the JSON Schema of the document states, `shareable` of every entity once. */
function statedDefaults(): NumberRow[] {
  const schema = toJsonSchema();
  const parts: readonly (readonly [string, unknown])[] = [
    ['document', schema],
    ...Object.entries(schema['$defs'] ?? {}),
  ];
  const rows = parts.flatMap(([owner, part]) => {
    const shapes: readonly unknown[] = [
      part,
      ...(Array.isArray(within(part, 'oneOf')) ? (within(part, 'oneOf') as unknown[]) : []),
    ];
    return shapes.flatMap((shape) =>
      Object.entries(within(shape, 'properties') ?? {}).flatMap(([name, field]) => {
        const value = within(field, 'default');
        if (value === undefined || (name === 'shareable' && owner !== 'document')) return [];
        return [fieldRow(name, name === 'shareable' ? 'every entity' : words(owner), value)];
      }),
    );
  });
  if (!(incidentPauseSchema instanceof z.ZodObject)) throw new Error('no pauses');
  const stops = incidentPauseSchema.shape['stopsClock'] as z.ZodType;
  return [...rows, fieldRow('stopsClock', 'pause of an incident', fieldNotes.get(stops)?.default)];
}

/** What an absent field means. */
export const documentDefaults: NumberSection = {
  title: 'Defaults of the document',
  text: 'An absent key means this value. Parsing does not fill it in. To replace one, state the field.',
  rows: statedDefaults(),
};
