import type { PatternException, WeeklyPattern } from '../../coverage/pattern/model.js';
import { pick } from '../../internal/pick.js';
import type { DueReview } from '../../planning/reviews/model.js';
import type { CriterionState, TransitionStatus } from '../../planning/transition/model.js';
import { aliasId } from '../../services/parties/aliasId.js';
import type { PlanSection } from '../recommendationSection.js';
import { missingCosts } from '../costsOf.js';
import type { Assessment, Coverage, Headline, Holder, Responsibilities, Section, ServiceHours } from '../model.js';
import { clientMaturity } from './clientMaturity.js';
import { clientMetrics } from './clientMetrics.js';
import { clientCompleteness, clientReport } from './clientReport.js';
import { hidden } from './cover.js';
import type { Cover } from './cover.js';
import { publicCompleteness, publicCounts, publicReport } from './publicReport.js';
import { withheldFrom } from './withheld.js';

/** A section with its value covered; one that is not assessed stays so. */
function covered<T, R>(section: Section<T>, cover: (value: T) => R): Section<R> {
  switch (section.status) {
    case 'ok':
      return { status: 'ok', value: cover(section.value) };
    case 'not-assessed':
      return { status: 'not-assessed', missing: [...section.missing] };
    case 'withheld':
      return { status: 'withheld' };
  }
}

function clientHolders(holders: readonly Holder[] | null, cover: Cover): Holder[] | null {
  if (holders === null) return null;
  return holders.map((holder) => ({
    assignee: cover.subject(holder.assignee),
    label: cover.label(holder.assignee, holder.label),
    ...pick(holder, ['partyId', 'scoped']),
  }));
}

function clientResponsibilities(held: Responsibilities, cover: Cover): Responsibilities {
  return {
    ...pick(held, ['schemeId', 'accountableImpliesResponsible']),
    activities: held.activities.map((activity) => ({
      ...pick(activity, ['activityId', 'serviceId', 'section']),
      label: cover.text(activity.label),
      accountable: clientHolders(activity.accountable, cover),
      responsible: clientHolders(activity.responsible, cover),
    })),
    parties: held.parties.map((party) => ({
      ...pick(party, ['partyId', 'accountable', 'responsible']),
      label: cover.text(party.label),
    })),
  };
}

function clientPattern(pattern: WeeklyPattern): WeeklyPattern {
  const exceptions = (list: readonly PatternException[]) =>
    list.map((one) => pick(one, ['start', 'end', 'localStart', 'localEnd', 'minutes', 'date']));
  return {
    ...pick(pattern, ['from', 'to', 'zone', 'timeZoneData']),
    hours: pattern.hours.map((hours) => pick(hours, ['days', 'start', 'end', 'from', 'until', 'otherLengths'])),
    additions: exceptions(pattern.additions),
    removals: exceptions(pattern.removals),
  };
}

function clientHours(hours: ServiceHours): ServiceHours {
  const { firstGap, uncovered } = hours;
  const shown = ['kind', 'start', 'end', 'minutes', 'zone', 'localStart', 'localEnd', 'causes', 'recurrence'] as const;
  return {
    seatsOf: hours.seatsOf,
    missing: [...hours.missing],
    ...pick(hours, ['requiredMinutes', 'coveredMinutes', 'uncoveredMinutes', 'modeDowngradedMinutes']),
    ...pick(hours, ['understaffedMinutes', 'thinMinutes', 'personsUnknownMinutes', 'coveredRate', 'gaps']),
    longestGapMinutes: hours.longestGapMinutes,
    firstGap: firstGap === null ? null : pick(firstGap, shown),
    uncovered: uncovered === null ? null : clientPattern(uncovered),
    minutesAtDepth: { ...hours.minutesAtDepth },
    skills: hours.skills.map((skill) => pick(skill, ['skillId', 'uncoveredMinutes'])),
  };
}

function clientCoverage(coverage: Coverage, cover: Cover): Coverage {
  return {
    ...pick(coverage, ['from', 'to', 'timeZoneData', 'holidaysAssessed']),
    services: coverage.services.map((service) => ({
      serviceId: service.serviceId,
      label: cover.text(service.label),
      hours: covered(service.hours, clientHours),
    })),
  };
}

/** Without the pointers and figures of checks, which may be of people. */
function clientPlan({ policy, services, checks, totals, organization }: PlanSection, cover: Cover): PlanSection {
  return {
    policy: pick(policy, ['id', 'version', 'digest']),
    services: services.map((service) => ({
      label: cover.text(service.label),
      ...pick(service, ['serviceId', 'stated', 'outcome', 'winners', 'engagement', 'decidedBy']),
      ...pick(service, ['margin', 'radius', 'isAsRecommended', 'excluded', 'demoted', 'blockers']),
      ...pick(service, ['reasons', 'deciding', 'nextQuestion', 'unanswered']),
    })),
    checks: checks.map((check) => ({
      ...pick(check, ['code', 'status', 'sentence', 'remedy', 'sources', 'gapRules', 'concerned']),
      failures: [],
      unknowns: [],
    })),
    totals: totals.map((total) =>
      pick(total, ['operatingModel', 'engagementModel', 'services', 'functions', 'serviceIds']),
    ),
    organization: {
      ...pick(organization, ['shape', 'operatingModel', 'inside', 'shared', 'outside', 'open', 'differing']),
      ...pick(organization, ['notReady', 'isConsistent']),
    },
  };
}

