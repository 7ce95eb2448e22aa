import { checkOptions, checkRecord } from '../internal/check.js';
import { ComanagedError } from '../internal/errors.js';
import type { Problem } from '../internal/quantity/model.js';
import { compareText } from '../internal/text/compareText.js';
import { jsonPointer } from '../internal/text/jsonPointer.js';
import { nearestName } from '../internal/text/nearestName.js';
import { printableKey } from '../internal/text/printableKey.js';
import type { OperatingModel } from '../operating-model/model.js';
import { findingSeverities } from './model.js';
import type { EffectiveConfiguration, FindingSeverity } from './model.js';
import type { Rule } from './rule.js';
import type { RuleSet } from './ruleSets.js';

/** How rules are set. */
export interface GapConfiguration {
  /** Whether the accountable does the work where nobody is named; absent: as the document says, else the rule set. */
  readonly accountableImpliesResponsible?: boolean | undefined;
  /** Base severity by rule id, or off. */
  readonly rules?: Readonly<Record<string, FindingSeverity | 'off'>> | undefined;
}

interface SettingProblem extends Problem {
  readonly code: 'unknown-rule' | 'invalid-option';
}

function settingProblem(id: string, level: unknown, known: readonly string[]): SettingProblem | undefined {
  const pointer = jsonPointer(['rules', id]);
  const severity = 'error';
  if (!known.includes(id)) {
    const nearest = nearestName(id, known);
    const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
    return { code: 'unknown-rule', severity, message: `No rule "${printableKey(id)}" is in use.${hint}`, pointer };
  }
  if (level === 'off' || findingSeverities.some((known) => known === level)) return undefined;
  const message = `The rule "${id}" takes off, ${findingSeverities.join(', ')}.`;
  return { code: 'invalid-option', severity, message, pointer };
}

/**
 * Refuses settings of rules that are not there and levels that do not exist: a misspelt setting must not be lost.
 *
 * @throws ComanagedError with all problems, the first of which it names; their pointers go into the configuration
 */
export function checkConfiguration(config: GapConfiguration, set: RuleSet): void {
  checkOptions(config, 'config', ['accountableImpliesResponsible', 'rules']);
  const { accountableImpliesResponsible, rules = {} } = config;
  if (accountableImpliesResponsible !== undefined && typeof accountableImpliesResponsible !== 'boolean') {
    const path = 'config/accountableImpliesResponsible';
    throw new ComanagedError('invalid-option', path, `${path} must be true or false.`);
  }
  checkRecord(rules, 'config/rules');
  const known = set.rules.map(({ id }) => id);
  const problems = Object.entries(rules).flatMap(([id, level]) => settingProblem(id, level, known) ?? []);
  const [first] = problems;
  if (first === undefined) return;
  throw new ComanagedError(first.code, `config${first.pointer ?? ''}`, first.message, problems);
}

/** How the rules are set in the end: by the call, else by the document, else by the rule set. */
export function effectiveConfiguration(
  model: OperatingModel,
  set: RuleSet,
  config: GapConfiguration,
): EffectiveConfiguration {
  const levelOf = ({ id, severity }: Rule) =>
    (config.rules && Object.hasOwn(config.rules, id) ? config.rules[id] : undefined) ?? severity;
  return {
    accountableImpliesResponsible:
      config.accountableImpliesResponsible ??
      model.raciScheme?.accountableImpliesResponsible ??
      set.accountableImpliesResponsible,
    rules: set.rules
      .map((rule) => ({ ruleId: rule.id, severity: levelOf(rule) }))
      .sort((a, b) => compareText(a.ruleId, b.ruleId)),
  };
}
