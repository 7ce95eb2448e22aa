import { checkRecord, checkRecords } from '../internal/check.js';
import type { OperatingModel } from './model.js';

/** The lists of entities that parts may hold. */
export const entityLists = [
  'parties',
  'teams',
  'people',
  'roles',
  'skills',
  'services',
  'activities',
  'lanes',
  'duties',
  'tools',
  'documents',
  'evidence',
  'contracts',
  'escalationRoutes',
  'reviews',
  'events',
  'exceptions',
  'decisions',
  'transitions',
  'partnerCandidates',
] as const;
/** The lists of statements that parts may hold. */
export const statementLists = ['completeCollections', 'partialCollections'] as const;

/** Parts of a document, as importers give them. */
export type ModelParts = Partial<
  Pick<OperatingModel, (typeof entityLists)[number] | (typeof statementLists)[number] | 'assignments' | 'raciScheme'>
>;

/**
 * Refuses parts, or a document, whose lists cannot be merged.
 *
 * @throws ComanagedError `invalid-argument`
 */
export function checkParts(parts: ModelParts, path: string): void {
  checkRecord(parts, path);
  for (const key of entityLists) checkRecords(parts[key], `${path}/${key}`, ['id']);
  for (const key of statementLists) checkRecords(parts[key], `${path}/${key}`, ['collection']);
  checkRecords(parts.assignments, `${path}/assignments`, ['activityId', 'responsibility']);
  if (parts.raciScheme != null) checkRecord(parts.raciScheme, `${path}/raciScheme`);
}
