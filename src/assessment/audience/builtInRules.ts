/**
 * The names of the built-in rules by group, as data: the rules themselves would come along into every page that shows a report. A test
 * compares them with the catalogue.
 */
const namesByGroup = {
  backup: 'restore-test-overdue rpo-missed verification-unowned',
  capability: 'domain-thin skill-missing vacancy-stuck',
  capacity: 'maintenance-slipping on-call-burnout overallocated reactive-heavy tool-upkeep',
  contract: 'expiring no-reporting scope-mismatch',
  cost: 'duplicate knowledge-exposure no-tco overbuy',
  coverage:
    'required-hours-uncovered after-hours-alerts 247-without-desk understaffed-247 sla-clock-mismatch no-overlap-at-handover site-inconsistent escalation-asleep',
  decision: 'incomplete review-overdue',
  docs: 'manual-only no-plain-description no-runbook stale',
  dr: 'no-plan rto-unproven',
  escalation: 'no-times none',
  evidence: 'expired not-in-next-review set-incomplete',
  exception: 'expired incomplete pile-up unused',
  gov: 'accountability-outside augmentation-without-lead everything-outside gap-not-escalated internal-only-outside no-driver one-model-for-everything retained-scope-undefined',
  lane: 'accountable-elsewhere multiple-owners no-owner prerequisite-cycle prerequisite-split',
  lockin: 'no-exit-plan provider-holds-keys rigid-term',
  monitoring: 'none without-response',
  outcome: 'area-unmeasured negative-trend no-gain-12-months no-stakeholder-voice still-firefighting',
  own: 'follow-up-unowned owner-gone owner-outside required-activity-missing service-no-owner',
  raci: 'both-assume-other duplicate-activity multiple-accountable no-accountable no-responsible none only-informed party-without-role person-instead-of-role redundant-letters role-overload role-unused scope-hole segregation silent-party tier-missing too-many-consulted too-many-responsible',
  ref: 'dangling hand-over-unmatched',
  resilience:
    'dependencies-unknown dependency-cycle dependency-weaker hero-incidents leaver no-deputy person-concentration single-holder',
  review: 'after-event none overdue',
  sec: 'access-review-overdue first-responder joint-plan patch-compliance plan-not-exercised provider-access',
  sla: 'none slower-than-need uptime-only',
  tool: 'changes-invisible no-internal-visibility ownership-unclear record-conflict silo',
  transition: 'debt-moved leapfrog no-assessment no-handover no-pilot',
} as const;

const builtIn: ReadonlySet<string> = new Set(
  Object.entries(namesByGroup).flatMap(([group, names]) => names.split(' ').map((name) => `${group}/${name}`)),
);

/**
 * Groups of rules whose counts anybody may see: how responsibilities are written down and looked after. Left out is whatever helps an
 * attacker or names a bargain: security, backup, recovery, tools, hours, people, contracts, money; and rules of the caller, whose very
 * names may tell something (house default).
 */
export const publicGroups: ReadonlySet<string> = new Set<keyof typeof namesByGroup>([
  'decision',
  'docs',
  'exception',
  'gov',
  'lane',
  'outcome',
  'own',
  'raci',
  'ref',
  'review',
  'transition',
]);

/** Rules of these groups whose counts follow from what the others found, those left out included. */
const countsOthers: ReadonlySet<string> = new Set(['gov/gap-not-escalated', 'exception/unused']);

/** Whether a rule is one of this library, and not of the caller. */
export function isBuiltInRule(ruleId: string): boolean {
  return builtIn.has(ruleId);
}

/** Whether anybody may see how often a rule failed. */
export function isPublicRule({ ruleId }: { readonly ruleId: string }): boolean {
  return builtIn.has(ruleId) && publicGroups.has(ruleId.split('/')[0] ?? '') && !countsOthers.has(ruleId);
}
