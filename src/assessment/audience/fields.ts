import type { GapReport, RuleTally } from '../../gaps/model.js';
import { pick } from '../../internal/pick.js';

/** The tallies of a report, field by field. */
export function shownTallies(tallies: readonly RuleTally[]): RuleTally[] {
  return tallies.map((tally) => pick(tally, ['ruleId', 'pass', 'fail', 'unknown', 'notApplicable', 'excepted']));
}

/** Ids of the rule sets of this library; those of the caller may name somebody. */
const builtInSets: readonly string[] = ['recommended', 'strict', 'all'];

/** How the rules were set, field by field, for those that are shown. What holds for some subjects only names them, and the value of an option may: a client sees both, the public neither. */
export function shownConfiguration(
  { ruleSet, accountableImpliesResponsible, rules, overrides }: GapReport['configuration'],
  isShown: (rule: { readonly ruleId: string }) => boolean,
  audience: 'client' | 'public',
): GapReport['configuration'] {
  const settings = rules.filter(isShown).map((setting) => ({
    ...pick(setting, ['ruleId', 'severity', 'fixed']),
    options: audience === 'client' ? { ...setting.options } : {},
  }));
  const shownOverrides = overrides.map((override) => ({
    when: pick(override.when, ['criticality', 'serviceIds', 'functions', 'partyIds', 'practices']),
    rules: override.rules.map((setting) => pick(setting, ['ruleId', 'severity', 'fixed', 'options'])),
  }));
  return {
    ruleSet: audience === 'client' || builtInSets.includes(ruleSet) ? ruleSet : 'own',
    accountableImpliesResponsible,
    rules: settings,
    overrides: audience === 'client' ? shownOverrides : [],
  };
}
