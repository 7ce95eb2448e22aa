import { costDefaults } from '../../assumptions/model.js';
import { costNote } from '../../costNotes.js';
import { personLoss } from '../../knowledge/personLoss.js';
import { replacementOf } from '../../knowledge/replacement.js';
import { taxConcentration } from '../../knowledge/taxConcentration.js';
import { turnoverDoubleCount } from '../../knowledge/turnoverDoubleCount.js';
import { zeroStep } from '../../program/calculation.js';
import type { StepId } from '../../program/steps.js';
import { spread } from '../growth.js';
import type { LineWork } from '../lineWork.js';
import type { CostStaff } from '../model.js';
import { yearOf } from '../periods.js';
import { departures } from './departures.js';
import type { Leaving } from './departures.js';
import { drawnYears, yearsOf } from './drawnYears.js';
import { knowledgeByService } from './knowledgeByService.js';
import { rampOf } from './rampOf.js';
import { checkShock, sharedShockOf } from './sharedShockOf.js';
import { fullPositions, staffField } from './staff.js';
import { wageGrowth } from './wages.js';

/** Knowledge that can leave with people: the tribal-knowledge tax of {@link tribalKnowledgeTax}, growing with wages. */
export function knowledgeLine(work: LineWork): void {
  const { taxMethod } = work.model.assumptions ?? {};
  if (taxMethod === undefined) {
    work.assume({ code: 'tax-method', field: 'assumptions/taxMethod', value: null, source: 'house' });
  }
  if (taxMethod === 'coverage') knowledgeByService(work);
  else knowledgeByPeople(work, taxMethod ?? costDefaults.taxMethod);
}

function knowledgeByPeople(work: LineWork, method: 'multiplier' | 'decomposed'): void {
  const { option } = work;
  if (method === 'multiplier') {
    work.remark(costNote('approximate-method'));
  }
  if (!work.has(option.staff, 'option/staff') || option.staff.length === 0) return;
  const concentration = concentrationOf(work, option.staff);
  const known = new Set<string>();
  const found = option.staff.flatMap((item, at) => {
    const field = staffField(item, at);
    const { personIds = [] } = item;
    if (personIds.length === 0) return [loss(work, method, field, poolOf(work, item, field))];
    const people = personIds.filter((id) => !known.has(id));
    for (const id of people) known.add(id);
    return people.map((id) => loss(work, method, `people/${id}`, personOf(work, item, field, id, concentration)));
  });
  yearlyLoss(work, found);
  for (const each of turnoverDoubleCount([...known], option.lines ?? [])) work.diagnose(each);
}

interface Figures extends Leaving {
  readonly salary: StepId;
  readonly concentration: StepId;
}

/** Equal people without names. */
function poolOf(work: LineWork, item: CostStaff, field: string): Figures {
  return {
    keyOf: (at) => `${field}/${at + 1}`,
    field: `${field}/fte`,
    salary: work.need(item.annualSalary, 'money', `${field}/annualSalary`),
    count: fullPositions(work, item, field),
    leavingRate: work.need(work.model.assumptions?.leavingRate, 'rate', 'assumptions/leavingRate'),
    concentration: work.need(item.concentration, 'rate', `${field}/concentration`),
  };
}

function personOf(
  work: LineWork,
  item: CostStaff,
  field: string,
  id: string,
  derived: (id: string) => number | undefined,
): Figures {
  const person = work.model.people?.find((each) => each.id === id);
  const own = person?.leavingRate !== undefined;
  const isHere = item.concentration !== undefined;
  return {
    keyOf: () => `people/${id}`,
    field,
    salary:
      item.annualSalary === undefined
        ? work.need(person?.annualSalary, 'money', `people/${id}/annualSalary`)
        : work.need(item.annualSalary, 'money', `${field}/annualSalary`),
    count: work.calc.constant(1),
    leavingRate: own
      ? work.need(person.leavingRate, 'rate', `people/${id}/leavingRate`)
      : work.need(work.model.assumptions?.leavingRate, 'rate', 'assumptions/leavingRate'),
    concentration: isHere
      ? work.need(item.concentration, 'rate', `${field}/concentration`)
      : work.need(
          person?.concentration === undefined ? derived(id) : person.concentration,
          'rate',
          `people/${id}/concentration`,
        ),
  };
}

