import type { Fault } from '../../internal/checkNumbers.js';
import { comparisonsIn, factsIn } from '../engine/comparisonsIn.js';
import { factSpecs, winnerFact } from '../engine/factSpecs.js';
import { holdsNumbers } from '../engine/judgeOf.js';
import type { FactSpec } from '../engine/model.js';
import type { Comparison, Condition, Policy } from './model.js';

interface Known {
  readonly specs: ReadonlyMap<string, FactSpec>;
  readonly models: readonly string[];
  readonly derived: readonly string[];
}

/** Conditions that name what there is not, or compare what cannot be compared. */
export function conditionFaults(policy: Policy): Fault[] {
  const { constraints = [], strongPreferences = [], flags = [], derivedFacts = [], engagementTable } = policy;
  const known = {
    specs: new Map(factSpecs(policy).map((spec) => [spec.id, spec])),
    models: policy.models,
    derived: derivedFacts.map(({ fact }) => fact),
  };
  const check = (condition: Condition, path: string, may: { winner?: true; derived?: false } = {}): Fault[] =>
    comparisonsIn(condition).flatMap((comparison) => {
      const must = mustOf(comparison, known, may.winner === true, may.derived !== false);
      return must === undefined ? [] : [{ path, must }];
    });
  return [
    ...constraints.flatMap((rule, at) => check(rule.condition, `constraints/${at}/condition`)),
    ...strongPreferences.flatMap((rule, at) => check(rule.condition, `strongPreferences/${at}/condition`)),
    ...flags.flatMap((rule, at) => check(rule.condition, `flags/${at}/condition`, { winner: true })),
    ...derivedFacts.flatMap((rule, at) =>
      check(rule.whenUnstatedAnd, `derivedFacts/${at}/whenUnstatedAnd`, { derived: false }),
    ),
    ...(engagementTable?.rules ?? []).flatMap((row, at) => check(row.when, `engagementTable/rules/${at}/when`)),
  ];
}

function mustOf(comparison: Comparison, known: Known, mayWinner: boolean, mayDerived: boolean): string | undefined {
  const { fact, op, value } = comparison;
  const facts = factsIn(comparison);
  if (fact === winnerFact) return winnerMust(comparison, known, mayWinner);
  if (facts.some((each) => !known.specs.has(each))) return 'name facts of the policy only';
  if (!mayDerived && facts.some((each) => known.derived.includes(each))) return 'read no derived fact';
  if (op === 'isNull') return undefined;
  const specs = facts.flatMap((each) => known.specs.get(each) ?? []);
  const isArithmetic = comparison.left !== undefined || (op !== 'eq' && op !== 'in') || facts.length > 1;
  if (isArithmetic && !specs.every(holdsNumbers)) return 'compare numbers only';
  const [spec] = specs;
  if (facts.length > 1 || spec === undefined) return undefined;
  const values: readonly unknown[] = Array.isArray(value) && spec.kind !== 'ranking' ? value : [value];
  if (op !== 'in' && values.length !== 1) return 'compare with one value';
  if (isArithmetic) return values.every((each) => Number.isFinite(each)) ? undefined : 'compare with a number';
  return values.every((each) => mayHold(spec, each)) ? undefined : 'compare with values that the fact can have';
}

function winnerMust({ op, value }: Comparison, { models }: Known, mayWinner: boolean): string | undefined {
  if (!mayWinner) return 'not read the winner, which only flags may';
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const isKnown = values.every((each) => models.some((model) => model === each));
  return (op === 'in' || (op === 'eq' && !Array.isArray(value))) && isKnown
    ? undefined
    : "compare the winner with the policy's models by eq or in";
}

function mayHold({ kind, values }: FactSpec, value: unknown): boolean {
  switch (kind) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'number':
      return Number.isFinite(value);
    case 'level':
    case 'choice':
      return values.some((each) => each === value);
    case 'ranking':
      return Array.isArray(value) && value.length > 0 && value.every((each) => values.some((word) => word === each));
    case 'text':
    case 'date':
      return false;
  }
}
