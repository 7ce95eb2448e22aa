import { checkOptions, refuse } from '../../internal/check.js';
import { namedFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import { comparisonOptions, eventHandlings } from '../comparison/settings.js';
import type { ComparisonOptions } from '../comparison/settings.js';
import type { CostModel } from '../comparison/model.js';
import { outcomesBut, steppedComparison, unknownIn } from '../comparison/steppedComparison.js';
import { chunkLength, columnRun } from '../program/columns.js';
import { correlationFactor } from './correlationFactor.js';
import { quantileMethods, samplingPlans } from './model.js';
import type { CostSimulation } from './model.js';
import { samplerOf, samplerVersion } from './sampler.js';
import { simulationSummary } from './simulationSummary.js';

/** Trials where nothing else is asked: a house default. */
export const defaultTrials = 10_000;
/** Most trials of a simulation. */
export const mostTrials = 1_000_000;
/** Seed where none is given: a documented constant, so that equal calls give equal bytes. */
export const defaultSeed = 1;
/** Trials above which quantiles come from tables: below, setting them up takes longer than it saves. Measured, a house default. */
export const tableFrom = 5_001;
/** Levels of the quantiles where nothing else is asked. */
export const defaultLevels: readonly number[] = Object.freeze([0.1, 0.5, 0.9]);

/** Options of a simulation. */
export interface SimulateCostOptions extends ComparisonOptions {
  /** Trials, 1 to 1,000,000; absent: 10,000 (house default). */
  readonly trials?: number | undefined;
  /** Seed, a whole number; absent: 1. */
  readonly seed?: number | undefined;
  /** How trials are spread; absent: mc. */
  readonly plan?: (typeof samplingPlans)[number] | undefined;
  /** How quantiles of inputs are calculated; absent: auto. */
  readonly quantileMethod?: (typeof quantileMethods)[number] | undefined;
  /** Levels of the quantiles, above 0 and below 1; absent: 0.1, 0.5, 0.9. */
  readonly levels?: readonly number[] | undefined;
  /**
   * Whether departures and incidents count by their expected number a year, or are drawn: who leaves in each year, and how many incidents of
   * each severity there are. Absent: expected.
   */
  readonly events?: (typeof eventHandlings)[number] | undefined;
  /** Whether rank correlations with each input are wanted; they keep a column for each. Absent: no. */
  readonly rankCorrelations?: boolean | undefined;
}

const optionNames = [
  ...comparisonOptions,
  'trials',
  'seed',
  'plan',
  'quantileMethod',
  'levels',
  'events',
  'rankCorrelations',
] as const;

/** A simulation that its caller runs in parts: to show how far it is, to stop it, to let other work in between. */
export interface RunningSimulation {
  /** Trials in all. */
  readonly trials: number;
  /** Trials that are done. */
  done(): number;
  /** Runs at least as many trials more, in parts of 256; the bits are the same in however many calls. */
  advance(trials: number): void;
  /** Costs of an option in each trial, those that are not done 0; in the order of the trials, a copy. */
  column(optionId: string): Float64Array;
  /** What the trials say. */
  summary(): CostSimulation;
}

/**
 * Prepares a simulation that its caller runs in parts.
 *
 * @returns an opaque object; its `summary` is plain data, the same as that of `simulateCost`
 * @throws ComanagedError as `simulateCost`; `summary` before all trials are done `invalid-argument`
 *
 * @example
 * ```ts
 * import { costSimulation } from 'comanaged/cost';
 *
 * const simulation = costSimulation(
 *   { currency: 'EUR', assumptions: { horizonYears: 1, loadingFactor: 1 }, options: [{ id: 'a', staff: [{ fte: 1, annualSalary: { kind: 'uniform', min: 50_000, max: 70_000 } }] }] },
 *   { trials: 1000, unstated: 'none' },
 * );
 * while (simulation.done() < simulation.trials) simulation.advance(256); // a portal draws its bar here
 * simulation.summary().options[0]?.quantiles.map(({ level }) => level);
 * // => [0.1, 0.5, 0.9]
 * ```
 */
export function costSimulation(model: CostModel, options: SimulateCostOptions = {}): RunningSimulation {
  return pairedSimulation(model, options);
}

/**
 * Prepares a simulation.
 *
 * @param reference option of which alone pairs are wanted: of n options there are n - 1 instead of n (n - 1) / 2; absent: all pairs
 */
export function pairedSimulation(
  model: CostModel,
  options: SimulateCostOptions,
  reference?: string,
): RunningSimulation {
  return guarded('model', () => {
    checkSettings(options);
    const {
      trials = defaultTrials,
      seed = defaultSeed,
      plan = 'mc',
      quantileMethod = 'auto',
      levels = defaultLevels,
      events = 'expected',
    } = options;
    const { point, unstated, salvage } = options;
    const comparison = steppedComparison(model, { point, unstated, salvage, events });
    const { calc, inputs } = comparison;
    const method = quantileMethod === 'auto' ? (trials < tableFrom ? 'exact' : 'table') : quantileMethod;
    const correlation = correlationFactor(model.correlation, inputs.compiled);
    const sampler = samplerOf(inputs.compiled, { trials, seed, plan, method, correlation });
    const excluded = unknownIn(comparison.options);
    // Options are compared over the lines that all of them know.
    const compared = comparison.options.map((option) =>
      excluded.length === 0 ? option.outcome : calc.plus(...outcomesBut(option, excluded)),
    );
    const lineSteps = comparison.options.map(({ lines }) =>
      lines.flatMap(({ line, outcome }) =>
        calc.known(outcome) === 0 ? [] : { lineId: line.id, step: outcome, sums: [] as number[] },
      ),
    );
    const outcomes = comparison.options.map(({ outcome }) => outcome);
    const wanted = [...outcomes, ...compared, ...lineSteps.flat().map(({ step }) => step)];
    const run = columnRun(calc.steps, inputs.compiled.length, wanted);
    const columns = new Map([...outcomes, ...compared].map((step) => [step, new Float64Array(trials)]));
    const kept =
      options.rankCorrelations === true
        ? inputs.compiled.map(({ law, isEvent }) =>
            law.isConstant || isEvent === true ? undefined : new Float64Array(trials),
          )
        : [];
    let done = 0;

    function chunk(): void {
      const count = Math.min(chunkLength, trials - done);
      sampler.next(run.inputs, count);
      run.run(count);
      for (const [step, column] of columns) column.set(run.column(step).subarray(0, count), done);
      for (const [at, column] of kept.entries()) column?.set(run.inputs[at]?.subarray(0, count) ?? [], done);
      for (const lines of lineSteps) for (const { step, sums } of lines) sums.push(partialSum(run.column(step), count));
      done += count;
    }
    return {
      trials,
      done: () => done,
      advance(more) {
        refuseFaults(namedFaults({ trials: more }, { trials: { least: 0 } }));
        const upTo = Math.min(trials, done + more);
        while (done < upTo) chunk();
      },
      column(optionId) {
        const at = comparison.options.findIndex(({ option }) => option.id === optionId);
        return columns.get(outcomes[at] ?? -1)?.slice() ?? refuse('optionId', 'name an option of the comparison');
      },
      summary() {
        if (done < trials) refuse('summary', 'wait until all trials are done');
        return simulationSummary(
          {
            currency: model.currency,
            trials,
            seed,
            plan,
            quantileMethod: method,
            sampler: samplerVersion,
            levels,
            events,
          },
          comparison,
          {
            columns: outcomes.map((step) => columns.get(step) ?? nothing),
            compared: compared.map((step) => columns.get(step) ?? nothing),
            excludedLines: excluded,
            lineSums: lineSteps,
            inputColumns: kept,
            reference,
          },
        );
      },
    };
  });
}

const nothing = new Float64Array(0);

function partialSum(column: Float64Array, count: number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += column[i] ?? 0;
  return total;
}

function checkSettings(options: SimulateCostOptions): void {
  checkOptions(options, 'options', optionNames);
  const { trials, seed, plan, quantileMethod, levels, events } = options;
  refuseFaults([
    ...namedFaults(
      { 'options.trials': trials, 'options.seed': seed },
      {
        'options.trials': { least: 1, most: mostTrials, whole: true, optional: true },
        'options.seed': { least: -Number.MAX_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER, whole: true, optional: true },
      },
    ),
    ...(plan === undefined || samplingPlans.includes(plan)
      ? []
      : [{ path: 'options.plan', must: `be one of ${samplingPlans.join(', ')}` }]),
    ...(quantileMethod === undefined || quantileMethods.includes(quantileMethod)
      ? []
      : [{ path: 'options.quantileMethod', must: `be one of ${quantileMethods.join(', ')}` }]),
    ...(events === undefined || eventHandlings.includes(events)
      ? []
      : [{ path: 'options.events', must: `be one of ${eventHandlings.join(', ')}` }]),
    ...(levels === undefined || isLevels(levels)
      ? []
      : [{ path: 'options.levels', must: 'be numbers above 0 and below 1' }]),
  ]);
}

function isLevels(levels: unknown): boolean {
  // In a copy a hole is undefined.
  return (
    Array.isArray(levels) &&
    [...(levels as unknown[])].every((each) => typeof each === 'number' && each > 0 && each < 1)
  );
}
