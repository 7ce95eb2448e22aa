import * as z from 'zod';
import { checkOptions, refuse } from '../internal/check.js';
import type { JsonValue } from '../internal/json.js';
import { fieldNotes } from '../internal/schemaOf.js';
import { jsonSchemaForms } from './jsonSchemaForms.js';
import { publicSchemas } from './jsonSchemaNames.js';
import { valueSchemas } from './jsonSchemaValues.js';

/** A draft of JSON Schema. */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-07';

/** What is printed, and how. */
export interface ToJsonSchemaOptions {
  /** Name of a schema of `comanaged/schemas` without its ending `Schema`, such as `service`; absent: `operatingModel`, the document. */
  readonly schema?: string | undefined;
  /** The draft; absent: `draft-2020-12`. */
  readonly target?: JsonSchemaTarget | undefined;
}

/** A JSON Schema as plain JSON. */
export type JsonSchema = Readonly<Record<string, JsonValue>>;

const targets: readonly unknown[] = ['draft-2020-12', 'draft-07'] satisfies readonly JsonSchemaTarget[];

/**
 * Prints the schema of the document, or of a part of it, as JSON Schema, for editors and other languages.
 *
 * It refuses nothing that the schema takes. A few rules that JSON Schema cannot say are missing, such as dates in order: see
 * `docs/cookbook/editor-help.md`. Defaults are printed as `default`; classes of fields are not. The files `comanaged/schemas/*.json`
 * hold the same with the comments of the fields as descriptions.
 *
 * @returns a fresh object; keys and definitions in the order of the schemas, always the same
 * @throws ComanagedError `invalid-argument`, `unknown-option`, `invalid-option`
 * @see https://json-schema.org/draft/2020-12
 *
 * @example
 * ```ts
 * import { toJsonSchema } from 'comanaged/schemas';
 *
 * toJsonSchema({ schema: 'wallHours', target: 'draft-07' })['required'];
 * // => ['start', 'end']
 * ```
 */
export function toJsonSchema(options: ToJsonSchemaOptions = {}): JsonSchema {
  checkOptions(options, 'options', ['schema', 'target']);
  const { schema: name = 'operatingModel', target = 'draft-2020-12' } = options;
  if (!targets.includes(target)) refuse('target', 'be draft-2020-12 or draft-07', 'invalid-option');
  const root =
    namesOf(publicSchemas).get(name) ?? refuse('schema', 'name a schema of comanaged/schemas', 'invalid-option');
  // A named schema is printed once and referred to. The root stays without a name, or it would be a mere reference itself.
  const ids = z.registry<{ readonly id: string }>();
  for (const [id, schema] of namesOf({ ...valueSchemas, ...publicSchemas }))
    if (schema !== root) ids.add(schema, { id });
  const printed = z.toJSONSchema(root, {
    target,
    io: 'input',
    metadata: ids,
    override: ({ zodSchema, jsonSchema }) => {
      const value = fieldNotes.get(zodSchema)?.default;
      Object.assign(jsonSchema, ...jsonSchemaForms(zodSchema), value === undefined ? {} : { default: value });
    },
  });
  return { ...printed } as JsonSchema; // the copy leaves out a hidden function of zod; the rest is JSON by definition
}

/** Schemas by their names without `Schema`. */
function namesOf(schemas: Readonly<Record<string, z.ZodType>>): ReadonlyMap<string, z.ZodType> {
  return new Map(Object.entries(schemas).map(([name, schema]) => [name.replace('Schema', ''), schema]));
}
