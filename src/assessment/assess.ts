import type { Audience } from '../internal/audience.js';
import { checkOptions, refuse } from '../internal/check.js';
import { digest } from '../internal/digest.js';
import { guarded } from '../internal/guarded.js';
import type { Baseline } from '../gaps/baseline.js';
import { detectGaps } from '../gaps/detectGaps.js';
import type { DetectGapsOptions } from '../gaps/detectGaps.js';
import type { GapConfiguration } from '../gaps/gapConfiguration.js';
import { findingSeverities } from '../gaps/model.js';
import type { GapReport } from '../gaps/model.js';
import { multipleAccountable } from '../gaps/rules/raci/multipleAccountable.js';
import { noAccountable } from '../gaps/rules/raci/noAccountable.js';
import { pick } from '../internal/pick.js';
import type { Exception } from '../governance/records/model.js';
import type { IncidentRecord, InstantInput } from '../metrics/incident/model.js';
import type { OperatingModel } from '../operating-model/model.js';
import { personAliases } from '../services/parties/personAliases.js';
import type { Assessment, Headline, Responsibilities, Section } from './model.js';
import { costsOf } from './costsOf.js';
import { coverageOf } from './coverageOf.js';
import { forAudience } from './forAudience.js';
import { maturitySectionOf } from './maturitySectionOf.js';
import { metricsSectionOf } from './metricsSectionOf.js';
import { reviewsOf, transitionsOf } from './planningOf.js';
import { recommendationOf } from './recommendationOf.js';
import { responsibilities } from './responsibilities.js';

/** Options of {@link assess}. */
export interface AssessOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant, at which the document is judged. */
  readonly asOf: string | number;
  /** The rules; absent: those recommended for everyday work. */
  readonly rules?: DetectGapsOptions['rules'];
  /** How they are set. */
  readonly config?: GapConfiguration | undefined;
  /** Exceptions beside those of the document. */
  readonly exceptions?: readonly Exception[] | undefined;
  /** An earlier report, so that findings tell since when they are known. */
  readonly baseline?: Baseline | undefined;
  /** The time in which hours are looked at; absent: the year from `asOf`, with the zones of the engine. */
  readonly coverage?: DetectGapsOptions['coverage'];
  /** Incidents of the operation; absent: none are looked at. */
  readonly incidents?: readonly IncidentRecord[] | undefined;
  /** First instant of the openings of incidents; absent: 12 months before `asOf`. Only with incidents. */
  readonly from?: InstantInput | undefined;
  /** Instant after the last opening; absent: `asOf`. Only with incidents. */
  readonly to?: InstantInput | undefined;
  /** Seed of the trials of costs; absent: 1. */
  readonly seed?: number | undefined;
  /** Who will see the assessment; absent: internal. */
  readonly audience?: Audience | undefined;
}

/** Worst findings in a headline (house default). */
export const worstShown = 5;

/**
 * Activities of which it is known that exactly one answers for them, however the rules of the report are chosen, set and accepted; null
 * where the scheme has no letter for that.
 */
function withOneAccountable(model: OperatingModel, asOf: string | number): number | null {
  const { findings, excepted, tallies } = detectGaps(model, { asOf, rules: [noAccountable, multipleAccountable] });
  const own = tallies.find(({ ruleId }) => ruleId === noAccountable.id);
  if (own === undefined || own.notApplicable > 0) return null;
  const judged = own.pass + own.fail + own.unknown + own.excepted;
  return judged - new Set([...findings, ...excepted].map(({ subject }) => subject.id)).size;
}

function headlineOf(gaps: GapReport, held: Section<Responsibilities>, owned: number | null): Headline {
  const failures = gaps.findings.filter(({ kind }) => kind === 'fail');
  const { needed, known } = gaps.completeness;
  const activities = held.status === 'ok' ? held.value.activities.length : null;
  return {
    failures: findingSeverities.map((severity) => ({
      severity,
      count: failures.filter((finding) => finding.severity === severity).length,
    })),
    unknown: gaps.findings.length - failures.length,
    worst: failures.slice(0, worstShown).map(({ key }) => key),
    activities,
    withOneAccountable: activities === null ? null : owned,
    knownShare: needed === 0 ? null : known / needed,
  };
}

