import type { SupportTier } from '../../../coverage/model.js';
import type { Activity } from '../../../services/activities/model.js';
import type { Service } from '../../../services/catalogue/model.js';
import { defineRule } from '../../defineRule.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingList } from '../../lookups/missingList.js';
import { unplacedActivity } from '../../lookups/unplacedActivities.js';
import type { Failure, MissingFact, Rule, RuleContext } from '../../rule.js';

/** What of a tiered matrix a service has, and what is missing to know of the rest. */
interface Part {
  readonly isThere: boolean;
  readonly missing: readonly MissingFact[];
}

function factsOf(
  context: RuleContext,
  activities: readonly Activity[],
  field: 'practice' | 'tier' | 'kind',
): MissingFact[] {
  return activities
    .filter((activity) => activity[field] === undefined)
    .map(({ id }) => ({ code: `activity.${field}`, pointer: context.index.pointerOf({ kind: 'activity', id }) ?? '' }));
}

/** Strategic work of the whole organization serves every service; one activity that may be it is enough to ask for. */
function commonStrategy(context: RuleContext): Part {
  return context.once('raci/tier-missing', () => {
    const common = context.index.activitiesOf(null).filter(({ serviceId }) => serviceId === null);
    const isThere = common.some(({ kind }) => kind === 'strategic');
    if (isThere) return { isThere, missing: [] };
    const unplaced = unplacedActivity(context, ({ kind }) => kind === undefined || kind === 'strategic');
    return { isThere, missing: [...factsOf(context, common, 'kind').slice(0, 1), ...unplaced] };
  });
}

/** What is missing to know of all incident work of a service, beside its own activities. */
function unplacedIncidents(context: RuleContext): readonly MissingFact[] {
  return context.once('raci/tier-missing incidents', () =>
    unplacedActivity(context, ({ practice }) => practice === undefined || practice === 'incident-management'),
  );
}

/** Work of these practices is of a tier, stated or not; other work has one where it says so (house default). */
export const tieredPractices: ReadonlySet<Activity['practice']> = /* @__PURE__ */ new Set<Activity['practice']>([
  'incident-management',
  'monitoring-and-event-management',
  'problem-management',
  'service-desk',
  'service-request-management',
]);

/** The tiers that count as a part: the first one, or the higher ones. */
type IsMeant = (tier: SupportTier) => boolean;

/** What is missing to know of all tiers of a service. Watching and calls are a tier as well, whatever their practice is called. */
function openTiers(context: RuleContext, own: readonly Activity[]): MissingFact[] {
  const open = own.filter(
    ({ practice, tier }) => tier === undefined && (practice === undefined || tieredPractices.has(practice)),
  );
  return [...factsOf(context, open, 'practice'), ...factsOf(context, open, 'tier')];
}

function unplacedTier(context: RuleContext, word: string, isMeant: IsMeant): readonly MissingFact[] {
  return context.once(`raci/tier-missing ${word}`, () =>
    unplacedActivity(context, ({ tier }) => tier === undefined || (tier !== null && isMeant(tier))),
  );
}

/** Whether different holders do incident work by severity: then the severities are the tiers, and a hole is told by another rule. */
function isBySeverity(context: RuleContext, activities: readonly Activity[]): boolean {
  return activities.some((activity) => {
    const scoped = context.holders(activity).responsible.filter(({ scope }) => scope?.severities !== undefined);
    return new Set(scoped.map(({ assignee: { kind, id } }) => `${kind}:${id}`)).size > 1;
  });
}

/** The parts of a tiered matrix by name; without any, what is missing to know whether the matrix has tiers. */
interface Tiers {
  readonly parts: readonly (readonly [word: string, part: Part])[];
  readonly missing: readonly MissingFact[];
}

/** The parts that a tiered matrix has: a first tier, a higher one, and strategic work. */
function partsOf(service: Service, context: RuleContext): Tiers {
  const own = context.index.activitiesOf(service.id);
  const list = missingList(context, 'activities', { kind: 'service', id: service.id });
  const rest = list === undefined ? [] : [list];
  const incident = own.filter(({ practice }) => practice === 'incident-management');
  const isTiered = incident.some(({ tier }) => tier != null);
  if (!isTiered && !isBySeverity(context, incident)) {
    const unclear = [...factsOf(context, own, 'practice'), ...factsOf(context, incident, 'tier')];
    const letters = incident.flatMap((activity) => missingAssignments(activity, context) ?? []);
    return { parts: [], missing: [...rest, ...unclear, ...unplacedIncidents(context), ...letters] };
  }
  const hasTier = (word: string, isMeant: IsMeant): Part => {
    const isThere = !isTiered || own.some(({ tier }) => tier != null && isMeant(tier));
    if (isThere) return { isThere, missing: [] };
    return { isThere, missing: [...rest, ...openTiers(context, own), ...unplacedTier(context, word, isMeant)] };
  };
  const common = commonStrategy(context);
  const isStrategic = common.isThere || own.some(({ kind }) => kind === 'strategic');
  const kinds = [...rest, ...factsOf(context, own, 'kind'), ...common.missing];
  const parts = [
    ['first-tier', hasTier('first-tier', (tier) => tier === 1)],
    ['higher-tier', hasTier('higher-tier', (tier) => tier > 1)],
    ['strategic', { isThere: isStrategic, missing: isStrategic ? [] : kinds }],
  ] as const;
  return { parts, missing: [] };
}

/** `raci/tier-missing`: incident work of a service is split by tiers, and one of them is missing. */
export const tierMissing: Rule = /* @__PURE__ */ defineRule({
  id: 'raci/tier-missing',
  title: 'A tier is missing',
  rationale:
    'Where work is split by tiers, triage, complex work and strategy each need a place in the matrix, or it ends where the first tier hands over.',
  subject: 'service',
  severity: 'medium',
  sources: ['comparison'],
  needs: ['activities', 'activity.serviceId', 'activity.practice', 'activity.tier', 'activity.kind', 'assignments'],
  messages: {
    'first-tier': 'Incident work of {name} is split by tiers, but none of its activities is of tier 1.',
    'higher-tier': 'Incident work of {name} is split by tiers, but none of its activities is of tier 2 or 3.',
    strategic: 'Incident work of {name} is split by tiers, but no activity is strategic.',
    unknown: 'Not known whether {name} has every tier of incident work.',
  },
  remediation: 'Add the missing activity of {name} to the matrix, and name who does it.',
  judge: ({ entity }, context) => {
    const { parts, missing } = partsOf(entity, context);
    if (parts.length === 0) return missing.length === 0 ? 'not-applicable' : { unknown: missing };
    const gone = parts.filter(([, { isThere }]) => !isThere);
    const fail = gone
      .filter(([, part]) => part.missing.length === 0)
      .map(([word]): Failure => ({ messageId: word, discriminator: word }));
    if (fail.length > 0) return { fail };
    return gone.length === 0 ? 'pass' : { unknown: gone.flatMap(([, part]) => part.missing) };
  },
});
