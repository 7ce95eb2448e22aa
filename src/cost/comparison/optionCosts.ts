import { pick } from '../../internal/pick.js';
import { fromMinor } from '../money/fromMinor.js';
import { roundToMinor } from '../money/roundToMinor.js';
import type { roundings } from '../assumptions/model.js';
import { costAccounts, costCertainties, costOwners, costTreatments } from '../options/model.js';
import type { StepId } from '../program/steps.js';
import { whatHolds } from './conditions.js';
import type { CompiledLine } from './linesOf.js';
import type { LineSteps } from './steps.js';
import type { CostLineResult, CostSubtotal, OptionCosts } from './results.js';

/** How amounts are rounded. */
export interface MoneyFormat {
  readonly digits: number;
  readonly rounding: (typeof roundings)[number];
}

/** A line with its steps. */
export interface SteppedLine {
  readonly line: CompiledLine;
  readonly steps: LineSteps;
  /** What trials compare: its present value, or without a discount rate its total. */
  readonly outcome: StepId;
  /** Ids of its inputs. */
  readonly inputIds: readonly string[];
}

/** What an option has besides its lines. */
export interface OptionFrame extends Pick<
  OptionCosts,
  'optionId' | 'label' | 'operatingModel' | 'unroundedTotal' | 'unroundedPresentValue'
> {
  readonly isDiscounted: boolean;
  readonly years: number;
  /** Sum of the discount factors at the end of each year. */
  readonly annuity: number;
}

interface Minors {
  readonly cells: readonly number[];
  readonly presentCells: readonly number[];
  readonly accruals: readonly number[];
  readonly total: number;
  readonly presentValue: number;
}

/**
 * The costs of an option: each cell is rounded once to whole minor units, and every subtotal and total is a sum of whole numbers, so that
 * every table ties.
 */
export function optionCosts(
  frame: OptionFrame,
  stepped: readonly SteppedLine[],
  values: Float64Array,
  money: MoneyFormat,
): OptionCosts {
  const { isDiscounted } = frame;
  const round = (amount: number): number => roundToMinor(amount, money.digits, money.rounding);
  const rounded = (steps: readonly StepId[]): number[] => steps.map((step) => round(values[step] ?? 0));
  const minors = stepped.map(({ steps }): Minors => {
    const [cells, presentCells, accruals] = [
      rounded(steps.cells),
      rounded(steps.presentCells),
      rounded(steps.accruals),
    ];
    return { cells, presentCells, accruals, total: whole(cells), presentValue: whole(presentCells) };
  });
  const major = (minor: number): number => fromMinor(minor, money.digits);
  const lines = stepped.map(({ line, inputIds }, at): CostLineResult => {
    const { cells, presentCells, accruals, total, presentValue } = minors[at] ?? nothing;
    const isKnown = line.missing.length === 0;
    const { id, isStated, missing, account, treatment, owner, certainty, formula, personIds, notes } = line;
    return {
      id,
      status: isKnown ? 'known' : 'unknown',
      missing,
      isStated,
      account,
      treatment,
      owner,
      certainty,
      formula,
      inputIds,
      personIds,
      amounts: isKnown ? cells.map(major) : [],
      total: isKnown ? major(total) : null,
      presentValues: isKnown && isDiscounted ? presentCells.map(major) : null,
      presentValue: isKnown && isDiscounted ? major(presentValue) : null,
      accruals: isKnown ? accruals.map(major) : [],
      notes,
    };
  });
  const subtotal = (chosen: (line: CompiledLine) => boolean): CostSubtotal => {
    const those = minors.filter((_, at) => stepped[at] !== undefined && chosen(stepped[at].line));
    const presentValue = isDiscounted ? major(whole(those.map((each) => each.presentValue))) : null;
    return { total: major(whole(those.map(({ total }) => total))), presentValue };
  };
  const by = <K extends 'certainty' | 'account' | 'treatment' | 'owner'>(
    key: K,
    names: readonly CompiledLine[K][],
  ): Record<CompiledLine[K], CostSubtotal> =>
    Object.fromEntries(names.map((name) => [name, subtotal((line) => line[key] === name)])) as Record<
      CompiledLine[K],
      CostSubtotal
    >;
  const all = subtotal(() => true);
  const average = (years: number): number | null =>
    all.presentValue === null ? null : major(round(all.presentValue / years));
  return {
    ...pick(frame, ['optionId', 'label', 'operatingModel', 'unroundedTotal', 'unroundedPresentValue']),
    ...all,
    lines,
    unknownLines: lines.filter(({ status }) => status === 'unknown').map(({ id }) => id),
    byCertainty: by('certainty', costCertainties),
    byAccount: by('account', costAccounts),
    byTreatment: by('treatment', costTreatments),
    byOwner: by('owner', costOwners),
    amounts: columnSums(minors, 'cells').map(major),
    accruals: columnSums(minors, 'accruals').map(major),
    presentValues: isDiscounted ? columnSums(minors, 'presentCells').map(major) : null,
    annualizedCost: average(frame.annuity),
    undiscountedAverage: average(frame.years),
    roundingDrift: all.total - frame.unroundedTotal + 0,
    diagnostics: stepped.flatMap(({ line }) => whatHolds(line.diagnostics, values)),
  };
}

const nothing: Minors = { cells: [], presentCells: [], accruals: [], total: 0, presentValue: 0 };

/** Sum of whole numbers, exact. */
function whole(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function columnSums(minors: readonly Minors[], key: 'cells' | 'accruals' | 'presentCells'): number[] {
  const [first] = minors;
  const sums = new Array<number>(first?.[key].length ?? 0).fill(0);
  for (const each of minors) for (const [at, value] of each[key].entries()) sums[at] = (sums[at] ?? 0) + value;
  return sums;
}
