import type { Fault } from '../../internal/checkNumbers.js';
import { driverFact, factSpecs, levelValue } from '../engine/factSpecs.js';
import { conditionFaults } from './conditionFaults.js';
import type { Policy } from './model.js';
import { policyBounds } from './policyBounds.js';
import { sizeFaults } from './sizeFaults.js';

const code = /^[A-Z][A-Z0-9_]{0,63}$/;

/** What the parts of a policy say against each other. */
export function meaningFaults(policy: Policy): Fault[] {
  const faults = [
    ...namingFaults(policy),
    ...criteriaFaults(policy),
    ...emphasisFaults(policy),
    ...ruleFaults(policy),
    ...derivedFaults(policy),
    ...engagementFaults(policy),
    ...neutralityFaults(policy),
    ...conditionFaults(policy),
  ];
  return faults.length > 0 ? faults : sizeFaults(policy);
}

function mustIf(isWrong: boolean, path: string, must: string): Fault[] {
  return isWrong ? [{ path, must }] : [];
}

function repeats(list: readonly unknown[]): boolean {
  return new Set(list).size < list.length;
}

function listFaults(list: readonly string[], known: readonly string[], path: string, what: string): Fault[] {
  return [
    ...list.flatMap((each, at) => mustIf(!known.includes(each), `${path}/${at}`, `be one of the policy's ${what}`)),
    ...mustIf(repeats(list), path, 'name each of them once'),
  ];
}

function namingFaults({
  id,
  version,
  models,
  engagements = [],
  facts = [],
  askFirst = [],
  fitScale,
  ...policy
}: Policy): Fault[] {
  const answering = policy.criteria.map((criterion) => criterion.fact ?? criterion.id);
  const names = [...answering, ...facts.map((fact) => fact.id)];
  const others = factSpecs({ id, version, models, engagements, facts, fitScale, ...policy }).flatMap((fact) =>
    fact.kind === 'level' ? [] : fact.id,
  );
  const scale: readonly number[] = fitScale; // its form has been proven, not its length
  const [least = NaN, most = NaN] = scale;
  const isScale = scale.length === 2 && Number.isSafeInteger(least) && Number.isSafeInteger(most) && least < most;
  return [
    ...mustIf(id === '', 'id', 'not be empty'),
    ...mustIf(version === '', 'version', 'not be empty'),
    ...mustIf(
      models.length < 2 || models.length > policyBounds.models || repeats(models) || models.includes(''),
      'models',
      `name 2 to ${policyBounds.models} models, each once`,
    ),
    ...mustIf(repeats(engagements), 'engagements', 'name each engagement once'),
    ...mustIf(!isScale, 'fitScale', 'be two whole numbers, the lesser first'),
    ...mustIf(
      repeats(names) || names.some((name) => name === '' || name.startsWith('$')),
      'facts',
      'name each fact once, criteria included, and none with $',
    ),
    ...facts.flatMap(({ kind, values }, at) =>
      mustIf(
        kind === 'choice' || kind === 'ranking'
          ? values === undefined || values.length === 0 || repeats(values)
          : values !== undefined,
        `facts/${at}/values`,
        'be there for a choice or a ranking, each word once, and for no other kind',
      ),
    ),
    ...listFaults(askFirst, others, 'askFirst', 'facts that are no criteria'),
  ];
}

function criteriaFaults({ criteria, models, fitScale: [least, most] }: Policy): Fault[] {
  return [
    ...mustIf(
      criteria.length === 0 || criteria.length > policyBounds.criteria,
      'criteria',
      `be 1 to ${policyBounds.criteria}`,
    ),
    ...mustIf(repeats(criteria.map(({ id }) => id)), 'criteria', 'have each id once'),
    ...mustIf(
      criteria.length > 0 && criteria.every(({ serviceScopeOnly }) => serviceScopeOnly === true),
      'criteria',
      'hold one that is always in scope',
    ),
    ...criteria.flatMap(({ weight, levels }, at) => {
      const keys = Object.keys(levels);
      const numbers = keys.filter((key) => typeof levelValue(key) === 'number').length;
      const isFit = (fit: number) => Number.isSafeInteger(fit) && fit >= least && fit <= most;
      return [
        ...mustIf(weight <= 0, `criteria/${at}/weight`, 'be above 0'),
        ...mustIf(
          keys.length < 2 || keys.length > policyBounds.levels,
          `criteria/${at}/levels`,
          `be 2 to ${policyBounds.levels}`,
        ),
        ...mustIf(numbers > 0 && numbers < keys.length, `criteria/${at}/levels`, 'be all numbers or all words'),
        ...keys.flatMap((key) =>
          mustIf(
            levels[key]?.length !== models.length || !levels[key].every(isFit),
            `criteria/${at}/levels/${key}`,
            'hold a whole fit within the scale for each model',
          ),
        ),
      ];
    }),
  ];
}

