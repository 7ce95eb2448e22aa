import { namedFaults, numberFaults } from '../../internal/checkNumbers.js';
import type { Fault } from '../../internal/checkNumbers.js';
import { shapeFaults } from '../../internal/shapeFaults.js';
import { modelShape } from './modelShape.js';
import { costPoints } from './settings.js';
import type { ComparisonOptions } from './settings.js';
import type { CostModel, CostModelOption } from './model.js';

/** Most years of a comparison. */
export const mostYears = 30;

/** What is wrong with a comparison besides its figures, which are checked where they are used. */
export function modelFaults(model: CostModel, settings: ComparisonOptions): Fault[] {
  const shape = shapeFaults(model, modelShape, '');
  if (shape.length > 0) return [...shape, ...settingFaults(settings)];
  const { options } = model;
  return [
    ...(options.length === 0 ? [{ path: 'options', must: 'have at least one option' }] : []),
    // Each would be free of what moving to it takes.
    ...(options.filter(({ incumbent }) => incumbent === true).length > 1
      ? [{ path: 'options', must: 'have at most one option that is the incumbent' }]
      : []),
    ...settingFaults(settings),
    ...assumptionFaults(model),
    ...[
      { list: options, name: 'options' },
      { list: model.contracts ?? [], name: 'contracts' },
      { list: model.people ?? [], name: 'people' },
      { list: model.tools ?? [], name: 'tools' },
      { list: model.services ?? [], name: 'services' },
      { list: (model.serviceInputs ?? []).map(({ serviceId }) => ({ id: serviceId })), name: 'serviceInputs' },
    ].flatMap(({ list, name }) =>
      duplicates(
        list.map(({ id }) => id),
        name,
      ),
    ),
    ...(model.serviceInputs ?? []).flatMap(({ serviceId, incidents }) =>
      duplicates(
        (incidents ?? []).map(({ severity }) => severity),
        `serviceInputs/${serviceId}/incidents`,
      ),
    ),
    ...options.flatMap((option) => optionFaults(option, model)),
    ...(model.contracts ?? []).flatMap(({ id, remainingMonths, renewalMonths }) => [
      ...numberFaults(remainingMonths ?? undefined, `contracts/${id}/remainingMonths`, {
        least: 0,
        most: 1200,
        whole: true,
        optional: true,
      }),
      ...numberFaults(renewalMonths ?? undefined, `contracts/${id}/renewalMonths`, {
        above: 0,
        most: 1200,
        whole: true,
        optional: true,
      }),
    ]),
  ];
}

function settingFaults({ point, unstated, salvage }: ComparisonOptions): Fault[] {
  return [
    ...(point === undefined || costPoints.includes(point)
      ? []
      : [{ path: 'options.point', must: `be one of ${costPoints.join(', ')}` }]),
    ...(unstated === undefined || ['unknown', 'none'].includes(unstated)
      ? []
      : [{ path: 'options.unstated', must: 'be unknown or none' }]),
    ...(salvage === undefined || typeof (salvage as unknown) === 'boolean'
      ? []
      : [{ path: 'options.salvage', must: 'be true or false' }]),
  ];
}

function assumptionFaults({ assumptions }: CostModel): Fault[] {
  const { horizonYears, discountRate, inflationRate, weeklyHours, replacement } = assumptions ?? {};
  const productivity = (replacement?.monthlyProductivity ?? []).flatMap((rate, at) =>
    numberFaults(rate, `assumptions/replacement/monthlyProductivity/${at}`, { least: 0, most: 1 }),
  );
  const numbers = namedFaults(
    {
      'assumptions/horizonYears': horizonYears ?? undefined,
      'assumptions/discountRate': discountRate ?? undefined,
      'assumptions/inflationRate': inflationRate ?? undefined,
      'assumptions/weeklyHours': weeklyHours ?? undefined,
    },
    {
      'assumptions/horizonYears': { least: 1, most: mostYears, whole: true },
      'assumptions/discountRate': { above: -1, most: 10, optional: true },
      'assumptions/inflationRate': { above: -1, most: 10, optional: true },
      'assumptions/weeklyHours': { above: 0, most: 168, optional: true },
    },
  );
  return [...numbers, ...productivity];
}

function optionFaults(option: CostModelOption, { currency, assumptions }: CostModel): Fault[] {
  const path = `options/${option.id}`;
  const rates = option.exit?.yearlyRates ?? [];
  const isMixed = option.currency !== undefined && option.currency !== currency;
  const hasTiming = (option.lines ?? []).some(({ timing }) => timing !== undefined);
  return [
    ...(isMixed ? [{ path: `${path}/currency`, must: 'be that of the comparison' }] : []),
    ...duplicates(option.contractIds ?? [], `${path}/contractIds`),
    ...duplicates(
      (option.staff ?? []).flatMap(({ personIds, fte }) => (fte === undefined ? (personIds ?? []) : [])),
      `${path}/staff/personIds`,
    ),
    ...(rates.length > 0 && option.exit?.certainAtHorizon === true
      ? [{ path: `${path}/exit/yearlyRates`, must: 'be empty where leaving at the horizon is certain' }]
      : []),
    ...(hasTiming && assumptions?.discountConvention === 'excel-npv'
      ? [{ path: `${path}/lines`, must: 'have no timing of their own under the convention excel-npv' }]
      : []),
    ...rates.flatMap((rate, at) => numberFaults(rate, `${path}/exit/yearlyRates/${at}`, { least: 0, most: 1 })),
    ...(rates.reduce((all, rate) => all + rate, 0) > 1 + rateSlack
      ? [{ path: `${path}/exit/yearlyRates`, must: 'sum to at most 1' }]
      : []),
    ...duplicates(
      (option.lines ?? []).map(({ id }) => id),
      `${path}/lines`,
    ),
    ...(option.tooling ?? []).flatMap(({ id, lifeYears, salvageRate }) => [
      ...numberFaults(lifeYears ?? undefined, `${path}/tooling/${id}/lifeYears`, {
        least: 0.25,
        most: 100,
        optional: true,
      }),
      ...numberFaults(salvageRate ?? undefined, `${path}/tooling/${id}/salvageRate`, {
        least: 0,
        most: 1,
        optional: true,
      }),
    ]),
    ...(option.lines ?? []).flatMap(({ id, year }) =>
      numberFaults(year, `${path}/lines/${id}/year`, { least: 0, most: mostYears, whole: true, optional: true }),
    ),
  ];
}

/** Room for the rounding of rates such as 1/3, which are no exact doubles. */
const rateSlack = 1e-9;

function duplicates(ids: readonly string[], path: string): Fault[] {
  const seen = new Set<string>();
  return ids.flatMap((id, at) => {
    const isAgain = seen.has(id);
    seen.add(id);
    return isAgain ? [{ path: `${path}/${at}`, must: 'be named once' }] : [];
  });
}
