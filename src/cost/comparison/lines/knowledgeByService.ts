import { costNote } from '../../costNotes.js';
import { serviceLoss } from '../../knowledge/serviceLoss.js';
import { leavingRateWithoutShock } from '../../knowledge/sharedShock.js';
import type { ShockSteps } from '../../knowledge/sharedShock.js';
import type { StepId } from '../../program/steps.js';
import type { LineWork } from '../lineWork.js';
import type { KnowledgeHolder, OptionService } from '../model.js';

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
  const shock = shockOf(work);
  const losses = services.flatMap((service) => lossOf(work, service, shock) ?? []);
  work.yearly(calc.plus(...losses));
}

function lossOf(
  work: LineWork,
  { serviceId, holders }: OptionService,
  shock: ShockSteps | undefined,
): StepId | undefined {
  const { model, option } = work;
  if (holders === undefined) work.miss(`option/services/${serviceId}/holders`);
  if (holders?.length === 0) {
    work.remark(costNote('service-without-holders'));
  }
  if (holders === undefined || holders.length === 0) return undefined;
  const input = model.serviceInputs?.find((each) => each.serviceId === serviceId);
  const rates = holders.map((holder) => holderRate(work, serviceId, holder));
  checkShock(work, rates, shock);
  const own = input?.mitigationRate !== undefined;
  const field = `serviceInputs/${serviceId}`;
  const general = option.mitigationRate === undefined;
  return serviceLoss(work, {
    field,
    rates,
    recreationValue: input?.recreationValue,
    secondHolderCost: input?.secondHolderCost,
    mitigation: own
      ? work.need(input.mitigationRate, 'rate', `${field}/mitigationRate`)
      : general
        ? work.need(model.assumptions?.mitigationRate, 'rate', 'assumptions/mitigationRate')
        : work.need(option.mitigationRate, 'rate', 'option/mitigationRate'),
    shock,
  }).expected;
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

function shockOf(work: LineWork): ShockSteps | undefined {
  const { sharedShock } = work.model.assumptions ?? {};
  if (sharedShock === undefined || sharedShock === null) return undefined;
  const field = 'assumptions/sharedShock';
  return {
    rate: work.need(sharedShock.rate, 'rate', `${field}/rate`),
    leavingRate: work.need(sharedShock.leavingRateGivenShock, 'rate', `${field}/leavingRateGivenShock`),
  };
}

/** Tells a fault where somebody would have a chance outside 0 to 1 without the shock. */
function checkShock(work: LineWork, rates: readonly StepId[], shock: ShockSteps | undefined): void {
  if (shock === undefined) return;
  work.refuse('assumptions/sharedShock', 'leave everybody a chance to leave without it from 0 to 1', {
    steps: [shock.rate, shock.leavingRate, ...rates],
    holds: (valueOf) => {
      const [rate, inShock] = [valueOf(shock.rate), valueOf(shock.leavingRate)];
      return rates.some((step) => leavingRateWithoutShock(valueOf(step), rate, inShock) === undefined);
    },
  });
}
