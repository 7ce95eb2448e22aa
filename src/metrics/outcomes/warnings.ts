import type { Warning } from '../../internal/quantity/model.js';

const metricWarningTexts = {
  skewed: 'The values are very skewed: a mean says little about a usual case.',
  'interval-not-available': 'There is no interval: it needs a sample of {needed}.',
  'interval-open': 'There is no interval: its upper end was not reached.',
  'no-variance': 'There is no interval: nothing varies, and a variance of 0 tells nothing.',
  'low-power': 'A change of the tolerance would be seen with a chance below one half; {needed} would be enough.',
  'trial-limits': 'Fewer than 12 points: the limits are a first trial.',
  'no-variation': 'All points are equal, so the limits lie on them.',
  'truncated-log':
    'The last months hold only what is closed already, or much that is open: they look faster than they are.',
  autocorrelated: 'Neighboring periods resemble each other, which makes chance look like a trend.',
  'assumes-independence': 'The parts are taken to fail independently of each other.',
  'low-traffic': 'The periods differ in traffic by more than ten times, and count the same.',
  'suppressed-low-traffic': 'Fewer bad events than asked for: the alert is held back.',
  'threshold-unreachable': 'The burn rate cannot exceed the factor with this target: the alert can never fire.',
  'young-objective': 'The window is longer than the time that was observed, which counts instead.',
  'resolved-only': 'Open incidents are left out, so that the figure is too low.',
  'confounded-by-mix': 'The raw figures also differ by the mix of priorities.',
  'unmapped-group': 'Groups without a party held tickets: their time is told apart.',
  'reopenings-not-stated':
    'Incidents that do not say whether they were opened again are left out: an empty list says that they never were.',
  'no-lookback': 'The first incidents have less time behind them in which they could be a repeat.',
  'operations-only': 'Only operations improve: stakeholders feel nothing yet.',
  'not-reached': 'Too few have ended to tell.',
  'zero-baseline': 'The start is 0 or changes its sign: a relative tolerance has nothing to refer to.',
  'incomplete-window': 'A part of the window lies after the date of the report, and is left out.',
  'partial-months': 'Months that lie in the window only in part are left out, and nothing is scaled up.',
  'missing-slices': 'Some time slices have no data and are not counted.',
  'assumes-pause-ends': 'It is paused: the instant assumes that the pause ends now.',
  'no-covered-time': 'No covered time lies ahead within the range of the clock.',
  'zero-durations': 'Durations of 0 ({needed}) count as the smallest step of the clock.',
  unseasonal: 'Fewer than 24 months: nothing is said about seasons.',
  'common-follow-up':
    'Incidents are open: only those opened at least {needed} hours before are compared, each over so many hours.',
} as const;

/** Codes of the remarks on metrics. */
export type MetricWarning = keyof typeof metricWarningTexts;

/** Codes of the remarks on metrics. */
export const metricWarnings: readonly MetricWarning[] = Object.keys(metricWarningTexts) as MetricWarning[]; // a literal's own keys

/** A remark; `needed` fills its text where that has a place for it. */
export function warning(of: MetricWarning, needed: number = 0): Warning {
  return { code: of, message: metricWarningTexts[of].replace('{needed}', String(needed)) };
}
