import type { CostTornado } from '../../cost/sensitivity/model.js';
import { checkRecord, isTexts, refuse } from '../../internal/check.js';
import { nameOf } from '../namesById.js';
import type { NamesById } from '../namesById.js';
import { amountAt, percentName } from './numbers.js';
import type { TornadoChartOptions } from './model.js';
import { currencyOf } from './tcoRows.js';

/** An input as a chart shows it. */
export interface TornadoRow {
  readonly label: string;
  readonly lowInput: number;
  readonly highInput: number;
  readonly low: number;
  readonly high: number;
  readonly swing: number;
  readonly isDoubtful: boolean;
  readonly isAssumption: boolean;
}

/** A tornado as a chart shows it. */
export interface TornadoRows {
  readonly currency: string;
  readonly option: string;
  readonly other: string | null;
  readonly isPresentValue: boolean;
  /** Names of the two levels, such as P10 and P90. */
  readonly levels: readonly [low: string, high: string];
  readonly base: number;
  readonly unknownLines: number;
  /** All of them, in the order of the result. */
  readonly rows: readonly TornadoRow[];
  /** Those that are drawn. */
  readonly drawn: readonly TornadoRow[];
}

function named(names: NamesById, id: unknown, path: string): string {
  if (typeof id !== 'string') refuse(path, 'be a text');
  return nameOf(names, id);
}

function rowOf(bar: unknown, path: string, names: NamesById): TornadoRow {
  checkRecord(bar, path);
  const amount = (key: string) => amountAt(bar[key], `${path}/${key}`);
  const { isDoubtful, isAssumption } = bar;
  if (typeof isDoubtful !== 'boolean') refuse(`${path}/isDoubtful`, 'be true or false');
  if (typeof isAssumption !== 'boolean') refuse(`${path}/isAssumption`, 'be true or false');
  const [low, high, swing] = [amount('low'), amount('high'), amount('swing')];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (Math.abs(Math.abs(high - low) - swing) > size * 1e-12) refuse(`${path}/swing`, 'be the distance of low and high');
  return {
    label: named(names, bar['inputId'], `${path}/inputId`),
    lowInput: amount('lowInput'),
    highInput: amount('highInput'),
    low,
    high,
    swing,
    isDoubtful,
    isAssumption,
  };
}

function levelsOf(levels: unknown): readonly [string, string] {
  const isLevel = (level: unknown): level is number => typeof level === 'number' && level > 0 && level < 1;
  const [low, high] = Array.isArray(levels) ? (levels as readonly unknown[]) : [];
  if (!isLevel(low) || !isLevel(high) || low >= high)
    refuse('result/levels', 'be two levels between 0 and 1, ascending');
  return [percentName(low), percentName(high)];
}

/** Reads a tornado, which may come from JSON, into what a chart shows. */
export function tornadoRows(
  result: CostTornado,
  most: number,
  { inputNames, optionNames }: Pick<TornadoChartOptions, 'inputNames' | 'optionNames'>,
): TornadoRows {
  checkRecord(result, 'result');
  const { kind, currency, optionId, minusOptionId, outcome, levels, base, unknownLines, bars } = result as Readonly<
    Record<string, unknown>
  >;
  if (kind !== 'cost-tornado') refuse('result/kind', 'be cost-tornado');
  if (outcome !== 'present-value' && outcome !== 'total') refuse('result/outcome', 'be present-value or total');
  if (!isTexts(unknownLines)) refuse('result/unknownLines', 'be an array of texts');
  if (!Array.isArray(bars)) refuse('result/bars', 'be an array');
  const rows = (bars as readonly unknown[]).map((bar, at) => rowOf(bar, `result/bars/${at}`, inputNames));
  return {
    currency: currencyOf(currency, 'result/currency'),
    option: named(optionNames, optionId, 'result/optionId'),
    other: minusOptionId === null ? null : named(optionNames, minusOptionId, 'result/minusOptionId'),
    isPresentValue: outcome === 'present-value',
    levels: levelsOf(levels),
    base: amountAt(base, 'result/base'),
    unknownLines: unknownLines.length,
    rows,
    drawn: rows.slice(0, most),
  };
}
