import { isAssessed } from '../operating-model/isAssessed.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import { activityHolders } from '../raci/activityHolders.js';
import type { Activity } from '../services/activities/model.js';
import { refuse } from '../internal/check.js';
import type { ConcernedServices } from './concerned.js';
import { currentAssignments } from './currentAssignments.js';
import type { ExceptionUse } from './exceptionUse.js';
import type { CoverageFrame, CurrentHolders, RuleContext } from './rule.js';

const implying = { accountableImpliesResponsible: true };
const plain = { accountableImpliesResponsible: false };

/** What the rules of the first pass look at together, and those after it; what they ask more than once is made once. */
export function ruleContext(
  index: OperatingModelIndex,
  asOf: string,
  coverage: CoverageFrame,
  accountableImpliesResponsible: boolean,
  useOf: (exceptionId: string) => ExceptionUse,
  servicesOf: ConcernedServices,
): { readonly first: RuleContext; readonly second: RuleContext } {
  const activities = index.list('activity');
  const known = new Array<CurrentHolders | undefined>(activities.length); // by position: a map of objects takes longer to ask
  const made = new Map<string, unknown>();
  const currentHolders = (activity: Activity): CurrentHolders => {
    const assignments = currentAssignments(index, activity.id, asOf);
    // Where letters are not all assessed, that nobody is named to do the work does not say that nobody is.
    const isImplied =
      accountableImpliesResponsible && isAssessed(index, 'assignments', { kind: 'activity', id: activity.id });
    return activityHolders(activity, assignments, index.scheme(), isImplied ? implying : plain);
  };
  const first: RuleContext = {
    index,
    asOf,
    coverage,
    holders: (activity) => {
      const position = index.positionOf('activity', activity.id);
      if (position === undefined || activities[position] !== activity) return currentHolders(activity);
      return (known[position] ??= currentHolders(activity));
    },
    once: <T>(key: string, make: (context: RuleContext) => T): T => {
      const known = made.get(key);
      if (known !== undefined || made.has(key)) return known as T; // each key belongs to one rule and one type
      const value = make(first);
      made.set(key, value);
      return value;
    },
    servicesOf,
    useOf: () => refuse('useOf', 'be asked in the second pass only'),
  };
  return { first, second: { ...first, useOf } };
}
