import { kendallPower, sizeForPower } from '../../internal/stats/kendallPower.js';
import type { Warning } from '../../internal/quantity/model.js';
import type { MetricTolerance } from '../model.js';
import { warning } from '../outcomes/warnings.js';
import { trendDefaults } from './defaults.js';
import type { TrendChange, TrendWord } from './model.js';

/** What a verdict follows from. */
export interface Evidence {
  readonly p: number;
  readonly alpha: number;
  /** Change in the sense of the tolerance: in the unit, or as a share. */
  readonly change: TrendChange;
  /** The smallest change that matters, above 0. */
  readonly tolerance: number;
  /** 1 where more is better, -1 where less is. */
  readonly better: 1 | -1;
}

/**
 * The verdict: a change that is significant and matters has a direction; one whose interval lies within the tolerance is flat, significant
 * or not; else the interval is too wide to tell.
 */
export function decide({ p, alpha, change, tolerance, better }: Evidence): TrendWord {
  if (p <= alpha && Math.abs(change.value) >= tolerance) {
    return change.value * better > 0 ? 'improving' : 'worsening';
  }
  return change.low > -tolerance && change.high < tolerance ? 'flat' : 'inconclusive';
}

/** The number of a tolerance. */
export function amountOf(tolerance: MetricTolerance): number {
  return 'absolute' in tolerance ? tolerance.absolute : tolerance.relative;
}

/** The chance to see a change of the tolerance, and what would be enough. */
export interface Power {
  readonly power: number;
  readonly neededForPower: number | null;
  readonly warnings: readonly Warning[];
}

const most = 100_000;

/** Power at the tolerance: `change` is that in standard deviations of the noise. */
export function powerAt(n: number, change: number, factor: number, alpha: number): Power {
  const alternative = { n, change, factor, alpha };
  const power = kendallPower(alternative);
  if (power >= trendDefaults.power) return { power, neededForPower: null, warnings: [] };
  const needed = change > 0 ? sizeForPower(alternative, trendDefaults.power, most) : null;
  return { power, neededForPower: needed, warnings: [warning('low-power', needed ?? most)] };
}
