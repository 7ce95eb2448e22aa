import type { Fault } from '../../internal/checkNumbers.js';
import type { Quantity, Warning } from '../../internal/quantity/model.js';
import type { costTimings } from '../options/model.js';
import type { Calculation } from '../program/calculation.js';
import type { StepId } from '../program/steps.js';
import { spread } from './growth.js';
import { fieldBounds } from './inputs.js';
import type { FieldKind, Inputs } from './inputs.js';
import type { CostModel, CostModelOption } from './model.js';
import type { CostAssumed, CostDiagnostic } from './results.js';
import type { Periods } from './periods.js';
import { defaultSalvage } from './settings.js';
import type { WritingOptions } from './settings.js';

/** When something holds: a test of the values of some steps. */
export interface Condition {
  /** Steps whose values it asks for. */
  readonly steps: readonly StepId[];
  holds(valueOf: (step: StepId) => number): boolean;
}

/** What is said where a condition holds; absent: always. */
export type Conditional<T> = T & { readonly when?: Condition | undefined };

/** Money that falls in periods: an amount times a factor of each. */
export interface Flow {
  readonly amount: StepId;
  /** Factor of each position: the decision, then the periods. */
  readonly factors: readonly StepId[];
  /** When in its period it falls; absent: as the convention says. */
  readonly timing?: (typeof costTimings)[number] | undefined;
  /** Whether it comes every year. */
  readonly isYearly?: boolean | undefined;
  /** Factors of the accrual; absent: as the cash. */
  readonly accrual?: readonly StepId[] | undefined;
}

/** What an option takes every month. */
export interface RunningCost {
  /** Money of a month in a year, from 1. */
  amountIn(year: number): StepId;
  /** What is missing to know it. */
  readonly missing: readonly string[];
}

/** Running costs that the lines of moving and leaving need. */
export interface RunningCosts {
  /** Of the option that is how things are; undefined where none is. */
  readonly before: RunningCost | undefined;
  /** Of this option. */
  readonly after: RunningCost;
}

/** What the formula of a line works with. Whatever it asks for and does not find makes the line unknown. */
export interface LineWork {
  readonly calc: Calculation;
  readonly model: CostModel;
  readonly option: CostModelOption;
  readonly periods: Periods;
  /** Whether what is left of purchases at the horizon counts back. */
  readonly countsSalvage: boolean;
  readonly running: RunningCosts;
  /**
   * Step of a figure: 0 for null, which is stated as none. Where it is absent, or none although it cannot be 0, the line becomes unknown and 0 stands in.
   *
   * @param field place, as `option/onCall/persons` or `contracts/noc/fees/monthlyFee`
   */
  need(quantity: Quantity | null | undefined, kind: FieldKind, field: string): StepId;
  /** Step of a figure, or undefined where it is absent or null. */
  given(quantity: Quantity | null | undefined, kind: FieldKind, field: string): StepId | undefined;
  /** Whether a part is there: null is none, absent makes the line unknown. */
  has<T>(part: T | null | undefined, field: string): part is T;
  /** Whether departures and incidents are drawn for each year of each trial. */
  readonly isDrawn: boolean;
  /** A draw between 0 and 1 from the stream of an event, the same in all options. */
  draw(event: string): StepId;
  /** Value of a step that rises with each figure, with each at its largest value. */
  readonly largest: (step: StepId) => number;
  /** Makes the line unknown, unless what is not stated counts as none. */
  miss(field: string): void;
  /** Makes the line unknown, also where what is not stated counts as none: without it there is no such figure. */
  lack(field: string): void;
  /** Tells a fault of the model, where a condition holds at its figures. */
  refuse(field: string, must: string, when?: Condition): void;
  /** Notes what stands in where nothing was said. */
  assume(assumed: CostAssumed): void;
  /** Makes a remark on the line. */
  remark(note: Warning): void;
  /** Tells a doubt about the option, where a condition holds at its figures. */
  diagnose(diagnostic: CostDiagnostic, when?: Condition): void;
  /** Money every year, spread over its periods; `growth` gives the factor of each year, from 1. */
  yearly(amount: StepId, growth?: readonly StepId[], timing?: Flow['timing']): void;
  /** Money once: at the decision, or at the end of a year. */
  once(amount: StepId, year?: number, timing?: Flow['timing']): void;
  /** Money of any shape. */
  flow(flow: Flow): void;
}

