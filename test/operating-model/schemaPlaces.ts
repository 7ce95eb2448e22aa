import type * as z from 'zod';
import { operatingModelSchema } from '../../src/operating-model/schema.js';

/** What zod knows of a schema; which members stand depends on `type`. */
interface Definition {
  readonly type: string;
  readonly innerType: z.ZodType;
  readonly element: z.ZodType;
  readonly options: readonly z.ZodType[];
  readonly shape: Readonly<Record<string, z.ZodType>>;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[];
}
interface CheckDefinition {
  readonly check: string;
  readonly pattern?: RegExp;
  readonly params?: { readonly problem?: string };
}

/** A place of the document: its keys from the root, `*` for every item of a list, and a schema that holds there. */
export interface SchemaPlace {
  readonly path: readonly string[];
  readonly schema: z.ZodType;
}

const leafTypes = ['boolean', 'enum', 'literal', 'number', 'string', 'unknown'];

export function definitionOf(schema: z.ZodType): Definition {
  return (schema as unknown as { readonly _zod: { readonly def: Definition } })._zod.def;
}

/** What a schema leads to; a kind of schema that is not known here fails, so that no place is missed. */
function membersOf({ path, schema }: SchemaPlace): SchemaPlace[] {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'optional':
    case 'nullable':
      return [{ path, schema: definition.innerType }];
    case 'array':
      return [{ path: [...path, '*'], schema: definition.element }];
    case 'union':
      return definition.options.map((option) => ({ path, schema: option }));
    case 'object':
      return Object.entries(definition.shape).map(([key, member]) => ({ path: [...path, key], schema: member }));
    default:
      if (!leafTypes.includes(definition.type)) throw new Error(`a ${definition.type} schema at ${path.join('/')}`);
      return [];
  }
}

function placesFrom(place: SchemaPlace): SchemaPlace[] {
  return [place, ...membersOf(place).flatMap(placesFrom)];
}

/** Every schema of the document with its place; one place has several where it may be absent, null or one of several forms. */
export const schemaPlaces: readonly SchemaPlace[] = placesFrom({ path: [], schema: operatingModelSchema });

/** The keys of an object schema; empty for any other. */
export function keysOf(schema: z.ZodType): readonly string[] {
  const { type, shape } = definitionOf(schema);
  return type === 'object' ? Object.keys(shape) : [];
}

/** The checks of a schema beside its type. */
export function checksOf(schema: z.ZodType): readonly CheckDefinition[] {
  return (definitionOf(schema).checks ?? []).map(({ _zod }) => _zod.def);
}
