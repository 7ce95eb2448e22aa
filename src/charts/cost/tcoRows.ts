import type { TotalCostOfOwnership } from '../../cost/comparison/results.js';
import type { CostSimulation } from '../../cost/simulation/model.js';
import { checkRecord, isRecord, isTexts, refuse } from '../../internal/check.js';
import { cleanLine } from '../../internal/text/cleanLine.js';
import { fewestPeople } from './model.js';
import { amountAt } from './numbers.js';
import { tcoAmounts } from './tcoParts.js';
import type { TcoAmounts, TcoOutcome, TcoPart } from './tcoParts.js';

/** The levels of a range: from the first to the last, with the middle marked. */
export const rangeLevels = [0.1, 0.5, 0.9] as const;

/** Where the cost of an option lies in the trials. */
export type TcoRange = readonly [low: number, middle: number, high: number];

/** An option as a chart shows it. */
export interface TcoRow {
  readonly label: string;
  /** Its amounts; undefined where they would tell what one person earns. */
  readonly amounts: TcoAmounts | undefined;
  /** Its range; undefined without trials. */
  readonly range: TcoRange | undefined;
}

/** A comparison as a chart shows it. */
export interface TcoRows {
  readonly currency: string;
  readonly minorDigits: number;
  readonly years: number;
  readonly outcome: TcoOutcome;
  readonly hasRanges: boolean;
  readonly rows: readonly TcoRow[];
}

/** Refuses what is no currency. */
export function currencyOf(value: unknown, path: string): string {
  if (typeof value !== 'string' || !/^[A-Z]{3}$/.test(value)) refuse(path, 'be a code of ISO 4217');
  return value;
}

function quantileAt(quantiles: unknown, level: number, path: string): number {
  if (!Array.isArray(quantiles)) refuse(path, 'be an array');
  const at = (quantiles as readonly unknown[]).findIndex(
    (each) => isRecord(each) && typeof each['level'] === 'number' && Math.abs(each['level'] - level) < 1e-9,
  );
  if (at < 0) refuse(path, `have the levels ${rangeLevels.join(', ')}`);
  return amountAt((quantiles as readonly { readonly value: unknown }[])[at]?.value, `${path}/${at}/value`);
}

/** Reads the ranges of the options of a comparison, which must be those of the trials. */
function rangesOf(
  simulation: CostSimulation,
  currency: string,
  outcome: TcoOutcome,
  options: readonly { readonly optionId: unknown; readonly unknownLines: readonly string[] }[],
): readonly TcoRange[] {
  checkRecord(simulation, 'simulation');
  if ((simulation.kind as unknown) !== 'cost-simulation') refuse('simulation/kind', 'be cost-simulation');
  if (simulation.currency !== currency) refuse('simulation/currency', 'be that of the result');
  if ((simulation.outcome === 'present-value') !== (outcome === 'presentValue'))
    refuse('simulation/outcome', 'be that of the result: present values, or sums without a discount rate');
  const simulated: unknown = simulation.options;
  if (!Array.isArray(simulated) || simulated.length !== options.length)
    refuse('simulation/options', 'be the options of the result');
  return options.map(({ optionId, unknownLines }, at): TcoRange => {
    const path = `simulation/options/${at}`;
    const own: unknown = (simulated as readonly unknown[])[at];
    checkRecord(own, path);
    if (own['optionId'] !== optionId) refuse(`${path}/optionId`, 'be that of the result');
    const missing = own['unknownLines'];
    if (!isTexts(missing) || [...missing].sort().join('\n') !== [...unknownLines].sort().join('\n'))
      refuse(`${path}/unknownLines`, 'be those of the result');
    const quantile = (level: number) => quantileAt(own['quantiles'], level, `${path}/quantiles`);
    const [low, middle, high] = rangeLevels.map(quantile);
    if (low === undefined || middle === undefined || high === undefined || low > middle || middle > high)
      refuse(`${path}/quantiles`, 'ascend with their levels');
    return [low, middle, high];
  });
}

/** Whether an amount gives away, or nearly so, what one person earns; a position without people may be one person. */
function speaksOfFew({ personIds, hasUnnamedPay }: TcoPart): boolean {
  return personIds.length < fewestPeople && (personIds.length > 0 || hasUnnamedPay);
}

/** Reads a comparison, which may come from JSON, into what a chart shows. */
export function tcoRows(
  result: TotalCostOfOwnership,
  simulation: CostSimulation | undefined,
  audience: 'internal' | 'client',
): TcoRows {
  checkRecord(result, 'result');
  const { kind, minorDigits, horizonYears, discountRate, options } = result as Readonly<Record<string, unknown>>;
  if (kind !== 'total-cost-of-ownership') refuse('result/kind', 'be total-cost-of-ownership');
  const currency = currencyOf(result.currency, 'result/currency');
  if (!Number.isSafeInteger(minorDigits) || Number(minorDigits) < 0 || Number(minorDigits) > 12)
    refuse('result/minorDigits', 'be a whole number from 0 to 12');
  if (!Number.isSafeInteger(horizonYears) || Number(horizonYears) < 1)
    refuse('result/horizonYears', 'be a whole number of at least 1');
  if (!Array.isArray(options)) refuse('result/options', 'be an array');
  const outcome = discountRate === null ? 'total' : 'presentValue';
  const read = (options as readonly unknown[]).map((option, at) => {
    const path = `result/options/${at}`;
    checkRecord(option, path);
    const { label, optionId } = option;
    if (typeof label !== 'string') refuse(`${path}/label`, 'be a text');
    return { label: cleanLine(label), optionId, ...tcoAmounts(option, path, outcome, Number(minorDigits)) };
  });
  const ranges = simulation === undefined ? undefined : rangesOf(simulation, currency, outcome, read);
  const rows = read.map(({ label, parts, total, unknownLines, isKnown }, at): TcoRow => {
    const isFew = audience !== 'internal' && parts.some(speaksOfFew);
    if (isFew) return { label, amounts: undefined, range: undefined };
    return { label, amounts: { parts, total, unknownLines, isKnown }, range: isKnown ? ranges?.[at] : undefined };
  });
  const hasRanges = ranges !== undefined;
  return { currency, minorDigits: Number(minorDigits), years: Number(horizonYears), outcome, hasRanges, rows };
}
