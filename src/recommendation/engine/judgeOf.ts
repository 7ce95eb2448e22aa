import type { Comparison, Condition, ConstantOperand, FactOperand } from '../policy/model.js';
import { codeOf } from './codeOf.js';
import { winnerFact } from './factSpecs.js';
import { none } from './model.js';
import type { FactSpec, Judge, Slots, Truth } from './model.js';

/** Where a fact stands, and what it may hold. */
export interface FactLookup {
  readonly factsById: ReadonlyMap<string, FactSpec>;
  readonly models: readonly string[];
}

type Read = (slots: Slots) => number;

/** A condition, ready to be asked of slots. The policy has been checked. */
export function judgeOf(condition: Condition, lookup: FactLookup): Judge {
  if ('all' in condition) return every(condition.all.map((part) => judgeOf(part, lookup)));
  if ('any' in condition) return some(condition.any.map((part) => judgeOf(part, lookup)));
  if (!('not' in condition)) return comparisonJudge(condition, lookup);
  const inner = judgeOf(condition.not, lookup);
  const { unknownAs } = condition;
  const unknown: Truth = unknownAs === undefined ? 2 : unknownAs ? 0 : 1;
  return (slots) => [1, 0, unknown][inner(slots)] as Truth; // a list of truths, one for each
}

function every(parts: readonly Judge[]): Judge {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return (slots) => {
    let truth: Truth = 1;
    for (const part of parts) {
      const each = part(slots);
      if (each === 0) return 0;
      if (each === 2) truth = 2;
    }
    return truth;
  };
}

function some(parts: readonly Judge[]): Judge {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return (slots) => {
    let truth: Truth = 0;
    for (const part of parts) {
      const each = part(slots);
      if (each === 1) return 1;
      if (each === 2) truth = 2;
    }
    return truth;
  };
}

function comparisonJudge({ fact, left, op, value }: Comparison, lookup: FactLookup): Judge {
  const side: FactOperand = left ?? { fact: fact ?? '' };
  if (op === 'isNull') return nullJudge(slotOf('fact' in side ? side.fact : '', lookup));
  const spec = 'fact' in side ? specOf(side.fact, lookup) : undefined;
  const isCoded = spec !== undefined && !holdsNumbers(spec);
  const first = isCoded ? slotRead(spec.slot) : numberRead(side, lookup);
  if (op === 'in') return memberJudge(first, constants(value, isCoded ? spec : undefined));
  const second = isCoded && !isFactOperand(value) ? constantRead(codeOf(spec, value)) : valueRead(value, lookup);
  const holds = tests[op];
  return (slots) => {
    const a = first(slots);
    const b = second(slots);
    return isKnown(a) && isKnown(b) ? (holds(a, b) ? 1 : 0) : 2;
  };
}

const tests = {
  eq: (a: number, b: number) => a === b,
  gt: (a: number, b: number) => a > b,
  gte: (a: number, b: number) => a >= b,
  lt: (a: number, b: number) => a < b,
  lte: (a: number, b: number) => a <= b,
} as const;

function nullJudge(slot: number): Judge {
  return (slots) => {
    const value = slots[slot] ?? NaN;
    if (value !== value) return 2;
    return value === none ? 1 : 0;
  };
}

function memberJudge(read: Read, members: readonly number[]): Judge {
  return (slots) => {
    const value = read(slots);
    return isKnown(value) ? (members.includes(value) ? 1 : 0) : 2;
  };
}

/** Neither unstated nor none. */
function isKnown(value: number): boolean {
  return value > none;
}

function constants(value: Comparison['value'], spec: FactSpec | undefined): number[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((each) => (spec === undefined ? Number(each) : codeOf(spec, each)));
}

function isFactOperand(value: Comparison['value']): value is FactOperand {
  return typeof value === 'object' && !Array.isArray(value);
}

function valueRead(value: ConstantOperand | FactOperand | undefined, lookup: FactLookup): Read {
  return isFactOperand(value) ? numberRead(value, lookup) : constantRead(Number(value));
}

function constantRead(value: number): Read {
  return () => value;
}

function slotRead(slot: number): Read {
  return (slots) => slots[slot] ?? NaN;
}

/** A fact or a difference as a number. */
function numberRead(side: FactOperand, lookup: FactLookup): Read {
  if ('minus' in side) {
    const [a, b] = [numberRead({ fact: side.minus[0] }, lookup), numberRead({ fact: side.minus[1] }, lookup)];
    return (slots) => {
      const [first, second] = [a(slots), b(slots)];
      return isKnown(first) && isKnown(second) ? first - second : NaN;
    };
  }
  const spec = specOf(side.fact, lookup);
  if (spec.kind !== 'level') return slotRead(spec.slot);
  const numbers = spec.values.map(Number);
  return (slots) => numbers[slots[spec.slot] ?? -1] ?? NaN;
}

/** Whether a fact is compared as a number, not as one of some words. */
export function holdsNumbers(spec: FactSpec): boolean {
  return spec.kind === 'number' || (spec.kind === 'level' && spec.values.every((value) => typeof value === 'number'));
}

function slotOf(fact: string, lookup: FactLookup): number {
  return specOf(fact, lookup).slot;
}

function specOf(fact: string, { factsById, models }: FactLookup): FactSpec {
  const winner = { id: winnerFact, slot: factsById.size, kind: 'choice', values: models } as const;
  const spec = fact === winnerFact ? { ...winner, min: 0, max: 0, isWhole: true, description: null } : undefined;
  const found = spec ?? factsById.get(fact);
  if (found === undefined) throw new TypeError(); // the policy has been checked
  return found;
}
