import { refuseFaults } from '../../internal/checkNumbers.js';
import type { Fault } from '../../internal/checkNumbers.js';
import { costDefaults } from '../assumptions/model.js';
import { minorDigits } from '../money/minorDigits.js';
import { calculation } from '../program/calculation.js';
import type { Calculation } from '../program/calculation.js';
import { whatHolds } from './conditions.js';
import { inputsOf } from './inputs.js';
import type { Inputs } from './inputs.js';
import { linesOf, runningCost } from './linesOf.js';
import type { CompiledLine } from './linesOf.js';
import type { Conditional } from './lineWork.js';
import { modelFaults } from './modelFaults.js';
import { defaultPoint } from './settings.js';
import type { WritingOptions } from './settings.js';
import type { CostModel, CostModelOption } from './model.js';
import type { CostAssumed } from './results.js';
import { periodsOf } from './periods.js';
import type { Periods } from './periods.js';
import { pointValues } from './pointValues.js';

/** An option as steps. */
export interface CompiledOption {
  readonly option: CostModelOption;
  readonly lines: readonly CompiledLine[];
}

/** A comparison as steps. */
export interface CompiledComparison {
  readonly calc: Calculation;
  readonly inputs: Inputs;
  readonly periods: Periods;
  /** What would be wrong at other figures. */
  readonly faults: readonly Conditional<Fault>[];
  readonly assumed: readonly CostAssumed[];
  readonly options: readonly CompiledOption[];
}

/**
 * Writes a comparison as steps.
 *
 * @param varied id of an input that is to vary, although it may be given as 0
 * @throws ComanagedError `invalid-argument` with every fault of the model
 */
export function compileComparison(model: CostModel, settings: WritingOptions, varied?: string): CompiledComparison {
  refuseFaults(modelFaults(model, settings));
  minorDigits(model.currency); // refuses what is no currency
  const calc = calculation();
  const inputs = inputsOf(calc, settings.point ?? defaultPoint, varied);
  const periods = periodsOf(model.assumptions?.horizonYears ?? 1, model.assumptions?.period ?? costDefaults.period);
  const assumed = new Map<string, CostAssumed>();
  const faults: Conditional<Fault>[] = [];
  const shared = {
    calc,
    inputs,
    periods,
    model,
    settings,
    faults,
    assume: (each: CostAssumed) => void assumed.set(`${each.code} ${each.field}`, each),
  };
  // How things are comes first: what others share with it for a time is priced by it, and it moves from nothing itself.
  const incumbent = model.options.find((option) => option.incumbent === true);
  const today = incumbent && linesOf(shared, incumbent, undefined);
  const before = today && runningCost(shared, today);
  const options = model.options.map((option) => ({
    option,
    lines: (option === incumbent ? today : undefined) ?? linesOf(shared, option, before),
  }));
  refuseFaults(uniqueFaults([...inputs.faults, ...whatHolds(faults, pointValues({ calc, inputs }))]));
  return { calc, inputs, periods, faults, assumed: [...assumed.values()], options };
}

function uniqueFaults(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.path} ${fault.must}`, fault])).values()];
}
