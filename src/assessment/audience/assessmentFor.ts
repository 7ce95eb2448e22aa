import type { Assessment, ActivityResponsibility, Headline, Holder, Responsibilities, Section } from '../model.js';
import { clientCompleteness, clientReport } from './clientReport.js';
import { hidden } from './cover.js';
import type { Cover } from './cover.js';
import { publicCounts, publicReport } from './publicReport.js';
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

function clientHolder({ assignee, label, partyId, scoped }: Holder, cover: Cover): Holder {
  return { assignee: cover.subject(assignee), label: cover.label(assignee, label), partyId, scoped };
}

function clientActivity(activity: ActivityResponsibility, cover: Cover): ActivityResponsibility {
  const { activityId, label, serviceId, section, accountable, responsible } = activity;
  const holders = (list: readonly Holder[] | null) => list?.map((holder) => clientHolder(holder, cover)) ?? null;
  return {
    activityId,
    label,
    serviceId,
    section,
    accountable: holders(accountable),
    responsible: holders(responsible),
  };
}

function clientResponsibilities(held: Responsibilities, cover: Cover): Responsibilities {
  const { schemeId, accountableImpliesResponsible, activities, parties } = held;
  return {
    schemeId,
    accountableImpliesResponsible,
    activities: activities.map((activity) => clientActivity(activity, cover)),
    parties: parties.map(({ partyId, label, accountable, responsible }) => ({
      partyId,
      label,
      accountable,
      responsible,
    })),
  };
}

function clientHeadline(headline: Headline, cover: Cover): Headline {
  const { failures, unknown, worst, activities, withOneAccountable, knownShare } = headline;
  return {
    failures: failures.map(({ severity, count }) => ({ severity, count })),
    unknown,
    worst: worst.map(cover.key),
    activities,
    withOneAccountable,
    knownShare,
  };
}

/** An assessment as a client may see it, made field by field: what is not named here is not shown. */
export function clientAssessment(assessment: Assessment, cover: Cover): Assessment {
  const { asOf, modelId, schemaVersion, headline, responsibilities, gaps, completeness } = assessment;
  return {
    kind: 'assessment',
    asOf,
    modelId,
    schemaVersion,
    audience: 'client',
    withheld: withheldFrom('client'),
    inputDigest: hidden, // who knows all of the document but one salary could try which one gives it
    headline: covered(headline, (value) => clientHeadline(value, cover)),
    responsibilities: covered(responsibilities, (value) => clientResponsibilities(value, cover)),
    gaps: clientReport(gaps, cover),
    completeness: covered(completeness, (value) => clientCompleteness(value, cover)),
  };
}

/** An assessment as anybody may see it: counts and shares. */
export function publicAssessment(assessment: Assessment): Assessment {
  const { asOf, schemaVersion, headline, responsibilities, gaps, completeness } = assessment;
  return {
    kind: 'assessment',
    asOf,
    modelId: hidden,
    schemaVersion,
    audience: 'public',
    withheld: withheldFrom('public'),
    inputDigest: hidden,
    headline: covered(headline, ({ activities, withOneAccountable, knownShare }) => ({
      ...publicCounts(gaps.findings),
      worst: [],
      activities,
      withOneAccountable,
      knownShare,
    })),
    responsibilities:
      responsibilities.status === 'not-assessed'
        ? { status: 'not-assessed', missing: [...responsibilities.missing] }
        : { status: 'withheld' },
    gaps: publicReport(gaps),
    completeness: covered(completeness, ({ needed, known }) => ({ needed, known, questions: [] })),
  };
}
