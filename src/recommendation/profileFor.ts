import type { CoverageOptions } from '../gaps/coverageFrame.js';
import { checkOptions, checkRecord, refuse } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import type { OperatingModel } from '../operating-model/model.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import { answersOf } from './answers/answersOf.js';
import type { ProfileAnswers } from './answers/model.js';
import { deriveFrame, organizationScope, serviceScope } from './derive/deriveFrame.js';
import type { MaturityReader, ProfileThresholds } from './derive/model.js';

/** Options of {@link profileFor}. */
export interface ProfileForOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant, at which the document is read. */
  readonly asOf: string | number;
  /** The time in which hours are looked at; absent: the year from `asOf`, with the zones of the engine. */
  readonly coverage?: CoverageOptions | undefined;
  /** Limits by which numbers become answers; absent: `profileThresholds`. */
  readonly thresholds?: Partial<ProfileThresholds> | undefined;
  /** Tells the level of maturity; absent: the assessed one, else the one that the document states. */
  readonly maturityLevel?: MaturityReader | undefined;
}

/**
 * The facts that `recommend` takes, as far as a document shows them: for one service or, without one, for the organization.
 *
 * A given answer beats a derived one; where they differ, a note says so. Of a service: given for it, else derived for it, else, for control,
 * cost, risk, need and the two attitudes, given for the organization. What is not assessed gives no answer, never a default: an answer is
 * derived only where nothing that is missing could change it.
 *
 * @param serviceId the service; null or undefined: the organization
 * @returns answers in the order of the facts, and apart those without one, with what is missing
 * @throws ComanagedError `invalid-argument` for an id that is no service of the document and for limits out of bounds, `invalid-option`,
 * `unknown-option`, `range-too-long`
 *
 * @example
 * ```ts
 * import { profileFor } from 'comanaged/recommendation';
 *
 * const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
 * const { profile, answers } = profileFor(
 *   {
 *     id: 'mills',
 *     name: 'North Mills',
 *     parties: [{ id: 'us', name: 'Our IT', kind: 'internal' }],
 *     teams: [{ id: 'desk', name: 'Desk', partyId: 'us' }],
 *     services: [
 *       {
 *         id: 'network',
 *         name: 'Network',
 *         criticality: 'critical',
 *         requiredCoverage: {
 *           windows: [{ zone: 'UTC', days: [...days, 'sat', 'sun'], start: '00:00', end: '24:00' }],
 *         },
 *       },
 *     ],
 *     activities: [{ id: 'run', name: 'Run it', serviceId: 'network' }],
 *     assignments: [{ activityId: 'run', assignee: { kind: 'team', id: 'desk' }, responsibility: 'R' }],
 *     coverage: {
 *       windows: [{ id: 'day', zone: 'UTC', days, start: '08:00', end: '18:00', teamId: 'desk' }],
 *       closures: [],
 *     },
 *   },
 *   'network',
 *   { asOf: '2026-06-01', coverage: { to: '2026-06-08T00:00:00Z' } },
 * );
 * [profile.coverageGap, profile.operates24x7, profile.criticality];
 * // => ['full', true, 'critical']
 * const gap = answers.find(({ fact }) => fact === 'coverageGap');
 * [gap?.measured?.value, gap?.threshold?.value, gap?.evidence]; // 118 of 168 hours
 * // => [118 / 168, 0.5, ['/services/0/requiredCoverage', '/teams/0']]
 * ```
 */
export function profileFor(
  model: OperatingModel | OperatingModelIndex,
  serviceId: string | null | undefined,
  options: ProfileForOptions,
): ProfileAnswers {
  return guarded('model', () => {
    checkRecord(model, 'model');
    checkOptions(options, 'options', ['asOf', 'coverage', 'thresholds', 'maturityLevel']);
    const frame = deriveFrame(model, options);
    if (serviceId == null) return answersOf(organizationScope(frame));
    const service = frame.context.index.find('service', serviceId);
    if (service === undefined) refuse('serviceId', 'be the id of a service of the document');
    return answersOf(serviceScope(frame, service));
  });
}
