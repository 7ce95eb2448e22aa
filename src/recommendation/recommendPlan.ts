import type { CoverageOptions } from '../gaps/coverageFrame.js';
import { checkOptions, checkRecord } from '../internal/check.js';
import { guarded } from '../internal/guarded.js';
import type { OperatingModelIndex } from '../operating-model/indexOperatingModel.js';
import type { OperatingModel } from '../operating-model/model.js';
import { answersOf } from './answers/answersOf.js';
import { deriveFrame, organizationScope, serviceScope } from './derive/deriveFrame.js';
import type { MaturityReader, ProfileThresholds } from './derive/model.js';
import { checkedEngine } from './engine/checkedEngine.js';
import { entryOf } from './plan/entryOf.js';
import type { LayeredPlan } from './plan/model.js';
import { organizationView } from './plan/organizationView.js';
import { planChecks } from './plan/planChecks.js';
import { planTotals } from './plan/planTotals.js';
import type { Policy } from './policy/model.js';

/** Options of {@link recommendPlan}. */
export interface RecommendPlanOptions {
  /** Date `YYYY-MM-DD` in the organization's zone, or an instant, at which the document is read. */
  readonly asOf: string | number;
  /** The policy; absent: `defaultPolicy`. Facts that it does not know are left out. */
  readonly policy?: Policy | undefined;
  /** The time in which hours are looked at; absent: the year from `asOf`, with the zones of the engine. */
  readonly coverage?: CoverageOptions | undefined;
  /** Limits by which numbers become answers; absent: `profileThresholds`. */
  readonly thresholds?: Partial<ProfileThresholds> | undefined;
  /** Tells the level of maturity; absent: the assessed one, else the one that the document states. */
  readonly maturityLevel?: MaturityReader | undefined;
}

/**
 * A plan over all services: for each what the document states and what the policy recommends, and ten checks whether it all fits together.
 *
 * The plan goes by the model that is stated, else by the one that is recommended; a tie stays open. A check fails where something fails, is
 * unknown where something is missing, and passes else, also where there is nothing to look at. The organization is counted from its
 * services, never averaged.
 *
 * @returns services in the order of the document without retired ones; no services give a plan without entries
 * @throws ComanagedError `invalid-argument` with every problem of the policy, for given answers that the policy does not take and for limits
 * out of bounds, `invalid-option`, `unknown-option`, `range-too-long`
 *
 * @example
 * ```ts
 * import { recommendPlan } from 'comanaged/recommendation';
 *
 * const { entries, checks, organization } = recommendPlan(
 *   {
 *     id: 'mills',
 *     name: 'North Mills',
 *     parties: [{ id: 'us', name: 'Our IT', kind: 'internal' }],
 *     roles: [{ id: 'it-manager', name: 'IT manager', partyId: 'us' }],
 *     services: [
 *       { id: 'erp', name: 'ERP', operatingModel: 'in-house', ownerRoleId: 'it-manager' },
 *       { id: 'desk', name: 'Service desk', operatingModel: 'fully-managed', ownerRoleId: null },
 *     ],
 *   },
 *   { asOf: '2026-09-01' },
 * );
 * entries.map(({ serviceId, planned, basis }) => `${serviceId}: ${planned.operatingModel}, ${basis}`);
 * // => ['erp: in-house, stated', 'desk: fully-managed, stated']
 * checks.filter(({ status }) => status === 'fail').map(({ code, failures }) => [code, failures[0]?.subject.id]);
 * // => [['EXTERNAL_WITHOUT_INTERNAL_OWNER', 'desk']]
 * [organization.shape, organization.isConsistent];
 * // => ['hybrid', false]
 * ```
 */
export function recommendPlan(model: OperatingModel | OperatingModelIndex, options: RecommendPlanOptions): LayeredPlan {
  return guarded('model', () => {
    checkRecord(model, 'model');
    checkOptions(options, 'options', ['asOf', 'policy', 'coverage', 'thresholds', 'maturityLevel']);
    const engine = checkedEngine(options.policy);
    const frame = deriveFrame(model, options);
    const scope = organizationScope(frame);
    const organization = answersOf(scope);
    const planned = scope.services.map((service) => {
      const own = serviceScope(frame, service);
      return { service, pointer: own.pointer, entry: entryOf(engine, service, answersOf(own)) };
    });
    const entries = planned.map(({ entry }) => entry);
    const checks = planChecks({ ...frame, planned, organization, moreServices: scope.moreServices });
    return {
      kind: 'layered-plan',
      asOf: frame.context.asOf,
      policy: { id: engine.policy.id, version: engine.policy.version, digest: engine.digest() },
      entries,
      checks,
      totals: planTotals(entries, engine.models),
      organization: organizationView(entries, checks),
    };
  });
}
