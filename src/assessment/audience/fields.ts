import type { GapReport, RuleTally } from '../../gaps/model.js';
import { pick } from '../../internal/pick.js';

/** The tallies of a report, field by field. */
export function shownTallies(tallies: readonly RuleTally[]): RuleTally[] {
  return tallies.map((tally) => pick(tally, ['ruleId', 'pass', 'fail', 'unknown', 'notApplicable', 'excepted']));
}

/** How the rules were set, field by field, for those that are shown. */
export function shownConfiguration(
  { accountableImpliesResponsible, rules }: GapReport['configuration'],
  isShown: (rule: { readonly ruleId: string }) => boolean,
): GapReport['configuration'] {
  const settings = rules.filter(isShown).map((setting) => pick(setting, ['ruleId', 'severity']));
  return { accountableImpliesResponsible, rules: settings };
}
