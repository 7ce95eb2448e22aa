import { refuse } from '../../internal/check.js';
import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import { durationDefaults } from '../durations/defaults.js';
import { moment, zoneKeys } from '../incident/moment.js';
import type { FlowOptions } from './model.js';

/** Keys of the options of a window. */
export const flowKeys: readonly string[] = ['asOf', 'from', 'to', 'level', ...zoneKeys];

/** A window of openings, all checked. */
export interface FlowWindow {
  readonly asOf: number;
  readonly from: number;
  /** Cut at the moment of the report. */
  readonly to: number;
  readonly level: number;
}

/** The window that options name. */
export function flowWindow(options: FlowOptions): FlowWindow {
  const asOf = moment(options.asOf, 'asOf', options);
  const from = moment(options.from, 'from', options);
  const to = moment(options.to, 'to', options);
  if (to <= from) refuse('to', 'lie after from', 'invalid-option');
  const { level = durationDefaults.level } = options;
  refuseFaults(numberFaults(level, 'level', { above: 0, below: 1 }));
  return { asOf, from, to: Math.max(from, Math.min(to, asOf)), level };
}
