import { compileCoverageGaps } from '../../../coverage/gaps/compileCoverageGaps.js';
import type { CoverageRangeOptions } from '../../../coverage/compile/planRange.js';
import type { RequiredCoverage } from '../../../coverage/model.js';
import { isComanagedError } from '../../../internal/errors.js';
import { rangeOf } from '../../../internal/time/rangeOf.js';
import type { OperatingModelIndex } from '../../indexOperatingModel.js';
import { modeOf } from './seatsDemand.js';

const minutesPerHour = 60;
const msPerHour = 3_600_000;
const hoursPerWeek = 168;

/**
 * Hours of a week in which a service needs somebody at the desk, the mean over a range with its holidays; undefined where the hours cannot be
 * read, as with a zone that is not known here.
 */
export function requiredHoursPerWeek(
  { model }: OperatingModelIndex,
  required: RequiredCoverage | null,
  frame: CoverageRangeOptions,
): number | undefined {
  const windows = required?.windows.filter((window) => modeOf(required, window) === 'staffed') ?? [];
  if (required === null || windows.length === 0) return 0;
  const { closures } = model.coverage ?? {};
  const { from, to } = rangeOf(frame);
  try {
    const { totals } = compileCoverageGaps({ ...required, windows }, closures === undefined ? {} : { closures }, frame);
    return (totals.requiredMinutes / minutesPerHour / ((to - from) / msPerHour)) * hoursPerWeek;
  } catch (error) {
    if (isComanagedError(error)) return undefined;
    throw error;
  }
}
