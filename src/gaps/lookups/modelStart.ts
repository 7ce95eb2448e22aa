import type { MissingFact, RuleContext } from '../rule.js';

/** Date on which the present operating model began; null: none has; the missing fact where that is not assessed. */
export function modelStart({ index }: Pick<RuleContext, 'index'>): string | null | MissingFact {
  const { organization } = index.model;
  const startedOn = organization?.modelStartedOn;
  if (startedOn !== undefined) return startedOn;
  return { code: 'organization.modelStartedOn', pointer: organization == null ? '' : '/organization' };
}
