import type * as z from 'zod';

/** A schema seen as zod's own union of what a schema can be. */
export type AnySchema = z.core.$ZodTypes;

/** What a schema says of one key or item below it; several where a union has several. */
function below(schema: AnySchema, key: string | number): AnySchema[] {
  const { def } = schema._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return below(def.innerType as AnySchema, key);
    case 'array':
      return [def.element as AnySchema];
    case 'object':
      return Object.hasOwn(def.shape, key) ? [def.shape[key] as AnySchema] : [];
    case 'union':
      return def.options.flatMap((option) => below(option as AnySchema, key));
    default:
      return [];
  }
}

/** The schemas that hold at a path of the data: several where a union has several, none where the path is not known. */
export function schemasAt(schema: z.ZodType, path: readonly (string | number)[]): AnySchema[] {
  let schemas = [schema as unknown as AnySchema]; // zod's own union of what a schema can be
  for (const key of path) schemas = schemas.flatMap((each) => below(each, key));
  return schemas;
}
