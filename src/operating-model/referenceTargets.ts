import { isRecord } from '../internal/check.js';
import { once } from '../internal/once.js';
import { assigneeKinds } from '../services/parties/model.js';
import { subjectKinds } from '../services/subjects/model.js';
import type { SubjectKind } from '../services/subjects/model.js';
import { entityPlaces } from './entityPlaces.js';
import type { EntityKind } from './entityPlaces.js';
import type { OperatingModelIndex } from './indexOperatingModel.js';
import { defaultSeverities } from './model.js';
import type { ReferenceTarget } from './references.js';
import { listAt } from './valueAt.js';

/** What a reference points at although it is not there. */
export interface MissingTarget {
  /** What it should be. */
  readonly kind: string;
  /** Its id. */
  readonly id: string;
}

/** Tells what a value points at, if that is not there; undefined where it is, or where the value is no reference at all. */
export type MissingTargetOf = (value: unknown) => MissingTarget | undefined;

const subjectKindNames: ReadonlySet<string> = new Set(subjectKinds);

/**
 * Looks targets up, for each kind of target.
 *
 * Sites are labels as long as the organization lists none; severities are those of the organization or the default ones. Where the id
 * of a possible target could not be read and is empty, a reference may mean it and is not missed.
 */
export function referenceTargets(index: OperatingModelIndex): (target: ReferenceTarget) => MissingTargetOf {
  const severities = new Set<unknown>(listAt(index.model, ['organization', 'severities']) ?? defaultSeverities);
  const listedSites = listAt(index.model, ['organization', 'sites']);
  const sites = listedSites && new Set(listedSites.map((site) => (isRecord(site) ? site['id'] : '')));
  const missing = (kind: string, id: unknown, known: { has: (id: string) => boolean }) =>
    typeof id !== 'string' || id === '' || known.has(id) || known.has('') ? undefined : { kind, id };
  const missingEntity = (kind: EntityKind): MissingTargetOf => {
    const positions = once(() => index.positionsOf(kind));
    let found: unknown; // neighbors often refer to the same: most assignments to the activity of the one before
    return (id) => {
      if (id === found) return undefined;
      const target = missing(kind, id, positions());
      if (target === undefined) found = id;
      return target;
    };
  };
  const assignees = new Map<unknown, MissingTargetOf>(assigneeKinds.map((kind) => [kind, missingEntity(kind)]));
  const missingAssignee = (value: unknown) =>
    isRecord(value) ? assignees.get(value['kind'])?.(value['id']) : undefined;
  const missingRef = (ref: unknown) => {
    if (typeof ref !== 'string' || ref === '') return undefined;
    const colon = ref.indexOf(':');
    const kind = ref.slice(0, colon);
    if (!subjectKindNames.has(kind)) return { kind: 'subject', id: ref };
    const id = ref.slice(colon + 1);
    if (Object.hasOwn(entityPlaces, kind)) return missing(kind, id, index.positionsOf(kind as EntityKind));
    return missing(kind, id, {
      has: (known) => index.pointerOf({ kind: kind as SubjectKind, id: known }) !== undefined,
    });
  };
  return (target) => {
    switch (target) {
      case 'severity':
        return (id) => missing('severity', id, severities);
      case 'site':
        return (id) => (sites === undefined ? undefined : missing('site', id, sites));
      case 'ref':
        return missingRef;
      case 'assignee':
        return missingAssignee;
      default:
        return missingEntity(target);
    }
  };
}
