import { jsonPointer } from '../internal/text/jsonPointer.js';
import { entityKinds, entityPlaces } from '../operating-model/entityPlaces.js';
import type { EntityKind } from '../operating-model/entityPlaces.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import { organizationId } from '../operating-model/subjectPointer.js';
import type { Tool, ToolPurpose } from '../services/agreements/model.js';
import { retired } from './retired.js';
import type { IsRetired } from './retired.js';
import type { ContractedLevel, RuleSubject, RuleSubjectKind, UsedPurpose } from './rule.js';

/** Where ids repeat, the first counts. */
function entitySubjects(index: OperatingModelIndex, kind: EntityKind, isRetired: IsRetired): RuleSubject[] {
  const place = `${jsonPointer(entityPlaces[kind])}/`;
  const list: readonly { readonly id: string }[] = index.list(kind);
  const positions = index.positionsOf(kind);
  const hasRepeats = positions.size < list.length;
  const subjects = new Array<RuleSubject>(list.length); // the whole room at once: a list that grows is copied
  let count = 0;
  list.forEach((entity, position) => {
    if ((hasRepeats && positions.get(entity.id) !== position) || isRetired(kind, entity)) return;
    subjects[count++] = { kind, id: entity.id, entity, pointer: `${place}${position}`, position }; // the list holds entities of that kind
  });
  subjects.length = count;
  return subjects;
}

/** The service levels of all contracts. */
function levelSubjects(index: OperatingModelIndex): RuleSubject<'service-level'>[] {
  const seen = new Set<string>();
  const subjects: RuleSubject<'service-level'>[] = [];
  index.list('contract').forEach((contract, at) => {
    (contract.serviceLevels ?? []).forEach((level, position) => {
      const entity: ContractedLevel = { id: `${contract.id}.${level.id}`, contract, level };
      if (seen.has(entity.id)) return; // where ids repeat, the first counts
      seen.add(entity.id);
      const pointer = `/contracts/${at}/serviceLevels/${position}`;
      subjects.push({ kind: 'service-level', id: entity.id, entity, pointer, position: subjects.length });
    });
  });
  return subjects;
}

/** The purposes that tools are used for, in the order of the document. */
function purposeSubjects(index: OperatingModelIndex): RuleSubject<'tool-purpose'>[] {
  const tools = new Map<ToolPurpose, Tool[]>();
  for (const tool of index.list('tool')) {
    const purposes = new Set([...(tool.purpose == null ? [] : [tool.purpose]), ...(tool.systemOfRecordFor ?? [])]);
    for (const purpose of purposes) {
      const used = tools.get(purpose);
      if (used === undefined) tools.set(purpose, [tool]);
      else used.push(tool);
    }
  }
  return [...tools].map(([id, used], position) => {
    const entity: UsedPurpose = { id, tools: used };
    return { kind: 'tool-purpose', id, entity, pointer: '/tools', position };
  });
}

/** Gives the subjects of each kind that rules can be about, made once, in the order of the document. */
export function ruleSubjects(index: OperatingModelIndex): (kind: RuleSubjectKind) => readonly RuleSubject[] {
  const made = new Map<RuleSubjectKind, readonly RuleSubject[]>();
  const isRetired = retired(index);
  const organization = (): RuleSubject => {
    const id = organizationId(index.model);
    const pointer = index.pointerOf({ kind: 'organization', id }) ?? '';
    return { kind: 'organization', id, entity: index.model, pointer, position: 0 };
  };
  const matrix = (): RuleSubject => {
    const pointer = index.pointerOf({ kind: 'matrix', id: 'main' }) ?? '';
    return { kind: 'matrix', id: 'main', entity: { id: 'main' }, pointer, position: 0 };
  };
  const subjectsOf = (kind: RuleSubjectKind): readonly RuleSubject[] => {
    switch (kind) {
      case 'organization':
        return [organization()];
      case 'matrix':
        return [matrix()];
      case 'service-level':
        return levelSubjects(index);
      case 'tool-purpose':
        return purposeSubjects(index);
      case 'finding':
        return [];
      case 'any':
        return listOf('organization').concat(listOf('matrix'), ...entityKinds.map(listOf));
      default:
        return entitySubjects(index, kind, isRetired);
    }
  };
  const listOf = (kind: RuleSubjectKind): readonly RuleSubject[] => {
    const subjects = made.get(kind) ?? subjectsOf(kind);
    made.set(kind, subjects);
    return subjects;
  };
  return listOf;
}
