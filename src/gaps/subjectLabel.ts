import type { OperatingModel } from '../operating-model/model.js';
import type { RuleSubject } from './rule.js';

/** What people call a subject: its name, its id where it has none. */
export function subjectLabel({ kind, id, entity }: RuleSubject): string {
  if ('ruleId' in entity && 'label' in entity) return entity.label; // a finding
  if (kind === 'matrix') return 'Responsibility matrix';
  if ('level' in entity && 'contract' in entity) {
    const { contract, level } = entity;
    return level.name ?? `${contract.name}, ${level.id}`;
  }
  const organization = kind === 'organization' ? (entity as OperatingModel).organization : undefined;
  const { name } = (organization ?? entity) as { readonly name?: string | null | undefined };
  return name ?? id;
}