function clientTransition(status: TransitionStatus): TransitionStatus {
  const criteria = (list: readonly CriterionState[]) =>
    list.map((each) => ({
      ...pick(each, ['id', 'phase', 'role', 'text', 'sources', 'state', 'basis', 'differs', 'missing']),
      evidenceIds: [],
      pointers: [],
    }));
  return {
    ...pick(status, ['transitionId', 'phase', 'nextPhase', 'canAdvance', 'openCriteria', 'unknownCriteria']),
    criteria: criteria(status.criteria),
    nextEntry: criteria(status.nextEntry),
  };
}

/** With aliases for people who left. */
function clientReview(review: DueReview, cover: Cover): DueReview {
  const from = (ref: string | null) =>
    ref?.startsWith('person:') === true ? `person:${aliasId(cover.person(ref.slice('person:'.length)))}` : ref;
  return {
    subject: cover.subject(review.subject),
    label: cover.label(review.subject, review.label),
    ...pick(review, ['sourceId', 'status', 'dueOn', 'missing']),
    reasons: review.reasons.map((reason) => ({ ...pick(reason, ['code', 'dueOn']), from: from(reason.from) })),
  };
}

function clientHeadline(headline: Headline, cover: Cover): Headline {
  return {
    failures: headline.failures.map((failure) => pick(failure, ['severity', 'count'])),
    worst: headline.worst.map(cover.key),
    ...pick(headline, ['unknown', 'activities', 'withOneAccountable', 'knownShare']),
  };
}

/** An assessment as a client may see it, made field by field: what is not named here is not shown. */
export function clientAssessment(assessment: Assessment, cover: Cover): Assessment {
  const { headline, responsibilities, coverage, maturity, recommendation, cost, ...rest } = assessment;
  const { metrics, transition, reviewsDue, gaps, completeness } = rest;
  return {
    ...pick(assessment, ['kind', 'asOf', 'modelId', 'schemaVersion']),
    audience: 'client',
    withheld: withheldFrom('client'),
    inputDigest: hidden, // who knows all of the document but one salary could try which one gives it
    headline: covered(headline, (value) => clientHeadline(value, cover)),
    responsibilities: covered(responsibilities, (value) => clientResponsibilities(value, cover)),
    coverage: covered(coverage, (value) => clientCoverage(value, cover)),
    maturity: covered(maturity, clientMaturity),
    metrics: covered(metrics, (value) => clientMetrics(value, cover)),
    recommendation: covered(recommendation, (value) => clientPlan(value, cover)),
    cost: withheldCost(cost), // money of people, contracts and losses
    transition: covered(transition, (list) => list.map(clientTransition)),
    reviewsDue: covered(reviewsDue, (list) => list.map((each) => clientReview(each, cover))),
    gaps: clientReport(gaps, cover),
    completeness: covered(completeness, (value) => clientCompleteness(value, cover)),
  };
}

/** A section that names services or parties throughout: of one that is not assessed only that. */
function withheldSection<T>(section: Section<T>): Section<T> {
  if (section.status !== 'not-assessed') return { status: 'withheld' };
  return { status: 'not-assessed', missing: [...section.missing] };
}

/** Costs of which only lists and general fields are missing; the place of a wrong figure names people, contracts and lines. */
function withheldCost(cost: Assessment['cost']): Assessment['cost'] {
  const isGeneral = cost.status === 'not-assessed' && cost.missing.every((place) => missingCosts.includes(place));
  return isGeneral ? withheldSection(cost) : { status: 'withheld' };
}

/** An assessment as anybody may see it: counts and shares. */
export function publicAssessment(assessment: Assessment): Assessment {
  const { headline, responsibilities, coverage, maturity, recommendation, cost, ...rest } = assessment;
  const { metrics, transition, reviewsDue, gaps, completeness } = rest;
  return {
    ...pick(assessment, ['kind', 'asOf', 'schemaVersion']),
    modelId: hidden,
    audience: 'public',
    withheld: withheldFrom('public'),
    inputDigest: hidden,
    headline: covered(headline, (value) => ({
      ...publicCounts(gaps.findings),
      worst: [],
      ...pick(value, ['activities', 'withOneAccountable', 'knownShare']),
    })),
    responsibilities: withheldSection(responsibilities),
    coverage: withheldSection(coverage),
    maturity: withheldSection(maturity),
    metrics: withheldSection(metrics),
    recommendation: withheldSection(recommendation),
    cost: withheldCost(cost),
    transition: withheldSection(transition),
    reviewsDue: withheldSection(reviewsDue),
    gaps: publicReport(gaps),
    completeness: covered(completeness, publicCompleteness),
  };
}
