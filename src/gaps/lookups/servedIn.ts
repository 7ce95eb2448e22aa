import type { MissingFact, RuleContext } from '../rule.js';

/** The service that seats must serve: null for any, and what is missing where that is not known. */
export type ServedService = string | null | MissingFact;

/** The service that seats must serve, where any serve certain services only; null where all serve all. */
export function servedIn({ index, once }: RuleContext, service: ServedService): ServedService {
  const isChosen = once('look-up/chosen services', () =>
    index.list('window').some(({ serviceIds }) => serviceIds !== undefined),
  );
  return isChosen ? service : null;
}