function loss(work: LineWork, method: 'multiplier' | 'decomposed', field: string, figures: Figures): Loss {
  const { assumptions } = work.model;
  const multiplier = work.need(assumptions?.replacementMultiplier, 'multiplier', 'assumptions/replacementMultiplier');
  const isDecomposed = method === 'decomposed';
  const replacement = isDecomposed
    ? replacementOf(work, { figures: assumptions ?? {}, place: 'assumptions/' }, figures.salary)
    : undefined;
  const person = personLoss(work, { ...figures, multiplier, mitigation: mitigationOf(work) }, replacement);
  const { whole } = person;
  const replaced = replacement?.total ?? whole;
  work.diagnose(
    {
      code: 'KNOWLEDGE_BELOW_REPLACEMENT',
      severity: 'warning',
      lineIds: ['risk.tribal-knowledge'],
      amount: null,
      message: `Replacement alone costs more than the multiplier says in all at ${field}, so no lost knowledge is left.`,
    },
    { steps: [whole, replaced], holds: (valueOf) => valueOf(whole) < valueOf(replaced) },
  );
  const unmitigated = personLoss(work, { ...figures, multiplier, mitigation: zeroStep }, replacement);
  return {
    expected: person.expected,
    unmitigated: unmitigated.expected,
    leaving: figures,
    onLeaving: person.onLeaving,
    unmitigatedOnLeaving: unmitigated.onLeaving,
  };
}

/** What somebody's leaving is expected to cost a year. */
interface Loss {
  readonly expected: StepId;
  /** Without any mitigation. */
  readonly unmitigated: StepId;
  /** Who leaves, and what it costs when one does. */
  readonly leaving: Leaving;
  readonly onLeaving: StepId;
  readonly unmitigatedOnLeaving: StepId;
}

/** Losses every year, growing with wages; what is prevented begins along the ramp of the option. */
function yearlyLoss(work: LineWork, losses: readonly Loss[]): void {
  if (work.isDrawn) {
    drawnLoss(work, losses);
    return;
  }
  const { calc, periods } = work;
  const expected = calc.plus(...losses.map((each) => each.expected));
  const growth = wageGrowth(work);
  const ramp = rampOf(work);
  if (ramp === undefined) {
    work.yearly(expected, growth);
    return;
  }
  const unmitigated = calc.plus(...losses.map((each) => each.unmitigated));
  work.yearly(unmitigated, growth);
  const parts = spread(calc, growth, periods);
  work.flow({
    amount: calc.minus(expected, unmitigated),
    factors: ramp.map((reached, at) => calc.times(parts[at] ?? zeroStep, reached)),
  });
}

/** As {@link yearlyLoss}, with the departures of each year drawn. */
function drawnLoss(work: LineWork, losses: readonly Loss[]): void {
  const { calc, periods } = work;
  const shock = sharedShockOf(work);
  checkShock(
    work,
    losses.map(({ leaving }) => leaving.leavingRate),
    shock,
  );
  const left = losses.map(({ leaving }) => departures(work, leaving, shock));
  const inYears = (price: (loss: Loss) => StepId): StepId[] =>
    yearsOf(work).map((year) =>
      calc.plus(...losses.map((loss, at) => calc.times(left[at]?.[year - 1] ?? zeroStep, price(loss)))),
    );
  const growth = wageGrowth(work);
  const ramp = rampOf(work);
  if (ramp === undefined) {
    drawnYears(
      work,
      inYears(({ onLeaving }) => onLeaving),
      growth,
    );
    return;
  }
  drawnYears(
    work,
    inYears(({ unmitigatedOnLeaving }) => unmitigatedOnLeaving),
    growth,
  );
  const prevented = inYears((loss) => calc.minus(loss.onLeaving, loss.unmitigatedOnLeaving));
  const parts = spread(calc, growth, periods);
  work.flow({
    amount: calc.constant(1),
    factors: ramp.map((reached, at) =>
      calc.times(prevented[yearOf(at, periods) - 1] ?? zeroStep, parts[at] ?? zeroStep, reached),
    ),
  });
}

/** Share of the loss of knowledge that the option prevents, else that of the assumptions. */
function mitigationOf(work: LineWork): StepId {
  const { mitigationRate } = work.option;
  if (mitigationRate !== undefined) return work.need(mitigationRate, 'rate', 'option/mitigationRate');
  return work.need(work.model.assumptions?.mitigationRate, 'rate', 'assumptions/mitigationRate');
}

/** Concentrations by the holders of the services of the option, where a person has none of their own. */
function concentrationOf(work: LineWork, staff: readonly CostStaff[]): (id: string) => number | undefined {
  const { model, option } = work;
  const isNeeded = staff.some(
    ({ concentration, personIds = [] }) =>
      concentration === undefined &&
      personIds.some((id) => model.people?.find((each) => each.id === id)?.concentration === undefined),
  );
  if (!isNeeded) return () => undefined;
  const { concentration: measure, concentrationExponent: exponent, criticalityWeights } = model.assumptions ?? {};
  const held = (option.services ?? []).map(({ serviceId, holders }) => ({
    id: serviceId,
    criticality: model.services?.find(({ id }) => id === serviceId)?.criticality,
    holders: holders?.map(({ id }) => id),
  }));
  const { of, assumed } = taxConcentration(held, { measure, exponent, criticalityWeights }, 'assumptions/');
  for (const each of assumed) work.assume(each);
  return of;
}
