import { lengthOf, noStretches } from '../../../coverage/compile/stretches.js';
import type { Stretches } from '../../../coverage/compile/stretches.js';
import { unionOf } from '../../../coverage/compile/stretchSets.js';
import type { Assignment } from '../../../raci/model.js';
import type { Activity } from '../../../services/activities/model.js';
import { hoursFrame } from '../../lookups/hours.js';
import { missingAssignments } from '../../lookups/missingAssignments.js';
import { missingParty } from '../../lookups/missingParty.js';
import { oneOfEach } from '../../lookups/oneOfEach.js';
import { relatedPlaces } from '../../lookups/relatedPlaces.js';
import type { ServedService } from '../../lookups/servedIn.js';
import { unmetHoursData } from '../../lookups/unmetHours.js';
import type { MissingFact, RuleContext, RuleSubject, Verdict } from '../../rule.js';
import { commonHours } from './commonHours.js';
import { isPaid } from './isPaid.js';

/** So many letters of one activity are compared, so that a hostile document cannot take quadratic time (house default). */
export const mostCompared = 24;

/** Who does some work by party, what each party is paid, and what is missing to place the others. */
interface Doing {
  readonly letters: readonly { readonly partyId: string; readonly assignment: Assignment }[];
  /** What is missing to know that a party is paid; parties that are not are left out. */
  readonly paid: ReadonlyMap<string, readonly MissingFact[]>;
  readonly unplaced: readonly MissingFact[];
}

/**
 * Whether both sides belong on an activity: plans, projects and hand-overs, incidents beyond the first tier, which both work on together,
 * and work in which a provider lends people.
 */
function isJoint({ index }: RuleContext, { kind, purpose, practice, tier, serviceId }: Activity): boolean {
  if (kind != null && kind !== 'operational') return true;
  if (purpose === 'shift-handover' || (practice === 'incident-management' && tier !== 1)) return true;
  return serviceId != null && index.find('service', serviceId)?.engagementModel === 'augmentation';
}

/** The parties that do an activity and are paid for it, or may be. */
function doing(context: RuleContext, activity: Activity, responsible: readonly Assignment[]): Doing {
  const { index } = context;
  const placed = responsible.flatMap((assignment) => {
    const partyId = index.partyOf(assignment.assignee);
    return partyId === undefined ? [] : [{ partyId, assignment }];
  });
  const paid = new Map<string, readonly MissingFact[]>();
  for (const partyId of new Set(placed.map((each) => each.partyId))) {
    const answer = isPaid(context, partyId, activity);
    if (answer !== false) paid.set(partyId, answer === true ? [] : answer);
  }
  const unplaced = responsible
    .filter(({ assignee }) => index.partyOf(assignee) === undefined)
    .map(({ assignee }) => missingParty(context, assignee));
  return { letters: placed.filter(({ partyId }) => paid.has(partyId)), paid, unplaced };
}

/** When parties are at the desk for the same work. */
interface Meetings {
  /** The parties that certainly are, and are certainly paid. */
  readonly parties: ReadonlySet<string>;
  /** Their time. */
  readonly certain: Stretches;
  /** The same with the time that it is perhaps, paid or not. */
  readonly possible: Stretches;
  /** What is missing to know the hours. */
  readonly openHours: readonly MissingFact[];
  /** What is missing to know who is paid in that time. */
  readonly openPrices: readonly MissingFact[];
}

function meetings(context: RuleContext, { letters, paid }: Doing, service: ServedService): Meetings {
  let certain = noStretches;
  let possible = noStretches;
  const parties = new Set<string>();
  const openHours: MissingFact[] = [];
  const openPrices: MissingFact[] = [];
  letters.forEach((one, at) => {
    for (const other of letters.slice(at + 1)) {
      if (other.partyId === one.partyId) continue;
      const common = commonHours(context, one.assignment, other.assignment, service);
      const unsettled = [one, other].flatMap(({ partyId }) => paid.get(partyId) ?? []);
      possible = unionOf(possible, common.possible);
      openHours.push(...common.missing);
      if (common.possible.starts.length > 0) openPrices.push(...unsettled);
      if (unsettled.length > 0 || common.certain.starts.length === 0) continue;
      certain = unionOf(certain, common.certain);
      parties.add(one.partyId).add(other.partyId);
    }
  });
  return { parties, certain, possible, openHours: oneOfEach(openHours), openPrices: oneOfEach(openPrices) };
}

/** Whether a time is longer than so many hours in a mean week. */
function isMore(context: RuleContext, time: Stretches, hours: number): boolean {
  const { range } = hoursFrame(context);
  return lengthOf(time) * 7 * 24 > hours * (range.to - range.from);
}

/** Judges whether two parties are at the desk for the same work at the same time, and each is paid for it. */
export function duplicateWork(
  { entity, pointer }: RuleSubject<'activity'>,
  context: RuleContext,
  leastHours: number,
): Verdict {
  if (context.index.scheme().lettersFor('does-work').size === 0 || isJoint(context, entity)) return 'not-applicable';
  const { responsible } = context.holders(entity);
  const silent = missingAssignments(entity, context);
  if (responsible.length < 2) return silent === undefined ? 'not-applicable' : { unknown: [silent] };
  const does = doing(context, entity, responsible);
  const letters = does.letters.slice(0, mostCompared);
  const service = entity.serviceId === undefined ? { code: 'activity.serviceId', pointer } : entity.serviceId;
  const { parties, certain, possible, openHours, openPrices } = meetings(context, { ...does, letters }, service);
  if (isMore(context, certain, leastHours)) {
    const { hoursPerWeek } = unmetHoursData(context, certain);
    const subjects = [...parties].map((id) => ({ kind: 'party', id }) as const);
    const related = relatedPlaces(context, subjects, 'is paid for it', pointer);
    return { fail: [{ messageId: 'work', data: { parties: parties.size, hoursPerWeek }, related }] };
  }
  const mayMeet = openHours.length > 0 || isMore(context, possible, leastHours);
  const facts = [
    ...(silent === undefined ? [] : [silent]),
    ...(does.paid.size > 0 ? does.unplaced : []),
    ...(letters.length < does.letters.length ? [{ code: 'assignment.scope', pointer }] : []),
    ...(mayMeet ? [...openHours, ...openPrices] : []),
  ];
  if (facts.length > 0) return { unknown: oneOfEach(facts) };
  return does.paid.size < 2 ? 'not-applicable' : 'pass';
}
