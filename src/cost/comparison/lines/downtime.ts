import { moreDowntimeThanTime } from '../../downtime/downtimeDiagnostics.js';
import { costNote } from '../../costNotes.js';
import type { OutageFacts, OutageSteps, RestoringFacts } from '../../downtime/outage.js';
import { outageSteps } from '../../downtime/outageSteps.js';
import { minutesPerYear } from '../../downtime/yearMinutes.js';
import type { ServiceCostInput } from '../../model.js';
import type { StepId } from '../../program/steps.js';
import type { LineWork } from '../lineWork.js';
import { drawnYears, yearsOf } from './drawnYears.js';

/**
 * Writes the line `risk.downtime`: expected cost of outages, as `downtimeCost` calculates it. Unknown where it is not said what services
 * cost when they fail.
 */
export function downtimeLine(work: LineWork): void {
  const { calc, model } = work;
  if (model.serviceInputs === undefined) {
    work.miss('serviceInputs');
    return;
  }
  const restoring = restoringFacts(work);
  const services = model.serviceInputs.map((service) => outagesOf(work, restoring, service));
  const outages = services.flat();
  // Expected outages cost the same every year.
  if (work.isDrawn) {
    drawnYears(
      work,
      yearsOf(work).map((year) => calc.plus(...outages.map((outage) => drawnCost(work, outage, year)))),
    );
  } else work.yearly(calc.plus(...outages.map(({ cost }) => cost)));
  if (outages.some(({ isNeverStaffed }) => isNeverStaffed)) {
    work.remark(costNote('never-staffed'));
  }
  if (outages.some(({ isShareTwice }) => isShareTwice)) {
    work.remark(costNote('affected-share-twice'));
  }
  const minutes = services.map((each) => calc.plus(...each.map((outage) => outage.minutes)));
  work.diagnose(
    {
      code: 'MORE_DOWNTIME_THAN_TIME',
      severity: 'error',
      lineIds: ['risk.downtime'],
      amount: null,
      message: moreDowntimeThanTime,
    },
    { steps: minutes, holds: (valueOf) => minutes.some((step) => valueOf(step) > minutesPerYear) },
  );
}

/** Cost of the outages of a year, their number drawn by the Poisson law; all options draw the same. */
function drawnCost(work: LineWork, outage: OutageSteps, year: number): StepId {
  const { calc } = work;
  const { field, perYear, hours, costPerMinute, affectedShare } = outage;
  const number = calc.events(perYear, work.draw(`${field}/events/${year}`));
  return calc.times(calc.constant(60), number, hours, costPerMinute, affectedShare);
}

function restoringFacts({ model: { assumptions }, option }: LineWork): RestoringFacts {
  return {
    restoration: { value: option.restoration, field: 'option/restoration' },
    onCallReach: { value: option.onCallReach, field: 'option/onCallReach' },
    skillGapDelayHours: { value: option.skillGapDelayHours, field: 'option/skillGapDelayHours' },
    contextPenalty:
      option.contextPenalty === undefined && assumptions?.contextPenalty !== undefined
        ? { value: assumptions.contextPenalty, field: 'assumptions/contextPenalty' }
        : { value: option.contextPenalty, field: 'option/contextPenalty' },
  };
}

function outagesOf(work: LineWork, restoring: RestoringFacts, service: ServiceCostInput): OutageSteps[] {
  const facts = outageFacts(work, service);
  if (service.incidents === undefined) work.miss(facts.incidents.field);
  return facts.incidents.value
    .map((incident) => outageSteps(work, restoring, facts, incident))
    .filter((steps) => steps !== undefined);
}

function outageFacts({ model, option }: LineWork, { serviceId, incidents, downtime }: ServiceCostInput): OutageFacts {
  const [place, hoursPlace] = [`serviceInputs/${serviceId}`, `option/services/${serviceId}`];
  const hours = option.services?.find((service) => service.serviceId === serviceId);
  const share = model.assumptions?.outOfHoursShare;
  return {
    serviceId,
    incidents: { value: incidents ?? [], field: `${place}/incidents` },
    downtime: { value: downtime, field: `${place}/downtime` },
    outOfHoursShare:
      share == null
        ? { value: hours?.outOfHoursShare, field: `${hoursPlace}/outOfHoursShare` }
        : { value: share, field: 'assumptions/outOfHoursShare' },
    waitHours: { value: hours?.waitHours, field: `${hoursPlace}/waitHours` },
  };
}
