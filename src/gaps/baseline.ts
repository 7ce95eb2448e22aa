import { audiences } from '../internal/audience.js';
import type { Audience } from '../internal/audience.js';
import { isRecord, refuse } from '../internal/check.js';
import { parseDate } from '../internal/time/parseDate.js';
import { parseInstant } from '../internal/time/parseInstant.js';
import type { EffectiveConfiguration, Finding, FindingSeverity, MessageData } from './model.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import { asOfDate } from '../internal/time/asOfDate.js';

/** A finding of an earlier report, as far as it is needed to recognize it. */
export interface BaselineFinding {
  /** Its key. */
  readonly key: string;
  /** Date of the first report that had it; absent: that of the baseline. */
  readonly firstSeenOn?: string | undefined;
  /** Whether it failed or was not known. */
  readonly kind?: Finding['kind'] | undefined;
  /** How much it mattered. */
  readonly severity?: FindingSeverity | undefined;
  /** Parameters of its message. */
  readonly data?: MessageData | undefined;
  /** The exception that accepted it. */
  readonly exception?: Finding['exception'] | undefined;
}

/** An earlier report: a whole one, or at least its date and the keys of its findings. */
export interface Baseline {
  /** Date or instant of the report. */
  readonly asOf: string;
  /** Its findings. */
  readonly findings: readonly BaselineFinding[];
  /** Its accepted findings. */
  readonly excepted?: readonly BaselineFinding[] | undefined;
  /** Its findings that others said more precisely. */
  readonly superseded?: readonly BaselineFinding[] | undefined;
  /** Who may see it; what others than internal ones see cannot be recognized. */
  readonly audience?: Audience | undefined;
  /** Version of its rules. */
  readonly ruleSetVersion?: string | undefined;
  /** How its rules were set. */
  readonly configuration?: EffectiveConfiguration | undefined;
}

function checkFindings(list: unknown, path: string): void {
  if (list === undefined) return;
  if (!Array.isArray(list)) refuse(path, 'be an array', 'invalid-option');
  for (const [at, finding] of (list as unknown[]).entries()) {
    if (!isRecord(finding) || typeof finding['key'] !== 'string') {
      refuse(`${path}/${at}/key`, 'be a text', 'invalid-option');
    }
    const { firstSeenOn } = finding;
    const isDate =
      firstSeenOn === undefined || (typeof firstSeenOn === 'string' && parseDate(firstSeenOn) !== undefined);
    if (!isDate) refuse(`${path}/${at}/firstSeenOn`, 'be a date, YYYY-MM-DD', 'invalid-option');
  }
}

/** Refuses what is no earlier report. */
export function checkBaseline(baseline: unknown, path = 'baseline'): asserts baseline is Baseline {
  if (!isRecord(baseline)) refuse(path, 'be an earlier report', 'invalid-option');
  const { asOf, audience, findings, excepted, superseded } = baseline;
  if (typeof asOf !== 'string' || (parseDate(asOf) === undefined && parseInstant(asOf) === undefined)) {
    refuse(`${path}/asOf`, 'be a date or an instant', 'invalid-option');
  }
  if (audience !== undefined && !audiences.some((known) => known === audience)) {
    refuse(`${path}/audience`, `be ${audiences.join(', ')}`, 'invalid-option');
  }
  if (findings === undefined) refuse(`${path}/findings`, 'be an array', 'invalid-option');
  checkFindings(findings, `${path}/findings`);
  checkFindings(excepted, `${path}/excepted`);
  checkFindings(superseded, `${path}/superseded`);
}

/** The date of the first report that had a finding, by key. */
export function firstSeen(baseline: Baseline, { model }: OperatingModelIndex): (key: string) => string | undefined {
  const date = asOfDate(baseline.asOf, model.organization?.timeZone ?? 'UTC');
  const { findings, excepted = [], superseded = [] } = baseline;
  const dates = new Map<string, string>();
  for (const { key, firstSeenOn = date } of [...findings, ...excepted, ...superseded]) dates.set(key, firstSeenOn);
  return (key) => dates.get(key);
}
