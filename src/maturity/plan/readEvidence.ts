import { checkRecords, refuse } from '../../internal/check.js';
import { msPerDay } from '../../internal/time/limits.js';
import type { MaturityEvidence } from '../assessment/model.js';
import { dayStarts, momentOf } from './moments.js';
import type { Moment, ZoneOptions } from './moments.js';

/** A piece of evidence that proves something. */
export interface ReadEvidence {
  /** When it was collected; undefined where it has no date. */
  readonly ms: number | undefined;
  /** Whether it is a verdict that decides nothing. */
  readonly isInconclusive: boolean;
}

/** The moment of an assessment and the evidence before it. */
export interface ReadTimes {
  readonly asOf: number;
  /** Evidence by id; what proves nothing is left out. */
  readonly evidence: ReadonlyMap<string, ReadEvidence>;
}

const outcomes: readonly string[] = ['passed', 'failed', 'none'];
const undecided = ['inconclusive', 'insufficient-data'];

/** Reads evidence, and turns days into instants. */
export function readTimes(asOf: Moment, evidence: readonly MaturityEvidence[], options: ZoneOptions): ReadTimes {
  checkRecords(evidence, 'evidence', ['id']);
  const moments = evidence.map(collected);
  let [first, last] = [dayOf(asOf), dayOf(asOf)];
  for (const moment of moments) {
    if (moment === undefined || 'ms' in moment) continue;
    first = Math.min(first, moment.day);
    last = Math.max(last, moment.day);
  }
  const start = dayStarts(options, first, last);
  const read = new Map<string, ReadEvidence>();
  for (const [at, { id, outcome = 'passed', verdict }] of evidence.entries()) {
    if (read.has(id)) refuse(`evidence/${at}/id`, 'stand once in its list');
    if (!outcomes.includes(outcome)) refuse(`evidence/${at}/outcome`, `be one of ${outcomes.join(', ')}`);
    if (outcome !== 'passed') continue;
    const moment = moments[at];
    const ms = moment === undefined || 'ms' in moment ? moment?.ms : start(moment.day);
    read.set(id, { ms, isInconclusive: undecided.some((word) => word === verdict) });
  }
  return { asOf: 'ms' in asOf ? asOf.ms : start(asOf.day), evidence: read };
}

function dayOf(moment: Moment): number {
  return 'day' in moment ? moment.day : Math.floor(moment.ms / msPerDay);
}

function collected({ collectedAt, collectedOn }: MaturityEvidence, at: number): Moment | undefined {
  const [name, value] = collectedAt == null ? ['collectedOn', collectedOn] : ['collectedAt', collectedAt];
  if (value == null) return undefined;
  return momentOf(value) ?? refuse(`evidence/${at}/${name}`, 'be a date YYYY-MM-DD, or an instant with Z or an offset');
}
