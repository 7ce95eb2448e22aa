import { numberFaults, refuseFaults } from '../../internal/checkNumbers.js';
import type { Warning } from '../../internal/quantity/model.js';
import { formatInstant } from '../../internal/time/formatInstant.js';
import { durationDefaults } from '../durations/defaults.js';
import type { Measure } from '../durations/measure.js';
import { durationExclusions } from '../durations/model.js';
import type { DurationExclusion } from '../durations/model.js';
import { countReasons } from '../outcomes/countReasons.js';
import { proportion } from '../outcomes/proportion.js';
import { shareExclusions } from './model.js';
import type { IncidentShare, ShareExclusion } from './model.js';

/** Whether an incident has what is asked for, or why it has no part. */
export type ShareVerdict = DurationExclusion | ShareExclusion | boolean;

/** Keys of what a share is asked for. */
export const shareKeys: readonly string[] = ['asOf', 'from', 'to', 'level', 'zone', 'zones'];

const reasons = [...durationExclusions, ...shareExclusions];

/** A level that was checked. */
export function levelOf({ level = durationDefaults.level }: { readonly level?: number | undefined }): number {
  refuseFaults(numberFaults(level, 'level', { above: 0, below: 1 }));
  return level;
}

/** Counts verdicts: those that are yes, of those that are yes or no; the others are excluded, in the order of the reasons. */
export function incidentShare(
  verdicts: readonly ShareVerdict[],
  { asOf, from, to }: Pick<Measure, 'asOf' | 'from' | 'to'>,
  level: number,
  warnings: readonly Warning[] = [],
): IncidentShare {
  const numerator = verdicts.filter((verdict) => verdict === true).length;
  const denominator = verdicts.filter((verdict) => typeof verdict === 'boolean').length;
  const excluded = countReasons(verdicts, reasons);
  return {
    asOf: formatInstant(asOf),
    window: { from: instantOrNull(from), to: instantOrNull(to) },
    given: verdicts.length,
    numerator,
    denominator,
    excluded,
    share: proportion(numerator, denominator, { level, excluded, warnings }),
    warnings,
  };
}

function instantOrNull(ms: number): string | null {
  return Number.isFinite(ms) ? formatInstant(ms) : null;
}
