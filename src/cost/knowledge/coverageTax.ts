import { refuse } from '../../internal/check.js';
import type { StepId } from '../program/steps.js';
import type { PointFigures } from '../comparison/pointFigures.js';
import type { KnowledgeService, ServiceTax, TaxComponents, TaxDiagnostic, TribalKnowledgeTaxInput } from './model.js';
import { serviceLoss } from './serviceLoss.js';
import type { ServiceLoss } from './serviceLoss.js';
import type { HeldLoss } from './serviceOutcomes.js';
import type { ShockSteps } from './sharedShock.js';

/** What services add to a tax. */
export interface CoverageTax {
  readonly expected: readonly StepId[];
  readonly services: readonly ServiceTax[];
  readonly components: TaxComponents;
  /** Chance of each holder to leave, and what services lose then. */
  readonly rates: readonly number[];
  readonly losses: readonly HeldLoss[];
  readonly diagnostics: readonly TaxDiagnostic[];
}

/** The tax of services, by `coverage`. */
export function coverageTax(
  work: PointFigures,
  input: TribalKnowledgeTaxInput,
  mitigation: () => StepId,
  shock: ShockSteps | undefined,
): CoverageTax {
  if (input.services === undefined) work.miss('services');
  const services = input.services ?? [];
  const holders = new Map<string, number>();
  const rates: number[] = [];
  const held: { readonly service: KnowledgeService; readonly loss: ServiceLoss; readonly at: readonly number[] }[] = [];
  for (const service of services) {
    if (service.holders === undefined) work.miss(`services/${service.id}/holders`);
    if (service.holders === undefined || service.holders.length === 0) continue;
    const steps = service.holders.map((holder) => holderRate(work, input, service.id, holder));
    const at = service.holders.map(({ id }, position) => {
      const rate = work.valueOf(steps[position] ?? 0);
      const known = holders.get(id);
      if (known === undefined) {
        holders.set(id, rates.length);
        return rates.push(rate) - 1;
      }
      if (rates[known] !== rate) refuse(`services/${service.id}/holders/${id}/leavingRate`, 'be the same everywhere');
      return known;
    });
    const loss = serviceLoss(work, {
      field: `services/${service.id}`,
      rates: steps,
      recreationValue: service.recreationValue,
      secondHolderCost: service.secondHolderCost,
      mitigation:
        service.mitigationRate === undefined
          ? mitigation()
          : work.need(service.mitigationRate, 'rate', `services/${service.id}/mitigationRate`),
      shock,
    });
    held.push({ service, loss, at });
  }
  return {
    expected: held.map(({ loss }) => loss.expected),
    services: held.map(({ service, loss }) => serviceTax(work, service, loss)),
    components: componentsOf(
      work,
      held.map(({ loss }) => loss),
    ),
    rates,
    losses: held.map(({ loss, at }) => ({
      holders: at,
      onAll: work.valueOf(loss.onAll),
      onOneLeft: work.valueOf(loss.onOneLeft),
    })),
    diagnostics: services.filter(({ holders: each }) => each?.length === 0).map(({ id }) => withoutHolders(id)),
  };
}

function holderRate(
  work: PointFigures,
  { people, leavingRate }: TribalKnowledgeTaxInput,
  serviceId: string,
  holder: { readonly id: string; readonly leavingRate?: TribalKnowledgeTaxInput['leavingRate'] },
): StepId {
  if (holder.leavingRate !== undefined) {
    return work.need(holder.leavingRate, 'rate', `services/${serviceId}/holders/${holder.id}/leavingRate`);
  }
  const person = people?.find(({ id }) => id === holder.id);
  if (person?.leavingRate !== undefined)
    return work.need(person.leavingRate, 'rate', `people/${holder.id}/leavingRate`);
  return work.need(leavingRate, 'rate', 'leavingRate');
}

function serviceTax(work: PointFigures, { id, holders }: KnowledgeService, loss: ServiceLoss): ServiceTax {
  return {
    serviceId: id,
    holderIds: (holders ?? []).map((holder) => holder.id),
    allLeaveRate: work.valueOf(loss.rates.all),
    oneLeftRate: work.valueOf(loss.rates.oneLeft),
    lossOnAllLeaving: work.valueOf(loss.onAll),
    expectedLoss: work.valueOf(loss.expected),
  };
}

function componentsOf(work: PointFigures, losses: readonly ServiceLoss[]): TaxComponents {
  const all = (steps: readonly StepId[]): number => work.valueOf(work.calc.plus(...steps));
  return {
    replacement: null,
    recruitment: null,
    onboarding: null,
    ramp: null,
    vacancy: null,
    knowledge: all(losses.map(({ recreation }) => recreation)),
    secondHolders: all(losses.map(({ secondHolder }) => secondHolder)),
  };
}

function withoutHolders(serviceId: string): TaxDiagnostic {
  return {
    code: 'NO_HOLDERS',
    severity: 'error',
    subjectId: serviceId,
    message: 'Nobody holds the knowledge of this service: it is lost already, and is no part of the expected loss.',
  };
}
