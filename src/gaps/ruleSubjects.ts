import { jsonPointer } from '../internal/text/jsonPointer.js';
import { entityKinds, entityPlaces } from '../operating-model/entityPlaces.js';
import type { EntityKind } from '../operating-model/entityPlaces.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import { organizationId } from '../operating-model/subjectPointer.js';
import { retired } from './retired.js';
import type { IsRetired } from './retired.js';
import type { RuleSubject, RuleSubjectKind } from './rule.js';

/** Where ids repeat, the first counts. */
function entitySubjects(index: OperatingModelIndex, kind: EntityKind, isRetired: IsRetired): RuleSubject[] {
  const place = jsonPointer(entityPlaces[kind]);
  const list: readonly { readonly id: string }[] = index.list(kind);
  const positions = index.positionsOf(kind);
  const hasRepeats = positions.size < list.length;
  const subjects: RuleSubject[] = [];
  list.forEach((entity, position) => {
    if ((hasRepeats && positions.get(entity.id) !== position) || isRetired(kind, entity)) return;
    subjects.push({ kind, id: entity.id, entity, pointer: `${place}/${position}`, position });
  });
  return subjects;
}

/** Gives the subjects of each kind that rules can be about, made once, in the order of the document. */
export function ruleSubjects(index: OperatingModelIndex): (kind: RuleSubjectKind) => readonly RuleSubject[] {
  const made = new Map<RuleSubjectKind, readonly RuleSubject[]>();
  const isRetired = retired(index);
  const single = (kind: 'organization' | 'matrix', id: string, entity: { readonly id: string }): RuleSubject => {
    const pointer = index.pointerOf({ kind, id }) ?? '';
    return { kind, id, entity, pointer, position: 0 };
  };
  const subjectsOf = (kind: RuleSubjectKind): readonly RuleSubject[] => {
    if (kind === 'organization') return [single(kind, organizationId(index.model), index.model)];
    if (kind !== 'any') return entitySubjects(index, kind, isRetired);
    const matrix = single('matrix', 'main', { id: 'main' });
    return [...listOf('organization'), matrix, ...entityKinds.flatMap((each) => [...listOf(each)])];
  };
  const listOf = (kind: RuleSubjectKind): readonly RuleSubject[] => {
    const subjects = made.get(kind) ?? subjectsOf(kind);
    made.set(kind, subjects);
    return subjects;
  };
  return listOf;
}
