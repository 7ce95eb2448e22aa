import type { Quantity } from '../../internal/quantity/model.js';

/** How far the cost of an option moves with one input. */
export interface TornadoBar {
  /** The input. */
  readonly inputId: string;
  /** Where it stands. */
  readonly fields: readonly string[];
  /** The input at the lower level. */
  readonly lowInput: number;
  /** The input at the upper level. */
  readonly highInput: number;
  /** Cost with the input at the lower level, all others at the median. */
  readonly low: number;
  /** Cost with it at the upper level. */
  readonly high: number;
  /** Distance of both, without sign. */
  readonly swing: number;
  /** Whether the cost at the median lies outside of both: the cost then rises and falls with the input. */
  readonly isDoubtful: boolean;
  /** Whether the input is an assumption or a judgment without evidence. */
  readonly isAssumption: boolean;
}

/** Which inputs move the cost of an option, or the difference of two, most. */
export interface CostTornado {
  /** What it is. */
  readonly kind: 'cost-tornado';
  /** ISO 4217 code. */
  readonly currency: string;
  /** The option. */
  readonly optionId: string;
  /** The option that is taken from it; null: none. */
  readonly minusOptionId: string | null;
  /** What moves: a present value, or a sum where there is no discount rate. */
  readonly outcome: 'present-value' | 'total';
  /** The levels of the inputs. */
  readonly levels: readonly [low: number, high: number];
  /** Cost with every input at its median. */
  readonly base: number;
  /** Lines that are not known and therefore not in it. */
  readonly unknownLines: readonly string[];
  /** Each uncertain input that moves it, widest swing first; among the first five, assumptions come before all others. */
  readonly bars: readonly TornadoBar[];
}

/** Where two options cost the same. */
export interface CostBreakEven {
  /** What it is. */
  readonly kind: 'cost-break-even';
  /** The input that varies. */
  readonly inputId: string;
  /** The figure that the model gives for it. */
  readonly given: Quantity | null;
  /** The option from which the other is taken. */
  readonly optionId: string;
  /** The option that is taken from it. */
  readonly minusOptionId: string;
  /** Least value looked at. */
  readonly from: number;
  /** Largest value looked at. */
  readonly to: number;
  /** `none`: never in the interval; `always`: for every value; `at`: one value; `multiple`: several. */
  readonly status: 'none' | 'always' | 'at' | 'multiple';
  /** Values at which both cost the same, ascending. */
  readonly roots: readonly number[];
  /** Whether the difference jumps over 0 at each root, as where another whole person is needed. */
  readonly jumps: readonly boolean[];
  /** Which option costs less below the first root, between each two, and above the last one; null: neither. */
  readonly cheaper: readonly (string | null)[];
  /** Whether the difference is a straight line in the input; false for steps, such as whole positions. */
  readonly isAffine: boolean;
  /** Lines that one of them does not know, and that are therefore left out. */
  readonly unknownLines: readonly string[];
}
