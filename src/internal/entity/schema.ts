import * as z from 'zod';
import { isJson } from '../isJson.js';
import type { JsonValue } from '../json.js';
import { absentOr, maybe, schemaOf, tagged, withDefault } from '../schemaOf.js';
import { countingSchema, idSchema, lineSchema, textSchema } from '../values/schema.js';
import type { ExternalId, ImportedFrom } from './model.js';

type Maybe<T> = z.ZodOptional<z.ZodNullable<z.ZodType<T, T>>>;
type AbsentOr<T> = z.ZodOptional<z.ZodType<T, T>>;

/** What the schema of every entity spreads, beside id and name. */
export interface EntityCommonShape {
  readonly description: Maybe<string>;
  readonly importedFrom: Maybe<ImportedFrom>;
  readonly externalIds: AbsentOr<readonly ExternalId[]>;
  readonly shareable: AbsentOr<boolean>;
  readonly metadata: AbsentOr<JsonValue>;
}
/** What the schema of an entity spreads whose name is optional. */
export interface UnnamedEntityShape extends EntityCommonShape {
  readonly id: z.ZodType<string, string>;
  readonly name: Maybe<string>;
}
/** What the schema of an entity spreads. */
export interface EntityShape extends EntityCommonShape {
  readonly id: z.ZodType<string, string>;
  readonly name: z.ZodType<string, string>;
}

/** Any JSON to depth 32, checked by hand: a recursive schema overflows and cannot be compiled. */
export const jsonValueSchema: z.ZodType<JsonValue, JsonValue> = z
  .unknown()
  .refine((value) => isJson(value, 32), { params: { problem: 'invalid-json-value' } }) as unknown as z.ZodType<
  JsonValue,
  JsonValue
>; // the refinement proves what the type says

/** Place in a file. */
export const importedFromSchema: z.ZodType<ImportedFrom, ImportedFrom> = schemaOf<ImportedFrom>()(
  z.strictObject({
    name: tagged('text', maybe(lineSchema)),
    table: maybe(countingSchema),
    line: maybe(countingSchema),
    column: maybe(countingSchema),
  }),
);

/** The id that another system gives an entity. */
export const externalIdSchema: z.ZodType<ExternalId, ExternalId> = schemaOf<ExternalId>()(
  z.strictObject({ system: lineSchema, id: lineSchema }),
);

/** Fields of every entity beside id and name. */
export const entityCommonShape: EntityCommonShape = {
  description: tagged('text', maybe(textSchema)),
  importedFrom: maybe(importedFromSchema),
  externalIds: absentOr(z.array(externalIdSchema)),
  shareable: withDefault(z.boolean() as z.ZodType<boolean, boolean>, false),
  metadata: tagged('text', absentOr(jsonValueSchema)),
};
/** Fields of an entity whose name is optional. */
export const unnamedEntityShape: UnnamedEntityShape = { id: idSchema, name: maybe(lineSchema), ...entityCommonShape };
/** Fields of an entity. */
export const entityShape: EntityShape = { id: idSchema, name: lineSchema, ...entityCommonShape };
