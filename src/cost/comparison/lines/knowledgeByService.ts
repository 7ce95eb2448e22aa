import { costNote } from '../../costNotes.js';
import { serviceLoss } from '../../knowledge/serviceLoss.js';
import type { ShockSteps } from '../../knowledge/sharedShock.js';
import { zeroStep } from '../../program/calculation.js';
import type { StepId } from '../../program/steps.js';
import type { LineWork } from '../lineWork.js';
import type { KnowledgeHolder, OptionService } from '../model.js';
import { leavesIn } from './departures.js';
import { drawnYears, yearsOf } from './drawnYears.js';
import { checkShock, sharedShockOf } from './sharedShockOf.js';

/** Knowledge that can be lost by service: all that the option has, and those with a value of their knowledge. */
export function knowledgeByService(work: LineWork): void {
  const { calc, model, option } = work;
  const services = option.services ?? [];
  const valued = (model.serviceInputs ?? []).filter(
    ({ serviceId, recreationValue }) =>
      (recreationValue ?? null) !== null && services.every((each) => each.serviceId !== serviceId),
  );
  for (const { serviceId } of valued) work.miss(`option/services/${serviceId}/holders`);
  if (!work.has(option.services, 'option/services')) return;
  const shock = sharedShockOf(work);
  const losses = services.map((service) => lossesOf(work, service, shock));
  // Expected losses are the same every year.
  if (work.isDrawn)
    drawnYears(
      work,
      yearsOf(work).map((year) => calc.plus(...losses.flatMap((each) => each[year - 1] ?? []))),
    );
  else work.yearly(calc.plus(...losses.flat()));
}

/** The expected loss of a year, or where departures are drawn, the loss of each year; none where nobody holds the service. */
function lossesOf(
  work: LineWork,
  { serviceId, holders }: OptionService,
  shock: ShockSteps | undefined,
): readonly StepId[] {
  const { model, option } = work;
  if (holders === undefined) work.miss(`option/services/${serviceId}/holders`);
  if (holders?.length === 0) {
    work.remark(costNote('service-without-holders'));
  }
  if (holders === undefined || holders.length === 0) return [];
  const input = model.serviceInputs?.find((each) => each.serviceId === serviceId);
  const rates = holders.map((holder) => holderRate(work, serviceId, holder));
  checkShock(work, rates, shock);
  const own = input?.mitigationRate !== undefined;
  const field = `serviceInputs/${serviceId}`;
  const general = option.mitigationRate === undefined;
  const figures = {
    field,
    recreationValue: input?.recreationValue,
    secondHolderCost: input?.secondHolderCost,
    mitigation: own
      ? work.need(input.mitigationRate, 'rate', `${field}/mitigationRate`)
      : general
        ? work.need(model.assumptions?.mitigationRate, 'rate', 'assumptions/mitigationRate')
        : work.need(option.mitigationRate, 'rate', 'option/mitigationRate'),
  };
  if (!work.isDrawn) return [serviceLoss(work, { ...figures, rates, shock }).expected];
  return yearsOf(work).map((year) => {
    const leave = holders.map(({ id }, at) => leavesIn(work, `people/${id}`, rates[at] ?? zeroStep, shock, year));
    return serviceLoss(work, { ...figures, rates: leave, shock: undefined }).expected;
  });
}

/** Their own rate, else that of the person, else that of the assumptions. */
function holderRate(work: LineWork, serviceId: string, { id, leavingRate }: KnowledgeHolder): StepId {
  const { people, assumptions } = work.model;
  if (leavingRate !== undefined) {
    return work.need(leavingRate, 'rate', `option/services/${serviceId}/holders/${id}/leavingRate`);
  }
  const person = people?.find((each) => each.id === id);
  if (person?.leavingRate !== undefined) return work.need(person.leavingRate, 'rate', `people/${id}/leavingRate`);
  return work.need(assumptions?.leavingRate, 'rate', 'assumptions/leavingRate');
}