function emphasisFaults(policy: Policy): Fault[] {
  const { driverEmphasis, criteria } = policy;
  if (driverEmphasis === undefined) return [];
  const { factorPrimary, factorSecondary, map } = driverEmphasis;
  const drivers = Object.entries(map);
  const fact = factSpecs(policy).find(({ id }) => id === driverFact(policy));
  const isRanked = fact?.kind === 'ranking' && fact.values.every((word) => Object.hasOwn(map, String(word)));
  const ids = criteria.map(({ id }) => id);
  return [
    ...mustIf(!isRanked, 'driverEmphasis/fact', 'be a ranking of the drivers of the map, and no others'),
    ...mustIf(factorPrimary <= 0, 'driverEmphasis/factorPrimary', 'be above 0'),
    ...mustIf(factorSecondary <= 0, 'driverEmphasis/factorSecondary', 'be above 0'),
    ...mustIf(
      drivers.length === 0 || drivers.length > policyBounds.drivers,
      'driverEmphasis/map',
      `hold 1 to ${policyBounds.drivers} drivers`,
    ),
    ...drivers.flatMap(([driver, those]) => listFaults(those, ids, `driverEmphasis/map/${driver}`, 'criteria')),
  ];
}

function ruleFaults({ models, constraints = [], strongPreferences = [], flags = [] }: Policy): Fault[] {
  const codes = [...constraints, ...strongPreferences, ...flags].map((rule) => rule.code);
  const modelFaults = (list: readonly string[], path: string): Fault[] => [
    ...mustIf(list.length === 0, path, 'name at least one model'),
    ...listFaults(list, models, path, 'models'),
  ];
  const textFaults = Object.entries({ constraints, strongPreferences, flags }).flatMap(([place, rules]) =>
    rules.flatMap((rule, at) => [
      ...mustIf(!code.test(rule.code), `${place}/${at}/code`, 'be capitals, digits and underscores'),
      ...mustIf(rule.sentence === '', `${place}/${at}/sentence`, 'not be empty'),
      ...mustIf(rule.remedy === '', `${place}/${at}/remedy`, 'not be empty'),
    ]),
  );
  return [
    ...textFaults,
    ...mustIf(repeats(codes), 'constraints', 'have codes of their own, and so must preferences and flags'),
    ...constraints.flatMap(({ excludes }, at) => modelFaults(excludes, `constraints/${at}/excludes`)),
    ...strongPreferences.flatMap(({ demotes }, at) => modelFaults(demotes, `strongPreferences/${at}/demotes`)),
  ];
}

function derivedFaults(policy: Policy): Fault[] {
  const { derivedFacts = [] } = policy;
  const specs = new Map(factSpecs(policy).map((spec) => [spec.id, spec]));
  return [
    ...mustIf(repeats(derivedFacts.map(({ fact }) => fact)), 'derivedFacts', 'derive each fact once'),
    ...derivedFacts.flatMap(({ fact, from, map }, at) => {
      const source = specs.get(from);
      const levels = source?.kind === 'level' ? source.values.map(String) : [];
      const keys = Object.keys(map);
      return [
        ...mustIf(specs.get(fact)?.kind !== 'yes-no', `derivedFacts/${at}/fact`, 'be a yes/no fact'),
        ...mustIf(source?.kind !== 'level', `derivedFacts/${at}/from`, 'be the fact of a criterion'),
        ...mustIf(
          keys.length !== levels.length || !keys.every((key) => levels.includes(key)),
          `derivedFacts/${at}/map`,
          'hold each level of that criterion',
        ),
      ];
    }),
  ];
}

function engagementFaults({ models, engagements = [], engagementTable }: Policy): Fault[] {
  if (engagementTable === undefined) return [];
  const { appliesTo, rules } = engagementTable;
  const last = rules.at(-1)?.when;
  const isTotal = last !== undefined && 'all' in last && last.all.length === 0;
  return [
    ...listFaults(appliesTo, models, 'engagementTable/appliesTo', 'models'),
    ...rules.flatMap(({ engagement }, at) =>
      mustIf(
        !engagements.includes(engagement),
        `engagementTable/rules/${at}/engagement`,
        "be one of the policy's engagements",
      ),
    ),
    ...mustIf(!isTotal, 'engagementTable/rules', 'end with one that always applies: an empty all'),
  ];
}

function neutralityFaults({ neutrality }: Policy): Fault[] {
  if (neutrality === undefined) return [];
  const { minShare, maxShare } = neutrality;
  return mustIf(!(minShare >= 0 && minShare <= maxShare && maxShare <= 1), 'neutrality', 'be shares, 0 to 1, in order');
}
