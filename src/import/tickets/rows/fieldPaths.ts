import type { FieldPath, IncidentField, IncidentFields } from '../mapping.js';

/** The parts of an incident that a mapping names, each with the places where it may stand. */
export function fieldPaths(
  fields: IncidentFields,
): readonly (readonly [field: IncidentField, paths: readonly (string | number)[]])[] {
  const entries = Object.entries(fields) as readonly (readonly [IncidentField, FieldPath | null | undefined])[]; // checked
  return entries.flatMap(([field, path]) => {
    if (path === undefined || path === null) return [];
    return [[field, typeof path === 'object' ? path : [path]] as const];
  });
}
