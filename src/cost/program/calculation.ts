import { ceilingOf, resultOf } from './steps.js';
import type { PairOperation, Step, StepId } from './steps.js';

/**
 * A calculation while it is written: each operation gives the position of its step.
 *
 * Written once, it runs for one value of each input and for columns of trials, and its steps are its explanation. What was asked before is
 * the same step again, and what has only constants is one.
 */
export interface Calculation {
  /** The steps so far, in an order in which each comes after those it needs. */
  readonly steps: readonly Step[];
  constant(value: number): StepId;
  /** The value of an input, by its position among the inputs. */
  input(position: number): StepId;
  /** From left to right; 0 for none. */
  plus(...terms: readonly StepId[]): StepId;
  minus(left: StepId, right: StepId): StepId;
  /** From left to right; 1 for none. */
  times(...factors: readonly StepId[]): StepId;
  over(dividend: StepId, divisor: StepId): StepId;
  least(left: StepId, right: StepId): StepId;
  most(left: StepId, right: StepId): StepId;
  /** How many events a rate gives at a share of its Poisson law. */
  events(rate: StepId, share: StepId): StepId;
  /** The whole number at or above it. */
  ceiling(of: StepId): StepId;
  /** The value of a step that has no inputs; undefined for others. */
  known(step: StepId): number | undefined;
}

/** The step of the constant 0, which every calculation has. */
export const zeroStep: StepId = 0;

/** Starts a calculation. */
export function calculation(): Calculation {
  const steps: Step[] = [];
  const positions = new Map<string, StepId>();

  function add(key: string, step: Step): StepId {
    const before = positions.get(key);
    if (before !== undefined) return before;
    positions.set(key, steps.length);
    return steps.push(step) - 1;
  }
  function known(step: StepId): number | undefined {
    const at = steps[step];
    return at?.operation === 'constant' ? at.value : undefined;
  }
  function constant(value: number): StepId {
    return add(`=${value}`, { operation: 'constant', value: value + 0 });
  }
  function binary(operation: PairOperation, left: StepId, right: StepId): StepId {
    const [a, b] = [known(left), known(right)];
    if (a !== undefined && b !== undefined) return constant(resultOf(operation, a, b));
    return neutral(operation, a, b, left, right) ?? add(`${operation} ${left} ${right}`, { operation, left, right });
  }
  /** What needs no step: x + 0, x * 1, x * 0, x / 1 and their mirror images, all exact. */
  function neutral(
    operation: PairOperation,
    a: number | undefined,
    b: number | undefined,
    left: StepId,
    right: StepId,
  ): StepId | undefined {
    if (operation === 'events') return a === 0 ? constant(0) : undefined;
    if (operation === 'times' && (a === 0 || b === 0)) return constant(0);
    if (
      b === (operation === 'times' || operation === 'over' ? 1 : 0) &&
      operation !== 'least' &&
      operation !== 'most'
    ) {
      return left;
    }
    if ((operation === 'times' && a === 1) || (operation === 'plus' && a === 0)) return right;
    return operation === 'over' && a === 0 ? constant(0) : undefined;
  }
  constant(0); // is `zeroStep`
  return {
    steps,
    constant,
    known,
    input: (position) => add(`input ${position}`, { operation: 'input', input: position }),
    plus: (...terms) => terms.reduce((left, right) => binary('plus', left, right), constant(0)),
    minus: (left, right) => binary('minus', left, right),
    times: (...factors) => factors.reduce((left, right) => binary('times', left, right), constant(1)),
    over: (dividend, divisor) => binary('over', dividend, divisor),
    least: (left, right) => binary('least', left, right),
    most: (left, right) => binary('most', left, right),
    events: (rate, share) => binary('events', rate, share),
    ceiling: (of) => {
      const value = known(of);
      return value === undefined ? add(`ceiling ${of}`, { operation: 'ceiling', of }) : constant(ceilingOf(value));
    },
  };
}
