import { checkOptions, checkRecord, isRecord, isTexts } from '../internal/check.js';
import { errorWithProblems } from '../internal/errorWithProblems.js';
import { ComanagedError } from '../internal/errors.js';
import type { Problem } from '../internal/quantity/model.js';
import { jsonPointer } from '../internal/text/jsonPointer.js';
import { nearestName } from '../internal/text/nearestName.js';
import { printableKey } from '../internal/text/printableKey.js';
import { practices } from '../services/activities/model.js';
import { criticalities } from '../services/catalogue/model.js';
import type { GapConfiguration } from './gapConfiguration.js';
import { findingSeverities } from './model.js';
import { optionFault } from './optionFault.js';
import type { Rule } from './rule.js';
import type { RuleSet } from './ruleSets.js';

type Path = readonly (string | number)[];
interface SettingProblem extends Problem {
  readonly code: 'unknown-rule' | 'unknown-option' | 'invalid-option';
}

function problem(code: SettingProblem['code'], path: Path, message: string): SettingProblem {
  return { code, severity: 'error', message, pointer: jsonPointer(path) };
}

function hint(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

/** Keys that are not known, each with the nearest one. */
function unknownKeys(value: Readonly<Record<string, unknown>>, known: readonly string[], path: Path): SettingProblem[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) =>
      problem('unknown-option', [...path, key], `"${printableKey(key)}" is not known here.${hint(key, known)}`),
    );
}

const levels: readonly unknown[] = ['off', ...findingSeverities];
const settingKeys = ['severity', 'fixed', 'options'];

function optionProblems(rule: Rule, options: unknown, path: Path): SettingProblem[] {
  if (options === undefined) return [];
  if (!isRecord(options)) return [problem('invalid-option', path, 'The options of a rule are values by name.')];
  const specs = rule.options ?? {};
  return [
    ...unknownKeys(options, Object.keys(specs), path),
    ...Object.entries(options).flatMap(([name, value]) => {
      const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
      const fault = spec === undefined ? undefined : optionFault(spec, value);
      if (fault === undefined) return [];
      return problem('invalid-option', [...path, name], `The option "${name}" of the rule "${rule.id}" ${fault}.`);
    }),
  ];
}

function levelProblems(rule: Rule, level: unknown, path: Path): SettingProblem[] {
  const wrong = (at: Path) =>
    problem('invalid-option', at, `The rule "${rule.id}" takes off, ${findingSeverities.join(', ')}.`);
  if (levels.includes(level)) return [];
  if (!isRecord(level)) return [wrong(path)];
  const { severity, fixed, options } = level;
  return [
    ...unknownKeys(level, settingKeys, path),
    ...(severity === undefined || levels.includes(severity) ? [] : [wrong([...path, 'severity'])]),
    ...(fixed === undefined || typeof fixed === 'boolean'
      ? []
      : [problem('invalid-option', [...path, 'fixed'], 'fixed takes true or false.')]),
    ...optionProblems(rule, options, [...path, 'options']),
  ];
}

function rulesProblems(rules: unknown, known: ReadonlyMap<string, Rule>, path: Path): SettingProblem[] {
  if (rules === undefined) return [];
  if (!isRecord(rules)) return [problem('invalid-option', path, `${path.join('/')} must be settings by rule id.`)];
  return Object.entries(rules).flatMap(([id, level]) => {
    const rule = known.get(id);
    if (rule !== undefined) return levelProblems(rule, level, [...path, id]);
    const message = `No rule "${printableKey(id)}" is in use.${hint(id, [...known.keys()])}`;
    return problem('unknown-rule', [...path, id], message);
  });
}

const conditions = ['criticality', 'serviceIds', 'functions', 'partyIds', 'practices'];

/** Whether a value is a list of texts that is not empty: a condition that nothing meets would never hold. */
function isSomeTexts(value: unknown): boolean {
  return isTexts(value) && value.length > 0;
}

/** Words of a condition that do not exist: it would never hold. */
function wordProblems(key: string, value: unknown, path: Path): SettingProblem[] {
  const words = key === 'criticality' ? criticalities : key === 'practices' ? practices : undefined;
  if (words === undefined || !isSomeTexts(value)) return [];
  return (value as readonly string[])
    .filter((text) => !words.some((word) => word === text))
    .map((text) => problem('invalid-option', path, `${key} has no "${printableKey(text)}".${hint(text, words)}`));
}

function overrideProblems(override: unknown, known: ReadonlyMap<string, Rule>, path: Path): SettingProblem[] {
  if (!isRecord(override)) return [problem('invalid-option', path, 'An override has when and rules.')];
  const { when, rules } = override;
  const at = [...path, 'when'];
  const stated = isRecord(when) ? Object.entries(when).filter(([, value]) => value !== undefined) : [];
  const wrong = stated.filter(([key, value]) => conditions.includes(key) && !isSomeTexts(value));
  return [
    ...unknownKeys(override, ['when', 'rules'], path),
    ...(isRecord(when) ? unknownKeys(when, conditions, at) : []),
    ...(stated.length > 0 ? [] : [problem('invalid-option', at, 'An override needs a condition.')]),
    ...stated.flatMap(([key, value]) => wordProblems(key, value, [...at, key])),
    ...wrong.map(([key]) => problem('invalid-option', [...at, key], `${key} takes at least one text.`)),
    ...(rules === undefined
      ? [problem('invalid-option', path, 'An override has rules.')]
      : rulesProblems(rules, known, [...path, 'rules'])),
  ];
}

/**
 * Refuses settings of rules that are not there, options that do not exist and values that do not fit: a misspelt setting must not be lost.
 *
 * @throws ComanagedError with all problems, the first of which it names; their pointers go into the configuration
 */
export function checkConfiguration(config: GapConfiguration, set: RuleSet): void {
  checkOptions(config, 'config', ['accountableImpliesResponsible', 'rules', 'overrides']);
  const { accountableImpliesResponsible, rules } = config;
  const overrides: unknown = config.overrides ?? [];
  if (accountableImpliesResponsible !== undefined && typeof accountableImpliesResponsible !== 'boolean') {
    const path = 'config/accountableImpliesResponsible';
    throw new ComanagedError('invalid-option', path, `${path} must be true or false.`);
  }
  if (rules !== undefined) checkRecord(rules, 'config/rules');
  if (!Array.isArray(overrides)) {
    throw new ComanagedError('invalid-option', 'config/overrides', 'config/overrides must be an array.');
  }
  const known = new Map(set.rules.map((rule) => [rule.id, rule]));
  const problems = [
    ...rulesProblems(rules, known, ['rules']),
    ...(overrides as unknown[]).flatMap((override, at) => overrideProblems(override, known, ['overrides', at])),
  ];
  const [first] = problems;
  if (first === undefined) return;
  throw errorWithProblems(first.code, `config${first.pointer ?? ''}`, first.message, problems);
}
