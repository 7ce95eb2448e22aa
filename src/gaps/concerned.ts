import { once } from '../internal/once.js';
import { resolvePointer } from '../internal/text/resolvePointer.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import type { ServiceLevel } from '../services/agreements/model.js';
import type { Subject, SubjectKind } from '../services/subjects/model.js';

/** Tells which services a subject concerns. */
export type ConcernedServices = (subject: Subject) => readonly string[];

function subjectOf(reference: string | null | undefined): Subject | undefined {
  if (reference == null) return undefined;
  const at = reference.indexOf(':');
  return { kind: reference.slice(0, at) as SubjectKind, id: reference.slice(at + 1) }; // a kind that does not exist finds nothing
}

const none: readonly string[] = [];
function listOf(id: string | null | undefined): readonly string[] {
  return id == null ? none : [id];
}

/** Services by what needs them, made on first demand. */
function reverse(keysOf: () => Iterable<readonly [key: string, serviceId: string]>) {
  return once(() => {
    const services = new Map<string, Set<string>>();
    for (const [key, serviceId] of keysOf()) services.set(key, (services.get(key) ?? new Set()).add(serviceId));
    return services;
  });
}

/**
 * Makes a document ready to be asked which services a subject concerns: itself, the service of an activity or duty, those in the scope
 * of a contract, tool, document or record, those that need a skill, those that a role owns, leads or has letters in.
 */
export function concernedServices(index: OperatingModelIndex): ConcernedServices {
  const bySkill = reverse(() =>
    index
      .list('service')
      .flatMap(({ id, requiredSkills = [] }) => requiredSkills.map(({ skillId }) => [skillId, id] as const)),
  );
  const byRole = reverse(() => [
    ...index
      .list('service')
      .flatMap(({ id, ownerRoleId, leadRoleId }) =>
        [...listOf(ownerRoleId), ...listOf(leadRoleId)].map((role) => [role, id] as const),
      ),
    ...(index.model.assignments ?? []).flatMap(({ activityId, assignee: { kind, id } }) =>
      kind === 'role'
        ? listOf(index.find('activity', activityId)?.serviceId).map((service) => [id, service] as const)
        : [],
    ),
  ]);
  const ofAll = (references: readonly (string | null | undefined)[], depth: number): readonly string[] => [
    ...new Set(references.flatMap((reference) => of(subjectOf(reference), depth + 1))),
  ];
  const ofLevel = (subject: Subject, depth: number): readonly string[] => {
    const pointer = index.pointerOf(subject) ?? '';
    const level = resolvePointer(index.model, pointer);
    const { serviceIds } = level.found ? (level.value as Partial<ServiceLevel>) : {};
    if (serviceIds !== undefined) return serviceIds;
    const contract = index.list('contract')[Number(pointer.split('/')[2])];
    return contract === undefined ? none : of({ kind: 'contract', id: contract.id }, depth);
  };
  const of = (subject: Subject | undefined, depth: number): readonly string[] => {
    if (subject === undefined || depth > 3) return none; // records may be about each other
    const { kind, id } = subject;
    switch (kind) {
      case 'service':
        return [id];
      case 'activity':
      case 'duty':
        return listOf(index.find(kind, id)?.serviceId);
      case 'evidence':
      case 'review':
      case 'escalation-route':
      case 'exception':
        return ofAll([index.find(kind, id)?.subject], depth);
      case 'decision':
        return ofAll([index.find(kind, id)?.scope], depth);
      case 'document':
        return ofAll(index.find(kind, id)?.covers ?? [], depth);
      case 'contract':
        return ofAll(index.find(kind, id)?.scope ?? [], depth);
      case 'tool':
      case 'event':
      case 'transition':
      case 'metric':
        return index.find(kind, id)?.serviceIds ?? none;
      case 'lane': {
        const lane = index.find(kind, id);
        const activities = (lane?.activityIds ?? []).map((activity) => `activity:${activity}`);
        return [...new Set([...ofAll(activities, depth), ...(lane?.select?.serviceIds ?? [])])];
      }
      case 'service-level':
        return ofLevel(subject, depth);
      case 'skill':
        return [...(bySkill().get(id) ?? [])];
      case 'role':
        return [...(byRole().get(id) ?? [])];
      default:
        return none;
    }
  };
  return (subject) => of(subject, 0);
}
