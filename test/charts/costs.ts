import type {
  CostLineResult,
  CostSubtotal,
  OptionCosts,
  TotalCostOfOwnership,
} from '../../src/cost/comparison/results.js';
import type { CostTornado, TornadoBar } from '../../src/cost/sensitivity/model.js';
import type { CostSimulation, SimulatedOption } from '../../src/cost/simulation/model.js';

type Certainty = CostLineResult['certainty'];
/** A line: its certainty, its amount in whole euros (null: not known), and the people it speaks of. */
export type Line = readonly [certainty: Certainty, amount: number | null, ...personIds: readonly string[]];

const rest = { account: 'direct', treatment: 'opex', owner: 'internal', formula: 'f@1: x', inputIds: [] } as const;

function lineOf([certainty, amount, ...personIds]: Line, at: number): CostLineResult {
  const isKnown = amount !== null;
  const cells = isKnown ? [0, amount] : [];
  return {
    ...rest,
    id: `line-${at + 1}`,
    status: isKnown ? 'known' : 'unknown',
    missing: isKnown ? [] : ['x'],
    isStated: false,
    certainty,
    personIds,
    amounts: cells,
    total: amount,
    presentValues: isKnown ? cells : null,
    presentValue: amount,
    accruals: cells,
    notes: [],
  };
}

function optionOf(label: string, given: readonly Line[], at: number): OptionCosts {
  const lines = given.map(lineOf);
  const sumOf = (chosen: readonly Line[]): CostSubtotal => {
    let total = 0;
    for (const [, amount] of chosen) total += amount ?? 0;
    return { total, presentValue: total };
  };
  const all = sumOf(given);
  const by = (certainty: Certainty) => sumOf(given.filter(([own]) => own === certainty));
  return {
    ...all,
    optionId: `option-${at + 1}`,
    label,
    operatingModel: null,
    lines,
    unknownLines: lines.filter(({ status }) => status === 'unknown').map(({ id }) => id),
    byCertainty: { budgeted: by('budgeted'), estimated: by('estimated'), 'expected-loss': by('expected-loss') },
    byAccount: { direct: all, indirect: sumOf([]) },
    byTreatment: { capex: sumOf([]), opex: all, 'risk-expected': sumOf([]) },
    byOwner: { internal: all, provider: sumOf([]), shared: sumOf([]) },
    amounts: [0, all.total],
    accruals: [0, all.total],
    presentValues: [0, all.total],
    annualizedCost: all.total,
    undiscountedAverage: all.total,
    unroundedTotal: all.total,
    unroundedPresentValue: all.total,
    roundingDrift: 0,
    diagnostics: [],
  };
}

/** A comparison over one year, at a discount rate of 0: options by name, with their lines. */
export function comparisonOf(options: readonly (readonly [string, readonly Line[]])[]): TotalCostOfOwnership {
  return {
    kind: 'total-cost-of-ownership',
    currency: 'EUR',
    minorDigits: 2,
    horizonYears: 1,
    periodsPerYear: 1,
    basis: 'nominal',
    discountRate: 0,
    discountConvention: 'tei',
    rounding: 'half-even',
    point: 'mean',
    assumed: [],
    inputs: [],
    options: options.map(([label, lines], at) => optionOf(label, lines, at)),
    differences: [],
  };
}

/** Trials of a comparison: the three quantiles of each option, and its unknown lines. */
export function trialsOf(
  options: readonly (readonly [low: number, middle: number, high: number, ...unknown: readonly string[]])[],
): CostSimulation {
  return {
    kind: 'cost-simulation',
    currency: 'EUR',
    outcome: 'present-value',
    trials: 1000,
    seed: 1,
    sampler: 'x',
    plan: 'mc',
    events: 'expected',
    quantileMethod: 'exact',
    assumed: [],
    coupledInputs: [],
    excludedLines: [],
    options: options.map(([low, middle, high, ...unknownLines], at): SimulatedOption => ({
      optionId: `option-${at + 1}`,
      label: 'x',
      unknownLines,
      mean: { value: middle, standardError: 1 },
      standardDeviation: 1,
      quantiles: [
        [0.1, low],
        [0.5, middle],
        [0.9, high],
      ].map(([level = 0, value = 0]) => ({ level, value, low: value, high: value })),
      lines: [],
      exceedance: [],
      cheapest: 0,
      notes: [],
    })),
    pairs: [],
    perfectInformation: 0,
    rankCorrelations: [],
  };
}

/** Three options: one with all certainties and a credit, one with a line that is not known, one of which nothing is known. */
export const three: TotalCostOfOwnership = comparisonOf([
  [
    'Own team',
    [
      ['budgeted', 600_000],
      ['estimated', 150_000],
      ['estimated', -50_000],
      ['expected-loss', 250_000],
    ],
  ],
  [
    'Shared',
    [
      ['budgeted', 500_000],
      ['estimated', null],
      ['expected-loss', 100_000],
    ],
  ],
  [
    'Bought',
    [
      ['budgeted', null],
      ['estimated', null],
      ['expected-loss', null],
    ],
  ],
]);

/** Trials of the same. */
export const threeTrials: CostSimulation = trialsOf([
  [900_000, 940_000, 1_000_000],
  [550_000, 590_000, 700_000, 'line-2'],
  [0, 0, 0, 'line-1', 'line-2', 'line-3'],
]);

/** An input of a tornado. */
export function barOf(
  inputId: string,
  [low, high]: readonly [number, number],
  more: Partial<TornadoBar> = {},
): TornadoBar {
  return {
    inputId,
    fields: [inputId],
    lowInput: 1,
    highInput: 2,
    low,
    high,
    swing: Math.abs(high - low),
    isDoubtful: false,
    isAssumption: false,
    ...more,
  };
}

/** A tornado around 1,000. */
export function tornadoOf(bars: readonly TornadoBar[], more: Partial<CostTornado> = {}): CostTornado {
  return {
    kind: 'cost-tornado',
    currency: 'EUR',
    optionId: 'own',
    minusOptionId: null,
    outcome: 'present-value',
    levels: [0.1, 0.9],
    base: 1000,
    unknownLines: [],
    bars,
    ...more,
  };
}

/** Four inputs: both ways, falling, on one side of the base, and an assumption. */
export const fourBars: CostTornado = tornadoOf([
  barOf('salary', [800, 1300], { lowInput: 50_000, highInput: 70_000 }),
  barOf('hours', [1200, 900], { lowInput: 0.25, highInput: 0.75, isAssumption: true }),
  barOf('steps', [1100, 1050], { isDoubtful: true }),
  barOf('fee', [990, 1020]),
]);

/** Areas of a drawing by class: where they begin and how wide they are. */
export function areasIn(svg: string, name: string): { x: number; y: number; width: number }[] {
  const drawn = svg.slice(0, svg.indexOf('cm-legend'));
  const found = drawn.matchAll(/<rect class="([\w-]+)" x="(-?[\d.]+)" y="([\d.]+)" width="([\d.]+)"/g);
  return [...found]
    .filter(([, own]) => own === name)
    .map(([, , x, y, width]) => ({ x: Number(x), y: Number(y), width: Number(width) }));
}
