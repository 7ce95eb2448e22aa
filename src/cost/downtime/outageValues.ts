import type { StepId } from '../program/steps.js';
import type { DowntimeIncident, DowntimeStepHours, OutOfHoursBasis, ServiceDowntime } from './model.js';
import type { OutageSteps, WindowSteps } from './outage.js';
import { minutesPerYear } from './yearMinutes.js';

type ValueOf = (step: StepId) => number;

/** The outages of a service, written as steps. */
export interface WrittenService {
  readonly serviceId: string;
  readonly outOfHoursBasis: OutOfHoursBasis;
  /** What is missing besides that of the incidents. */
  readonly missing: readonly string[];
  readonly incidents: readonly WrittenIncident[];
}

/** The outages of one severity, written as steps; without steps where there are none. */
export interface WrittenIncident {
  readonly severity: string;
  readonly steps: OutageSteps | undefined;
  readonly missing: readonly string[];
}

const stepNames = ['detect', 'acknowledge', 'diagnose', 'contextPenalty', 'skillGap', 'repair', 'total'] as const;
const noHours: DowntimeStepHours = {
  ...{ detect: 0, acknowledge: 0, diagnose: 0, contextPenalty: 0, skillGap: 0, repair: 0 },
  total: 0,
};

/** Hours a year by step: `sum of perYear * ((1 - o) * in hours + o * out of hours)`. */
export function hoursPerYear(outages: readonly OutageSteps[], valueOf: ValueOf): DowntimeStepHours {
  const sums: Record<keyof DowntimeStepHours, number> = { ...noHours };
  for (const { perYear, outOfHoursShare, staffed, unstaffed } of outages) {
    const [count, share] = [valueOf(perYear), valueOf(outOfHoursShare)];
    for (const name of stepNames) {
      const inside = staffed === undefined ? 0 : (1 - share) * valueOf(staffed[name]);
      const outside = unstaffed === undefined ? 0 : share * valueOf(unstaffed[name]);
      sums[name] += count * (inside + outside);
    }
  }
  return sums;
}

/** The outages of a service with their values. */
export function serviceDowntime(written: WrittenService, valueOf: ValueOf): ServiceDowntime {
  const { serviceId, outOfHoursBasis } = written;
  const incidents = written.incidents.map((incident) => incidentValues(incident, valueOf));
  const missing = [...new Set([...written.missing, ...incidents.flatMap((incident) => incident.missing)])];
  const isKnown = missing.length === 0;
  const sum = (amounts: readonly (number | null)[]): number =>
    amounts.reduce<number>((all, each) => all + (each ?? 0), 0);
  const minutes = sum(incidents.map((incident) => incident.minutesPerYear));
  const shares = written.incidents.flatMap(({ steps, missing: open }) =>
    steps === undefined || open.some((field) => field.endsWith('outOfHoursShare')) ? [] : [steps.outOfHoursShare],
  );
  const [share] = shares;
  return {
    serviceId,
    status: isKnown ? 'known' : 'unknown',
    outOfHoursShare: share === undefined ? null : valueOf(share),
    outOfHoursBasis,
    incidents,
    minutesPerYear: isKnown ? minutes : null,
    availability: isKnown && minutes <= minutesPerYear ? 1 - minutes / minutesPerYear : null,
    cost: isKnown ? sum(incidents.map(({ cost }) => cost)) : null,
    missing,
  };
}

function incidentValues({ severity, steps, missing }: WrittenIncident, valueOf: ValueOf): DowntimeIncident {
  const isKnown = missing.length === 0;
  // Without incidents nothing but their number, the minutes and the cost has a meaning.
  const value = (step: StepId | undefined): number | null => (isKnown && step !== undefined ? valueOf(step) : null);
  const amount = (step: StepId | undefined): number | null => (isKnown && step === undefined ? 0 : value(step));
  const terms = steps?.terms;
  return {
    severity,
    status: isKnown ? 'known' : 'unknown',
    perYear: amount(steps?.perYear),
    costPerMinute: value(steps?.costPerMinute),
    costPerMinuteTerms:
      isKnown && terms !== undefined
        ? {
            revenue: valueOf(terms.revenue),
            productivity: valueOf(terms.productivity),
            penalties: valueOf(terms.penalties),
          }
        : null,
    affectedShare: value(steps?.affectedShare),
    staffedHours: isKnown ? hoursOf(steps?.staffed, valueOf) : null,
    unstaffedHours: isKnown ? hoursOf(steps?.unstaffed, valueOf) : null,
    acknowledgeBasis: steps?.acknowledgeBasis ?? null,
    hoursPerIncident: value(steps?.hours),
    minutesPerYear: amount(steps?.minutes),
    cost: amount(steps?.cost),
    missing,
  };
}

function hoursOf(steps: WindowSteps | undefined, valueOf: ValueOf): DowntimeStepHours | null {
  if (steps === undefined) return null;
  const { detect, acknowledge, diagnose, contextPenalty, skillGap, repair, total } = steps;
  return {
    detect: valueOf(detect),
    acknowledge: valueOf(acknowledge),
    diagnose: valueOf(diagnose),
    contextPenalty: valueOf(contextPenalty),
    skillGap: valueOf(skillGap),
    repair: valueOf(repair),
    total: valueOf(total),
  };
}
