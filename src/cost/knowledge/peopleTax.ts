import type { StepId } from '../program/steps.js';
import type { Departure } from './lossTail.js';
import type { PointFigures } from '../comparison/pointFigures.js';
import type { KnowledgePerson, PersonTax, TaxComponents, TaxDiagnostic, TribalKnowledgeTaxInput } from './model.js';
import { personLoss } from './personLoss.js';
import type { PersonLoss } from './personLoss.js';
import { personDiagnostics } from './personDiagnostics.js';
import { replacementOf, replacementParts } from './replacement.js';

/** What people add to a tax. */
export interface PeopleTax {
  readonly expected: readonly StepId[];
  readonly people: readonly PersonTax[];
  readonly components: TaxComponents;
  /** Each person apart: equal ones as often as there are; undefined for more than can be counted. */
  readonly departures: readonly Departure[] | undefined;
  readonly diagnostics: readonly TaxDiagnostic[];
}

/** Most people whose departures are counted one by one. A house default. */
export const mostPeople = 1000;

interface Entry {
  readonly loss: PersonLoss;
  readonly tax: PersonTax;
  readonly diagnostics: readonly TaxDiagnostic[];
}

/** The tax of people, by `multiplier` or `decomposed`. */
export function peopleTax(
  work: PointFigures,
  input: TribalKnowledgeTaxInput,
  method: 'multiplier' | 'decomposed',
  mitigation: StepId,
  concentrationOf: (id: string) => number | undefined,
): PeopleTax {
  if (input.people === undefined) work.miss('people');
  const entries = (input.people ?? []).map((person) => {
    const derived = person.concentration === undefined ? concentrationOf(person.id) : person.concentration;
    return entryOf(work, input, method, { ...person, concentration: derived }, mitigation);
  });
  const size = entries.reduce((all, { tax }) => all + tax.count, 0);
  return {
    expected: entries.map(({ loss }) => loss.expected),
    people: entries.map(({ tax }) => tax),
    components: componentsOf(work, entries, method),
    departures: size > mostPeople ? undefined : entries.flatMap(({ tax }) => departuresOf(tax)),
    diagnostics: entries.flatMap(({ diagnostics }) => diagnostics),
  };
}

function entryOf(
  work: PointFigures,
  input: TribalKnowledgeTaxInput,
  method: 'multiplier' | 'decomposed',
  person: KnowledgePerson,
  mitigation: StepId,
): Entry {
  const place = `people/${person.id}`;
  const own = (name: 'leavingRate' | 'replacementMultiplier', kind: 'rate' | 'multiplier'): StepId =>
    person[name] === undefined ? work.need(input[name], kind, name) : work.need(person[name], kind, `${place}/${name}`);
  const salary = work.need(person.annualSalary, 'money', `${place}/annualSalary`);
  const count = work.need(person.count === undefined ? 1 : person.count, 'amount', `${place}/count`);
  const leavingRate = own('leavingRate', 'rate');
  const concentration = work.need(person.concentration, 'rate', `${place}/concentration`);
  const multiplier = own('replacementMultiplier', 'multiplier');
  const replacement = method === 'multiplier' ? undefined : replacementOf(work, { figures: input, place: '' }, salary);
  const figures = { salary, count, leavingRate, concentration, multiplier, mitigation };
  const loss = personLoss(work, figures, replacement);
  const pay = work.valueOf(salary);
  const whole = Math.max(work.valueOf(loss.whole), replacement === undefined ? 0 : work.valueOf(replacement.total));
  const tax: PersonTax = {
    personId: person.id,
    count: work.valueOf(count),
    leavingRate: work.valueOf(leavingRate),
    concentration: work.valueOf(concentration),
    lossOnLeaving: work.valueOf(loss.onLeaving),
    multiplier: pay === 0 ? null : whole / pay,
    expectedLoss: work.valueOf(loss.expected),
  };
  const isBelow = replacement !== undefined && work.valueOf(loss.whole) < work.valueOf(replacement.total);
  return { loss, tax, diagnostics: personDiagnostics(tax, isBelow, person.isKey === true) };
}

/** Part of the expected loss of all, by what one who leaves takes of it. */
function componentsOf(
  work: PointFigures,
  entries: readonly Entry[],
  method: 'multiplier' | 'decomposed',
): TaxComponents {
  const { calc } = work;
  const of = (pick: (loss: PersonLoss) => StepId | undefined): number | null => {
    const parts = entries.map(({ loss, tax }) => {
      const part = pick(loss);
      return part && calc.times(calc.constant(tax.leavingRate), part, calc.constant(tax.count));
    });
    const known = parts.filter((part) => part !== undefined);
    return method === 'multiplier' || known.length < parts.length ? null : work.valueOf(calc.plus(...known));
  };
  const [recruitment, onboarding, ramp, vacancy] = replacementParts.map((name) =>
    of(({ replacement }) => replacement?.parts?.[name]),
  );
  return {
    replacement: of(({ replacement }) => replacement?.total),
    recruitment: recruitment ?? null,
    onboarding: onboarding ?? null,
    ramp: ramp ?? null,
    vacancy: vacancy ?? null,
    knowledge: of(({ knowledge }) => knowledge),
    secondHolders: null,
  };
}

/** One departure for each whole one of equal people, and one of the rest, with its share of the loss. */
function departuresOf({ count, leavingRate, lossOnLeaving }: PersonTax): Departure[] {
  const whole = Math.floor(count);
  const each = Array.from({ length: whole }, () => ({ rate: leavingRate, loss: lossOnLeaving }));
  return count > whole ? [...each, { rate: leavingRate, loss: lossOnLeaving * (count - whole) }] : each;
}