/** Ids of the people who hold something. */
function peopleIn(held: Section<Responsibilities>): string[] {
  if (held.status !== 'ok') return [];
  const holders = held.value.activities.flatMap(({ accountable, responsible }) => [
    ...(accountable ?? []),
    ...(responsible ?? []),
  ]);
  return holders.flatMap(({ assignee }) => (assignee.kind === 'person' ? assignee.id : []));
}

/**
 * Assesses an operating model at a date: who answers for what, what is missing or unclear, and what is not assessed yet.
 *
 * Without an audience the result is internal: it holds names and everything the rules found. `forAudience` makes what others may see.
 *
 * @throws ComanagedError `invalid-argument`, `invalid-option`, `unknown-option`, `unknown-rule`, `invalid-rule`, `duplicate-rule`
 *
 * @example
 * ```ts
 * import { assess } from 'comanaged/assessment';
 *
 * const assessment = assess(
 *   {
 *     id: 'mills',
 *     name: 'North Mills',
 *     parties: [{ id: 'us', name: 'Our IT' }, { id: 'msp', name: 'Harbor' }],
 *     activities: [{ id: 'backup', name: 'Verify backups' }],
 *     assignments: [
 *       { activityId: 'backup', assignee: { kind: 'party', id: 'us' }, responsibility: 'I' },
 *       { activityId: 'backup', assignee: { kind: 'party', id: 'msp' }, responsibility: 'C' },
 *     ],
 *   },
 *   { asOf: '2026-09-01' },
 * );
 * assessment.gaps.findings.filter(({ kind }) => kind === 'fail').map(({ message }) => message);
 * // => ['Several parties are named on "Verify backups", but none of them is responsible or accountable.']
 * ```
 */
export function assess(model: OperatingModel, options: AssessOptions): Assessment {
  checkOptions(options, 'options', [
    'asOf',
    'rules',
    'config',
    'exceptions',
    'baseline',
    'coverage',
    'incidents',
    'from',
    'to',
    'seed',
    'audience',
  ]);
  const { audience = 'internal', seed, incidents, from, to, ...ofGaps } = options;
  if (seed !== undefined && !Number.isSafeInteger(seed)) refuse('seed', 'be a whole number', 'invalid-option');
  const { asOf } = ofGaps;
  const gaps = detectGaps(model, ofGaps);
  const { accountableImpliesResponsible } = gaps.configuration;
  const held = responsibilities(model, { asOf, accountableImpliesResponsible });
  const assessment: Assessment = {
    kind: 'assessment',
    asOf: gaps.asOf,
    modelId: model.id,
    schemaVersion: gaps.schemaVersion,
    audience: 'internal',
    inputDigest: guarded('model', () => digest(model)),
    headline: { status: 'ok', value: headlineOf(gaps, held, withOneAccountable(model, asOf)) },
    responsibilities: held,
    coverage: coverageOf(model, held, ofGaps),
    maturity: maturitySectionOf(model, asOf, gaps),
    metrics: metricsSectionOf(model, { asOf, incidents, from, to, zones: ofGaps.coverage?.zones }),
    recommendation: recommendationOf(model, pick(ofGaps, ['asOf', 'coverage'])),
    cost: costsOf(model, { ...pick(ofGaps, ['asOf', 'coverage']), seed }),
    transition: transitionsOf(model, asOf),
    reviewsDue: reviewsOf(model, asOf),
    gaps,
    completeness: { status: 'ok', value: gaps.completeness },
    people: personAliases(model, new Set([...(gaps.people ?? []).map(({ id }) => id), ...peopleIn(held)])),
  };
  return forAudience(assessment, { audience });
}
