import type { OperatingModel } from '../operating-model/model.js';
import type { RuleSubject } from './rule.js';

/** What people call a subject: its name, its id where it has none. */
export function subjectLabel({ kind, id, entity }: RuleSubject): string {
  if (kind === 'matrix') return 'Responsibility matrix';
  const organization = kind === 'organization' ? (entity as OperatingModel).organization : undefined;
  const { name } = (organization ?? entity) as { readonly name?: string | null | undefined };
  return name ?? id;
}
