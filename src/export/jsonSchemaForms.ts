import type * as z from 'zod';
import {
  calendarDurationSchema,
  dateSchema,
  durationSchema,
  endTimeSchema,
  instantSchema,
  lineSchema,
  textSchema,
  timeSchema,
  urlSchema,
  zoneSchema,
} from '../internal/values/schema.js';
import { closedCollections, openCollections } from '../operating-model/model.js';
import { subjectKinds } from '../services/subjects/model.js';
import { refSchema } from '../services/subjects/schema.js';

/** What JSON Schema can say of a check that zod's printer leaves out. */
export type JsonForm =
  { readonly pattern: string } | { readonly enum: readonly string[] } | { readonly uniqueItems: true };

const day = '(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])';
const minute = '[0-5][0-9]';
const time = `(?:[01][0-9]|2[0-3]):${minute}`;
const offset = `(?:Z|[+-](?:(?:0[0-9]|1[0-7]):${minute}|18:00))`;
const segment = '[A-Za-z_][A-Za-z0-9._+-]{0,63}';
const oneLine = '^[^\\u0000-\\u001f\\u007f-\\u009f]*$';

/**
 * Patterns of texts that are read by code. Each takes every text that the code takes; what it takes beyond stands in the documentation.
 * They keep to what the regular expressions of other languages know as well: no classes by property, no `\d`.
 */
const patterns: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [lineSchema, oneLine],
  [urlSchema, oneLine],
  [textSchema, '^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$'],
  [dateSchema, `^(?:19|2[01])[0-9]{2}-${day}$`],
  [timeSchema, `^${time}$`],
  [endTimeSchema, `^(?:${time}|24:00)$`],
  [
    instantSchema,
    `^(?:19(?:69|[7-9][0-9])|2[01][0-9]{2}|2200)-${day}T${time}(?::${minute}(?:\\.[0-9]{1,9})?)?${offset}$`,
  ],
  [
    durationSchema,
    '^P(?!$)(?:[0-9]{1,10}W|(?:[0-9]{1,10}D)?(?:T(?!$)(?:[0-9]{1,10}H)?(?:[0-9]{1,10}M)?(?:[0-9]{1,10}(?:\\.[0-9]{1,9})?S)?)?)$',
  ],
  [calendarDurationSchema, '^P(?!$)(?:[0-9]{1,5}W|(?:[0-9]{1,5}Y)?(?:[0-9]{1,5}M)?(?:[0-9]{1,5}D)?)$'],
  [zoneSchema, `^${segment}(?:/${segment}){0,31}$`],
  [refSchema, `^(?:${subjectKinds.join('|')}):[a-z0-9][a-z0-9._-]{0,126}$`],
]);

/** Checks of a field by their problem, where JSON Schema has a word for them. */
const checks: ReadonlyMap<string, JsonForm> = new Map<string, JsonForm>([
  ['repeated-value', { uniqueItems: true }],
  ['unknown-collection', { enum: [...closedCollections, ...openCollections] }],
]);

/** The problems that the checks of a schema report. */
function problemsOf(schema: z.core.$ZodType): string[] {
  return (schema._zod.def.checks ?? []).flatMap(({ _zod: { def } }) => {
    const { params } = def as { readonly params?: { readonly problem?: unknown } }; // only a refinement has params
    return typeof params?.problem === 'string' ? [params.problem] : [];
  });
}

/** What zod's printer leaves out of a schema, as far as JSON Schema has a word for it. */
export function jsonSchemaForms(schema: z.core.$ZodType): readonly JsonForm[] {
  const pattern = patterns.get(schema);
  const others = problemsOf(schema).flatMap((problem) => checks.get(problem) ?? []);
  return pattern === undefined ? others : [{ pattern }, ...others];
}
