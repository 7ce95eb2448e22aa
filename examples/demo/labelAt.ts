import type { OperatingModel } from '../../src/operating-model/index.js';

/** Name of the entity that an RFC 6901 pointer of the form `/list/index` leads to, its id where it has none. */
export function labelAt(model: OperatingModel, pointer: string): { id: string; label: string } | undefined {
  let value: unknown = model;
  for (const key of pointer.split('/').slice(1)) {
    value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  }
  const { id, name } = (value ?? {}) as { readonly id?: string; readonly name?: string | null };
  return pointer === '' || id === undefined ? undefined : { id, label: name ?? id };
}
