import { checkOptions, refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { guarded } from '../../internal/guarded.js';
import type { Outcome } from '../../internal/quantity/model.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { msPerDay } from '../../internal/time/limits.js';
import { moment, zoneKeys } from '../incident/moment.js';
import { figure, nothing } from '../outcomes/outcomes.js';
import { warning } from '../outcomes/warnings.js';
import { budgetOf } from './budgetOf.js';
import { minimumBadEvents, standardBurnRateWindows } from './burnRateCatalogue.js';
import { budgetAt } from './errorBudget.js';
import type { BurnRate, BurnRateOptions, BurnRateWindow, ObjectiveInput, SloSlice, WindowBurn } from './model.js';
import { checkObjective, readSlices } from './slices.js';
import type { Slice } from './slices.js';
import { sloWindow } from './sloWindow.js';
import { timeToExhaustion } from './timeToExhaustion.js';

const msPerMinute = 60_000;

/**
 * How fast the error budget of an objective burns, in pairs of windows up to a moment: `share of bad / (1 - target)`; 1 uses exactly the
 * budget by the end of the period.
 *
 * An alert fires where the long and the short window both exceed the factor, `budget share * period / long window`, whatever the period. With
 * fewer than `minimumBad` bad events in the long window it is held back, and says so.
 *
 * @param slices short enough for the shortest window: only those wholly within a window count
 * @returns `undefined` burn with `no-data` where a window has no events, with `zero-budget` for a target of 1
 * @throws ComanagedError `invalid-argument` for an objective, slices or windows that are none; `invalid-option`, `unknown-option`,
 * `unknown-zone`
 * @see B. Beyer and others, The Site Reliability Workbook (2018), chapter 5, tables 5-4 and 5-8
 *
 * @example
 * ```ts
 * import { burnRate } from 'comanaged/metrics';
 *
 * const slo = { target: 0.99, window: { kind: 'rolling', length: 'P30D' } } as const;
 * const slices = [
 *   { start: '2026-03-30T23:00Z', end: '2026-03-30T23:55Z', good: 4_500, total: 5_500 },
 *   { start: '2026-03-30T23:55Z', end: '2026-03-31T00:00Z', good: 300, total: 500 },
 * ];
 * const [hour] = burnRate(slo, slices, { asOf: '2026-03-31' }).windows;
 * const { factor, long, short, isFiring } = hour;
 * [factor, long.status === 'ok' && Math.round(long.value), short.status === 'ok' && Math.round(short.value), isFiring];
 * // => [14.4, 20, 40, true]
 * ```
 */
export function burnRate(slo: ObjectiveInput, slices: readonly SloSlice[], options: BurnRateOptions): BurnRate {
  return guarded('slo', () => {
    checkOptions(options, 'options', ['asOf', 'since', 'windows', 'minimumBad', ...zoneKeys]);
    checkObjective(slo);
    const { windows = standardBurnRateWindows, minimumBad = minimumBadEvents } = options;
    checkWindows(windows);
    refuseFaults(numberFaults(minimumBad, 'minimumBad', { least: 0 }));
    const read = readSlices(slices);
    const asOf = moment(options.asOf, 'asOf', options);
    const { from, to } = sloWindow(slo.window, asOf, options.zones);
    const { remaining } = budgetAt(slo, read, options);
    const period = to - from;
    const settings = { slo, slices: read, asOf, period, minimumBad, remaining };
    return {
      asOf: formatInstant(asOf),
      target: slo.target,
      periodDays: period / msPerDay,
      remaining,
      windows: windows.map((window) => burnOf(window, settings)),
    };
  });
}

interface Settings {
  readonly slo: ObjectiveInput;
  readonly slices: readonly Slice[];
  readonly asOf: number;
  readonly period: number;
  readonly minimumBad: number;
  readonly remaining: Outcome<number>;
}

function burnOf(window: BurnRateWindow, settings: Settings): WindowBurn {
  const { slo, slices, asOf, period, minimumBad, remaining } = settings;
  const { use, longMinutes, shortMinutes } = window;
  const factor = window.factor ?? round((window.budgetShare ?? 0) * (period / (longMinutes * msPerMinute)));
  const within = (minutes: number) => {
    const start = asOf - minutes * msPerMinute;
    return budgetOf(
      slo,
      slices.filter(({ from, to, total }) => from >= start && to <= asOf && total > 0),
    );
  };
  const burn = ({ total, bad }: ReturnType<typeof within>): Outcome<number> => {
    if (total === 0) return nothing('no-data');
    if (slo.target >= 1) return nothing('zero-budget');
    return figure(bad / total / (1 - slo.target), { n: total, method: 'burn-rate' });
  };
  const counted = within(longMinutes);
  const [long, short] = [burn(counted), burn(within(shortMinutes))];
  const isLow = counted.bad < minimumBad;
  const exceeds = (outcome: Outcome<number>) => (outcome.status === 'ok' ? outcome.value > factor : null);
  const both =
    exceeds(long) === null || exceeds(short) === null ? null : exceeds(long) === true && exceeds(short) === true;
  const canFire = slo.target < 1 && factor <= 1 / (1 - slo.target);
  return {
    ...{ use, longMinutes, shortMinutes, factor, long, short },
    isFiring: both === null ? null : both && !isLow,
    exhaustion:
      long.status === 'ok' && remaining.status === 'ok'
        ? timeToExhaustion(remaining.value, period / msPerDay, long.value)
        : { status: 'unknown' },
    warnings: [
      ...(canFire ? [] : [warning('threshold-unreachable')]),
      ...(both === true && isLow ? [warning('suppressed-low-traffic')] : []),
    ],
  };
}

/** 0.02 * 720 is 14.4 and 0.02 * 672 is 13.44: products of decimals without the noise of doubles. */
function round(value: number): number {
  const scale = 1e12;
  return Math.round(value * scale) / scale;
}

function checkWindows(windows: readonly BurnRateWindow[]): void {
  if (!Array.isArray(windows)) refuse('windows', 'be an array');
  for (const [at, window] of (windows as readonly BurnRateWindow[]).entries()) {
    const path = `windows/${at}`;
    checkOptions(window, path, ['use', 'budgetShare', 'factor', 'longMinutes', 'shortMinutes']);
    const { use, budgetShare, factor, longMinutes, shortMinutes } = window;
    if (!['page', 'ticket'].includes(use)) refuse(`${path}/use`, 'be page or ticket');
    if ((budgetShare === undefined) === (factor === undefined)) refuse(path, 'have a budgetShare or a factor');
    refuseFaults([
      ...numberFaults(budgetShare, `${path}/budgetShare`, { above: 0, optional: true }),
      ...numberFaults(factor, `${path}/factor`, { above: 0, optional: true }),
      ...numberFaults(longMinutes, `${path}/longMinutes`, { above: 0 }),
      ...numberFaults(shortMinutes, `${path}/shortMinutes`, { above: 0, most: longMinutes }),
    ]);
  }
}
