import { jsonPointer } from '../internal/text/jsonPointer.js';
import type { Assignment } from '../raci/model.js';
import type { Subject } from '../services/subjects/model.js';
import type { OperatingModelIndex } from './indexOperatingModel.js';
import { references } from './references.js';
import type { ReferenceOwner } from './references.js';
import { referenceTargets } from './referenceTargets.js';
import { referenceTree } from './referenceTree.js';
import type { MissingTarget } from './referenceTargets.js';
import { organizationId } from './subjectPointer.js';
import { valueAt } from './valueAt.js';

/** A reference that has no target. */
export interface DanglingReference {
  /** Who refers: the entity, or the organization or activity that speaks for what is no entity. */
  readonly subject: Subject;
  /** The field, as its path without positions, such as `requiredSkills.skillId`. */
  readonly field: string;
  /** What is missing. */
  readonly target: MissingTarget;
  /** RFC 6901 pointer of the reference. */
  readonly pointer: string;
}

/** Who speaks for an owner: itself, the activity of an assignment, or the organization. */
function subjectOf(index: OperatingModelIndex, owner: ReferenceOwner['owner'], entity: unknown): Subject {
  if (owner === 'organization') return { kind: 'organization', id: organizationId(index.model) };
  if (owner !== 'assignment') return { kind: owner, id: (entity as { readonly id: string }).id };
  const { activityId } = entity as Assignment;
  const isListed = index.positionOf('activity', activityId) !== undefined;
  return isListed ? { kind: 'activity', id: activityId } : { kind: 'matrix', id: 'main' };
}

/** Names of the keys below the owner; what speaks for another entity says where it stands. */
function fieldName(owner: ReferenceOwner, path: readonly string[]): string {
  const isEntity = owner.owner !== 'organization' && owner.owner !== 'assignment';
  const keys = isEntity || owner.place[0] === 'organization' ? path : [...owner.place, ...path];
  return keys.filter((key) => key !== '*').join('.');
}

/** The references of a document that have no target, in the order of the document's fields; linear in the document. */
export function danglingReferences(index: OperatingModelIndex): DanglingReference[] {
  const missingTargetOf = referenceTargets(index);
  const dangling: DanglingReference[] = [];
  for (const owner of references) {
    const missedOf = referenceTree(owner.fields, missingTargetOf);
    const tell = (entity: unknown, position?: number) => {
      for (const { path, at, target } of missedOf(entity)) {
        const pointer = jsonPointer([...owner.place, ...(position === undefined ? [] : [position]), ...at]);
        const subject = subjectOf(index, owner.owner, entity);
        dangling.push({ subject, field: fieldName(owner, path), target, pointer });
      }
    };
    const value = valueAt(index.model, owner.place);
    if (Array.isArray(value))
      value.forEach((entity: unknown, position) => {
        tell(entity, position);
      });
    else tell(value);
  }
  return dangling;
}
