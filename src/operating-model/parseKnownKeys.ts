import type * as z from 'zod';
import { schemasAt } from './parseSchemasAt.js';
import type { AnySchema } from './parseSchemasAt.js';

function keysOf(schema: AnySchema): string[] {
  const { def } = schema._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return keysOf(def.innerType as AnySchema);
    case 'object':
      return Object.keys(def.shape);
    case 'union':
      return def.options.flatMap((option) => keysOf(option as AnySchema));
    default:
      return [];
  }
}

/** The keys that a schema knows at a path of the data; empty where it knows none. */
export function knownKeys(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  return [...new Set(schemasAt(schema, path).flatMap(keysOf))];
}
