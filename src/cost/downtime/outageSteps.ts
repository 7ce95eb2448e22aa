import type { IncidentRate } from '../model.js';
import type { StepId } from '../program/steps.js';
import { costPerMinuteSteps } from './costPerMinuteSteps.js';
import type { CostPerMinuteSteps } from './costPerMinuteSteps.js';
import { isExactly, isNone } from './figures.js';
import type { Figures } from '../comparison/pointFigures.js';
import type { OutageFacts, OutageSteps, RestoringFacts, WindowSteps } from './outage.js';
import { restorationFor } from './restorationFor.js';
import { unstaffedAcknowledge } from './unstaffedAcknowledge.js';
import type { UnstaffedAcknowledge } from './unstaffedAcknowledge.js';
import { windowSteps } from './windowSteps.js';

const minutesPerHour = 60;

/**
 * Writes the outages of one severity of a service: `60 * perYear * ((1 - o) * T_in + o * T_out)` minutes a year, and their cost
 * `minutes * cost of a minute * affected share`. Undefined where there are none.
 */
export function outageSteps(
  figures: Figures,
  restoring: RestoringFacts,
  facts: OutageFacts,
  incident: IncidentRate,
): OutageSteps | undefined {
  if (isNone(incident.perYear)) return undefined;
  const { calc } = figures;
  const place = `${facts.incidents.field}/${incident.severity}`;
  const perYear = figures.need(incident.perYear, 'amount', `${place}/perYear`);
  const { costPerMinute, terms } = minuteCost(figures, facts, incident, place);
  const affectedShare = figures.given(incident.affectedShare, 'rate', `${place}/affectedShare`) ?? calc.constant(1);
  const { value: share, field } = facts.outOfHoursShare;
  const outOfHoursShare = figures.need(share, 'rate', field);
  const { staffed, unstaffed, acknowledge } = windows(figures, restoring, facts, incident.severity);
  const hours = meanHours(figures, outOfHoursShare, staffed, unstaffed);
  const minutes = calc.times(calc.constant(minutesPerHour), perYear, hours);
  return {
    field: place,
    perYear,
    costPerMinute,
    terms,
    affectedShare,
    outOfHoursShare,
    staffed,
    unstaffed,
    acknowledgeBasis: acknowledge?.basis,
    isNeverStaffed: acknowledge?.isNeverStaffed ?? false,
    isShareTwice: terms !== undefined && isPart(incident.affectedShare) && isPart(facts.downtime.value?.affectedShare),
    hours,
    minutes,
    cost: calc.times(minutes, costPerMinute, affectedShare),
  };
}

function isPart(share: IncidentRate['affectedShare'] | null): boolean {
  return share != null && !isExactly(share, 1);
}

/** As stated for the severity, else built up from what an outage of the service costs. */
function minuteCost(
  figures: Figures,
  { downtime }: OutageFacts,
  { costPerMinute }: IncidentRate,
  place: string,
): { readonly costPerMinute: StepId; readonly terms: CostPerMinuteSteps | undefined } {
  if (costPerMinute === undefined && downtime.value != null) {
    const terms = costPerMinuteSteps(figures, downtime.value, `${downtime.field}/`);
    return { costPerMinute: terms.total, terms };
  }
  const isFree = costPerMinute === undefined && downtime.value === null;
  const stated = isFree ? null : costPerMinute;
  return { costPerMinute: figures.need(stated, 'money', `${place}/costPerMinute`), terms: undefined };
}

interface Windows {
  readonly staffed?: WindowSteps | undefined;
  readonly unstaffed?: WindowSteps | undefined;
  readonly acknowledge?: UnstaffedAcknowledge | undefined;
}

function windows(figures: Figures, restoring: RestoringFacts, facts: OutageFacts, severity: string): Windows {
  const item = restorationFor(restoring.restoration, facts.serviceId, severity);
  if (item === undefined) {
    figures.miss(restoring.restoration.field);
    return {};
  }
  const { staffed, unstaffed } = item.value;
  const [inside, outside] = [`${item.field}/staffed`, `${item.field}/unstaffed`];
  const { value: share } = facts.outOfHoursShare;
  const [isInside, isOutside] = [!isExactly(share, 1), !isNone(share)];
  if (isInside && staffed == null) figures.miss(inside);
  if (isOutside && unstaffed == null) figures.miss(outside);
  let found: Windows = {};
  if (isInside && staffed != null) {
    const acknowledge = figures.need(staffed.acknowledge, 'amount', `${inside}/acknowledge`);
    found = { staffed: windowSteps(figures, restoring, { value: staffed, field: inside }, acknowledge) };
  }
  if (isOutside && unstaffed != null) {
    const placed = { value: unstaffed, field: outside };
    const acknowledge = unstaffedAcknowledge(figures, restoring, facts, placed);
    found = { ...found, acknowledge, unstaffed: windowSteps(figures, restoring, placed, acknowledge.hours) };
  }
  return found;
}

function meanHours(
  { calc }: Figures,
  share: StepId,
  staffed: WindowSteps | undefined,
  unstaffed: WindowSteps | undefined,
): StepId {
  if (staffed === undefined) return unstaffed?.total ?? calc.constant(0);
  if (unstaffed === undefined) return staffed.total;
  return calc.plus(calc.times(calc.minus(calc.constant(1), share), staffed.total), calc.times(share, unstaffed.total));
}
