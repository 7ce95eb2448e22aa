import type { ReplacementCosts } from '../assumptions/model.js';
import type { CostAssumptions } from '../assumptions/model.js';
import type { StepId } from '../program/steps.js';
import type { Figures } from '../comparison/pointFigures.js';

/** Parts of replacing a person. */
export const replacementParts = ['recruitment', 'onboarding', 'ramp', 'vacancy'] as const;

/** What it costs to replace a person, apart from knowledge that is lost. */
export interface Replacement {
  readonly total: StepId;
  /** Its parts; undefined where it is a share of the salary. */
  readonly parts: Readonly<Record<(typeof replacementParts)[number], StepId>> | undefined;
}

/** Where the figures of replacements stand. */
export interface ReplacementFigures {
  readonly figures: Pick<CostAssumptions, 'replacement' | 'replacementShare' | 'loadingFactor' | 'loadedHourlyRate'>;
  /** Place of the figures, with a slash at its end, or empty. */
  readonly place: string;
}

/** Replacement of a person with a base salary: the sum of its parts where they are given, else `replacementShare * annualSalary`. */
export function replacementOf(work: Figures, source: ReplacementFigures, salary: StepId): Replacement {
  const { calc } = work;
  const { figures, place } = source;
  const { replacement } = figures;
  if (replacement === undefined || replacement === null) {
    const share = work.need(figures.replacementShare, 'multiplier', `${place}replacementShare`);
    return { total: calc.times(share, salary), parts: undefined };
  }
  const loadedMonth = (): StepId =>
    calc.times(
      calc.over(salary, calc.constant(12)),
      work.need(figures.loadingFactor, 'loading', `${place}loadingFactor`),
    );
  const parts = {
    recruitment: recruitment(work, replacement, `${place}replacement`, salary),
    onboarding: onboarding(work, source, replacement),
    ramp: ramp(work, replacement, `${place}replacement`, loadedMonth),
    vacancy: vacancy(work, replacement, `${place}replacement`, loadedMonth),
  };
  return { total: calc.plus(parts.recruitment, parts.onboarding, parts.ramp, parts.vacancy), parts };
}

/** Cost of a hire, else the share of the salary that an agency takes. */
function recruitment(
  work: Figures,
  { costPerHire, agencyRate }: ReplacementCosts,
  field: string,
  salary: StepId,
): StepId {
  const isByAgency = (costPerHire ?? null) === null && agencyRate !== undefined;
  if (!isByAgency) return work.need(costPerHire, 'money', `${field}/costPerHire`);
  return work.calc.times(work.need(agencyRate, 'rate', `${field}/agencyRate`), salary);
}

/** Hours of others. */
function onboarding(
  work: Figures,
  { figures, place }: ReplacementFigures,
  { onboardingHours }: ReplacementCosts,
): StepId {
  const hours = work.need(onboardingHours, 'amount', `${place}replacement/onboardingHours`);
  if (work.calc.known(hours) === 0) return hours;
  return work.calc.times(hours, work.need(figures.loadedHourlyRate, 'money', `${place}loadedHourlyRate`));
}

/** Pay for productivity that is not there yet: `annualSalary / 12 * loadingFactor * sum of (1 - productivity)`. */
function ramp(
  work: Figures,
  { monthlyProductivity }: ReplacementCosts,
  field: string,
  loadedMonth: () => StepId,
): StepId {
  const { calc } = work;
  if (monthlyProductivity === undefined) work.miss(`${field}/monthlyProductivity`);
  const lost = (monthlyProductivity ?? []).map((share) => calc.minus(calc.constant(1), calc.constant(share)));
  return lost.length === 0 ? calc.constant(0) : calc.times(loadedMonth(), calc.plus(...lost));
}

/** A contractor in the meantime, less the salary that is saved: it may be negative. */
function vacancy(
  work: Figures,
  { vacancyMonths, contractorMonthlyRate }: ReplacementCosts,
  field: string,
  loadedMonth: () => StepId,
): StepId {
  const { calc } = work;
  const months = work.need(vacancyMonths, 'amount', `${field}/vacancyMonths`);
  if (calc.known(months) === 0) return months;
  const contractor = work.need(contractorMonthlyRate, 'money', `${field}/contractorMonthlyRate`);
  return calc.times(months, calc.minus(contractor, loadedMonth()));
}