/** What the lines of all options share. */
export interface SharedWork {
  readonly calc: Calculation;
  readonly inputs: Inputs;
  readonly periods: Periods;
  readonly model: CostModel;
  readonly settings: WritingOptions;
  readonly faults: Conditional<Fault>[];
  readonly assume: (assumed: CostAssumed) => void;
}

/** What a formula wrote. */
export interface WrittenLine {
  readonly flows: Flow[];
  readonly missing: Set<string>;
  /** Positions of the inputs that it used. */
  readonly inputs: Set<number>;
  readonly notes: Warning[];
  readonly diagnostics: Conditional<CostDiagnostic>[];
}

/** The work of one line of an option. */
export function lineWork(
  shared: SharedWork,
  option: CostModelOption,
  running: RunningCosts,
): { readonly work: LineWork; readonly written: WrittenLine } {
  const { calc, inputs, periods, model, settings, faults } = shared;
  const written: WrittenLine = { flows: [], missing: new Set(), inputs: new Set(), notes: [], diagnostics: [] };
  const zero = calc.constant(0);

  function miss(field: string): void {
    if (settings.unstated !== 'none') written.missing.add(field);
    else shared.assume({ code: 'taken-as-none', field: placeOf(field, option), value: 0, source: 'assumption' });
  }
  function lack(field: string): void {
    written.missing.add(field);
  }
  function step(quantity: Quantity, kind: FieldKind, field: string): StepId {
    const at = inputs.step(quantity, kind, field, placeOf(field, option));
    const used = calc.steps[at];
    if (used?.operation === 'input') written.inputs.add(used.input);
    return at;
  }
  const work: LineWork = {
    calc,
    model,
    option,
    periods,
    countsSalvage: settings.salvage ?? defaultSalvage,
    running,
    need(quantity, kind, field) {
      const isNone = quantity === null && fieldBounds[kind].least <= 0;
      if (quantity !== undefined && quantity !== null) return step(quantity, kind, field);
      if (isNone) return zero;
      // What cannot be 0 cannot be none either: without a loading factor, pay would cost nothing.
      if (fieldBounds[kind].least > 0) lack(field);
      else miss(field);
      return zero;
    },
    given: (quantity, kind, field) =>
      quantity === undefined || quantity === null ? undefined : step(quantity, kind, field),
    lack,
    has<T>(part: T | null | undefined, field: string): part is T {
      if (part === undefined) miss(field);
      return part !== undefined && part !== null;
    },
    isDrawn: settings.events === 'drawn',
    draw: inputs.draw,
    largest: inputs.largest,
    miss,
    refuse: (field, must, when) => void faults.push({ path: placeOf(field, option), must, when }),
    assume: shared.assume,
    remark: (note) => {
      if (written.notes.every(({ code }) => code !== note.code)) written.notes.push(note);
    },
    diagnose: (diagnostic, when) => void written.diagnostics.push({ ...diagnostic, when }),
    yearly(amount, growth, timing) {
      if (amount !== zero)
        written.flows.push({ amount, factors: spread(calc, growth, periods), timing, isYearly: true });
    },
    once(amount, year = 0, timing) {
      if (amount === zero || year > periods.years) return;
      const at = positionOf(year, timing, periods);
      const factors = Array.from({ length: periods.count + 1 }, (_, period) => calc.constant(period === at ? 1 : 0));
      const isWithin = timing !== undefined && timing !== 'end';
      // In months the position says when in its year it falls.
      written.flows.push({ amount, factors, timing: isWithin && periods.perYear > 1 ? 'start' : (timing ?? 'end') });
    },
    flow: (flow) => void written.flows.push(flow),
  };
  return { work, written };
}

/** Position of money that falls once: at the end of its year, or in months at its start or in the middle. */
function positionOf(year: number, timing: Flow['timing'], { perYear }: Periods): number {
  if (perYear === 1 || year === 0 || timing === undefined || timing === 'end') return year * perYear;
  return (year - 1) * perYear + (timing === 'start' ? 1 : perYear / 2 + 1);
}

/** Place of a field in the model, with the option. */
function placeOf(field: string, { id }: CostModelOption): string {
  return field.startsWith('option/') ? `options/${id}/${field.slice('option/'.length)}` : field;
}
