import type { Comparison, Condition, FactKind, Policy, PolicyFact } from '../policy/model.js';
import { comparisonsIn } from './comparisonsIn.js';
import type { FactSpec } from './model.js';

/** The fact that stands for the model that a flag is asked for. */
export const winnerFact = '$winner';

const wholeNumber = /^(?:0|-?[1-9]\d{0,8})$/;

/** The level as it is stated: a number where its key is one. */
export function levelValue(key: string): string | number {
  return wholeNumber.test(key) ? Number(key) : key;
}

/** Every condition of a policy. */
export function conditionsOf(policy: Policy): Condition[] {
  return [
    ...[policy.constraints ?? [], policy.strongPreferences ?? [], policy.flags ?? []].flat().map((r) => r.condition),
    ...(policy.derivedFacts ?? []).map((derived) => derived.whenUnstatedAnd),
    ...(policy.engagementTable?.rules ?? []).map((row) => row.when),
  ];
}

/** The facts that rules read, as they read them: a policy need not declare them. */
function inferredFacts(policy: Policy, known: ReadonlySet<string>): PolicyFact[] {
  const kinds = new Map<string, FactKind>();
  const words = new Map<string, string[]>();
  const saw = (fact: string, kind: FactKind, values: readonly unknown[] = []): void => {
    if (known.has(fact) || fact === winnerFact) return;
    if ((kinds.get(fact) ?? 'text') === 'text') kinds.set(fact, kind);
    const list = words.get(fact) ?? [];
    for (const value of values) if (typeof value === 'string' && !list.includes(value)) list.push(value);
    words.set(fact, list);
  };
  if (policy.driverEmphasis !== undefined) saw(driverFact(policy), 'ranking', Object.keys(policy.driverEmphasis.map));
  for (const derived of policy.derivedFacts ?? []) saw(derived.fact, 'yes-no');
  for (const comparison of conditionsOf(policy).flatMap(comparisonsIn)) readComparison(comparison, saw);
  return [...kinds].map(([id, kind]) => ({ id, kind, values: words.get(id) ?? [] }));
}

type Saw = (fact: string, kind: FactKind, values?: readonly unknown[]) => void;

function readComparison({ fact, left, op, value }: Comparison, saw: Saw): void {
  const sides = [fact === undefined ? left : { fact }, isOperand(value) ? value : undefined];
  const isArithmetic = sides[1] !== undefined || (op !== 'eq' && op !== 'in' && op !== 'isNull');
  for (const side of sides) {
    if (side === undefined) continue;
    if ('minus' in side) for (const each of side.minus) saw(each, 'number');
    else if (isArithmetic) saw(side.fact, 'number');
    else if (op === 'isNull') saw(side.fact, 'text');
    else readConstant(side.fact, op, value, saw);
  }
}

function readConstant(fact: string, op: Comparison['op'], value: Comparison['value'], saw: Saw): void {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (op === 'eq' && Array.isArray(value)) saw(fact, 'ranking', values);
  else if (values.some((each) => typeof each === 'boolean')) saw(fact, 'yes-no');
  else if (values.some((each) => typeof each === 'number')) saw(fact, 'number');
  else saw(fact, 'choice', values);
}

function isOperand(
  value: Comparison['value'],
): value is Exclude<Comparison['value'], string | number | boolean | readonly unknown[] | undefined> {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The fact that ranks drivers. */
export function driverFact(policy: Policy): string {
  return policy.driverEmphasis?.fact ?? 'drivers';
}

/** Every fact that may be stated: those of the criteria, then the others. */
export function factSpecs(policy: Policy): FactSpec[] {
  const levels = policy.criteria.map((criterion) => ({
    id: criterion.fact ?? criterion.id,
    kind: 'level' as const,
    values: Object.keys(criterion.levels).map(levelValue),
    description: criterion.description,
  }));
  const others: readonly PolicyFact[] = policy.facts ?? inferredFacts(policy, new Set(levels.map(({ id }) => id)));
  return [...levels, ...others].map((fact, slot) => ({
    id: fact.id,
    slot,
    kind: fact.kind,
    values: fact.values ?? [],
    min: ('min' in fact ? fact.min : undefined) ?? -Infinity,
    max: ('max' in fact ? fact.max : undefined) ?? Infinity,
    isWhole: ('whole' in fact ? fact.whole : undefined) ?? false,
    description: fact.description ?? null,
  }));
}
