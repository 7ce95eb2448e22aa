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

/** Services by what needs them, each once, made on first demand. */
function reverse(noteAll: (note: (key: string, serviceId: string) => void) => void) {
  return once((): ReadonlyMap<string, readonly string[]> => {
    const services = new Map<string, Set<string>>();
    noteAll((key, serviceId) => {
      const known = services.get(key);
      if (known === undefined) services.set(key, new Set([serviceId]));
      else known.add(serviceId);
    });
    return new Map([...services].map(([key, ids]) => [key, [...ids]]));
  });
}

/**
 * Makes a document ready to be asked which services a subject concerns: itself, the service of an activity or duty, those in the scope
 * of a contract, tool, document or record, those that need a skill, those that a role owns, leads or has letters in.
 */
export function concernedServices(index: OperatingModelIndex): ConcernedServices {
  const bySkill = reverse((note) => {
    for (const { id, requiredSkills = [] } of index.list('service')) {
      for (const { skillId } of requiredSkills) note(skillId, id);
    }
  });
  const byRole = reverse((note) => {
    for (const { id, ownerRoleId, leadRoleId } of index.list('service')) {
      if (ownerRoleId != null) note(ownerRoleId, id);
      if (leadRoleId != null) note(leadRoleId, id);
    }
    let last: string | undefined; // letters of one activity mostly stand together
    let serviceId: string | null | undefined;
    for (const { activityId, assignee } of index.model.assignments ?? []) {
      if (assignee.kind !== 'role') continue;
      if (activityId !== last) serviceId = index.find('activity', activityId)?.serviceId;
      last = activityId;
      if (serviceId != null) note(assignee.id, serviceId);
    }
  });
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
        return bySkill().get(id) ?? none;
      case 'role':
        return byRole().get(id) ?? none;
      default:
        return none;
    }
  };
  return (subject) => of(subject, 0);
}
