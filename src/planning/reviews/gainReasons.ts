import type { Decision } from '../../governance/decisions/model.js';
import { dueOn } from '../../governance/dueOn.js';
import type { Review } from '../../governance/records/model.js';
import { yearOfModel } from '../../gaps/lookups/yearOfModel.js';
import type { YearOfModel } from '../../gaps/lookups/yearOfModel.js';
import { once } from '../../internal/once.js';
import { compareText } from '../../internal/text/compareText.js';
import type { OperatingModelIndex } from '../../operating-model/indexOperatingModel.js';
import type { ReasonsOfReview } from './reviewReasons.js';

const nothing: ReasonsOfReview = { reasons: [], missing: [] };
const year = 12; // months

/** The last day up to a date on which a model that began on another was so many whole years old; undefined in the first year. */
function lastAnniversary(startedOn: string, asOf: string): string | undefined {
  let last: string | undefined;
  for (let months = year; ; months += year) {
    const day = dueOn(startedOn, `P${months}M`);
    if (day === undefined || compareText(day, asOf) > 0) return last;
    last = day;
  }
}

/** What is asked of a document for all its reviews and decisions together, each made on first demand. */
export interface GainFacts {
  /** What came of the present operating model. */
  readonly year: () => YearOfModel;
  /** The last day on which another whole year of it was over; the day itself where nobody says when it began. */
  readonly overOn: () => string | undefined;
  /** The last day on which a decision was reviewed. */
  readonly heldOn: (decisionId: string) => string | undefined;
  /** The reference of the organization. */
  readonly organization: string;
  /** Date, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** What a year without gain is told by. */
export function gainFacts(index: OperatingModelIndex, asOf: string): GainFacts {
  const year = once(() => yearOfModel({ index, asOf, coverage: {} }));
  const held = once(() => {
    const byDecision = new Map<string, string>();
    for (const { subject, lastHeldOn } of index.list('review'))
      if (lastHeldOn != null && compareText(lastHeldOn, byDecision.get(subject) ?? '') > 0)
        byDecision.set(subject, lastHeldOn);
    return byDecision;
  });
  return {
    year,
    overOn: once(() => {
      const found = year();
      if (found.status !== 'flat' && found.status !== 'unknown') return undefined;
      return found.startedOn === null ? asOf : lastAnniversary(found.startedOn, asOf);
    }),
    heldOn: (decisionId) => held().get(`decision:${decisionId}`),
    organization: `organization:${index.model.organization?.id ?? index.model.id}`,
    asOf,
  };
}

function told({ year, organization }: GainFacts, day: string): ReasonsOfReview {
  const found = year();
  if (found.status === 'flat')
    return { reasons: [{ code: 'underperforming', dueOn: day, from: organization }], missing: [] };
  return found.status === 'unknown' ? { reasons: [], missing: found.missing.map(({ code }) => code) } : nothing;
}

/** A review of the organization is due when another year of its model is over without gain, and it was not held since. */
export function gainReasonsOfReview({ subject, lastHeldOn }: Review, facts: GainFacts): ReasonsOfReview {
  // Where nobody says when it was held last, nothing is known to have come since.
  if (!subject.startsWith('organization:') || lastHeldOn === undefined) return nothing;
  const day = facts.overOn();
  const isNews = day !== undefined && (lastHeldOn === null || compareText(day, lastHeldOn) > 0);
  return isNews ? told(facts, day) : nothing;
}

/** The later of some days. */
function latest(days: readonly (string | null | undefined)[]): string | undefined {
  return days
    .flatMap((day) => day ?? [])
    .sort(compareText)
    .at(-1);
}

/**
 * A decision in force that chose an operating model for the organization is due when the model shows no gain after 12 months, and the
 * decision is a year old: a younger one is the answer to that. A review of the decision begins the year anew.
 */
export function gainReasonsOfDecision(
  { id, status, chosenModel, scope, decidedOn }: Decision,
  facts: GainFacts,
): ReasonsOfReview {
  const isOfOrganization = scope == null || scope.startsWith('organization:');
  if (status !== 'accepted' || chosenModel == null || !isOfOrganization) return nothing;
  const since = latest([decidedOn, facts.heldOn(id)]);
  const own = since === undefined ? undefined : dueOn(since, `P${year}M`);
  if (own !== undefined && compareText(own, facts.asOf) > 0) return nothing;
  const found = facts.year();
  if (found.status === 'not-over' || found.status === 'gain') return nothing;
  const open = [
    ...(scope === undefined ? ['decision.scope'] : []),
    ...(since === undefined && decidedOn === undefined ? ['decision.decidedOn'] : []),
    ...(found.status === 'unknown' ? found.missing.map(({ code }) => code) : []),
  ];
  if (open.length > 0) return { reasons: [], missing: open };
  const ofModel = found.startedOn === null ? undefined : dueOn(found.startedOn, `P${year}M`);
  const day = latest([own, ofModel]);
  return day === undefined ? nothing : told(facts, day);
}
