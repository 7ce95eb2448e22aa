import { compareText } from '../internal/text/compareText.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../operating-model/model.js';
import type { Contract, Tool } from '../services/agreements/model.js';
import type { Subject } from '../services/subjects/model.js';
import type { ConcernedServices } from './concerned.js';
import type { GapConfiguration, GapOverride, RuleLevel } from './gapConfiguration.js';
import type { OverrideCondition } from './overrideCondition.js';
import type { EffectiveConfiguration, EffectiveRule } from './model.js';
import type { Rule } from './rule.js';
import type { StatedOption } from './ruleOptions.js';
import type { RuleSet } from './ruleSets.js';

/** Tells how a rule is set for a subject. */
export type SettingFor = (subject: Subject) => EffectiveRule;

/** Values of options in copies of their own: results share nothing with rules, and rules nothing with configurations. */
function ownOptions(options: Readonly<Record<string, StatedOption>>): Record<string, StatedOption> {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, isList(value) ? [...value] : value]));
}

function isList(value: StatedOption): value is readonly string[] {
  return Array.isArray(value);
}

/** The values of a rule's options where nobody sets them. */
export function defaultOptions(rule: Rule): Record<string, StatedOption> {
  const defaults = Object.entries(rule.options ?? {}).map(([name, spec]) => [name, spec.default] as const);
  return ownOptions(Object.fromEntries(defaults));
}

function withLevel(setting: EffectiveRule, level: RuleLevel | undefined): EffectiveRule {
  if (level === undefined) return setting;
  if (typeof level === 'string') return { ...setting, severity: level };
  const { severity = setting.severity, fixed = setting.fixed, options } = level;
  return { ...setting, severity, fixed, options: ownOptions({ ...setting.options, ...options }) };
}

function levelOf(levels: Readonly<Record<string, RuleLevel>> | undefined, id: string): RuleLevel | undefined {
  return levels !== undefined && Object.hasOwn(levels, id) ? levels[id] : undefined;
}

/** How a rule is set where no override holds. */
export function baseSetting(rule: Rule, config: GapConfiguration): EffectiveRule {
  const { id, severity } = rule;
  return withLevel({ ruleId: id, severity, fixed: false, options: defaultOptions(rule) }, levelOf(config.rules, id));
}

/** The party that a subject belongs to; undefined where the document does not tell or it belongs to none. */
function partyOf(index: OperatingModelIndex, { kind, id }: Subject): string | undefined {
  if (kind === 'party') return id;
  if (kind === 'role' || kind === 'team' || kind === 'person') return index.partyOf({ kind, id });
  if (kind !== 'contract' && kind !== 'tool') return undefined;
  const { providerPartyId, ownerPartyId } = (index.find(kind, id) ?? {}) as Partial<Contract & Tool>;
  return providerPartyId ?? ownerPartyId ?? undefined;
}

function holds(
  index: OperatingModelIndex,
  servicesOf: ConcernedServices,
  when: OverrideCondition,
  subject: Subject,
): boolean {
  const { criticality, serviceIds, functions, partyIds, practices } = when;
  const isOne = (values: readonly string[] | undefined, value: string | null | undefined) =>
    values === undefined || (value != null && values.includes(value));
  const isService = (id: string) => {
    const service = index.find('service', id);
    return isOne(serviceIds, id) && isOne(criticality, service?.criticality) && isOne(functions, service?.function);
  };
  const asksService = criticality !== undefined || serviceIds !== undefined || functions !== undefined;
  if (asksService && !servicesOf(subject).some(isService)) return false;
  if (partyIds !== undefined && !isOne(partyIds, partyOf(index, subject))) return false;
  if (practices === undefined) return true;
  return subject.kind === 'activity' && isOne(practices, index.find('activity', subject.id)?.practice);
}

/** Makes the settings of a rule ready to be asked for any number of subjects. */
export function settingFor(
  rule: Rule,
  config: GapConfiguration,
  index: OperatingModelIndex,
  servicesOf: ConcernedServices,
): SettingFor {
  const base = frozen(baseSetting(rule, config));
  const overrides: readonly GapOverride[] = (config.overrides ?? []).filter(
    ({ rules }) => levelOf(rules, rule.id) !== undefined,
  );
  if (overrides.length === 0) return () => base;
  return (subject) =>
    overrides
      .filter(({ when }) => holds(index, servicesOf, when, subject))
      .reduce((setting, { rules }) => frozen(withLevel(setting, levelOf(rules, rule.id))), base);
}

/** A setting that a rule cannot change for the subjects after. */
function frozen(setting: EffectiveRule): EffectiveRule {
  for (const value of Object.values(setting.options)) Object.freeze(value);
  return { ...setting, options: Object.freeze(setting.options) };
}

/** How the rules are set in the end: by the call, else by the document, else by the rule set. */
export function effectiveConfiguration(
  model: OperatingModel,
  set: RuleSet,
  config: GapConfiguration,
): EffectiveConfiguration {
  return {
    ruleSet: set.id,
    accountableImpliesResponsible:
      config.accountableImpliesResponsible ??
      model.raciScheme?.accountableImpliesResponsible ??
      set.accountableImpliesResponsible,
    rules: set.rules.map((rule) => baseSetting(rule, config)).sort((a, b) => compareText(a.ruleId, b.ruleId)),
    overrides: (config.overrides ?? []).map(({ when, rules }) => ({
      when: plainCondition(when),
      rules: Object.keys(rules)
        .sort(compareText)
        .map((ruleId) => ({ ruleId, ...statedLevel(rules[ruleId]) })),
    })),
  };
}

/** The same without undefined members, as JSON has it. */
function plain<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

function plainCondition(when: OverrideCondition): OverrideCondition {
  return Object.fromEntries(Object.entries(plain(when)).map(([key, list]) => [key, [...(list as readonly string[])]])); // a condition holds lists of texts
}

function statedLevel(level: RuleLevel | undefined): object {
  if (level === undefined || typeof level === 'string') return level === undefined ? {} : { severity: level };
  const { options, ...rest } = level;
  return plain({ ...rest, ...(options !== undefined && { options: ownOptions(options) }) });
}
