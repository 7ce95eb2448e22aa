import { checkRecord, checkRecords, refuse } from '../../internal/check.js';
import { guarded } from '../../internal/guarded.js';
import type { MaturityAnswer } from '../../maturity/model.js';
import { operationsMaturityModel } from '../../maturity/presets/operationsMaturityModel.js';
import type { GapReport, RuleTally } from '../model.js';
import { derivedCriteria } from './derivedCriteria.js';
import type { DerivedCriterion } from './derivedCriteria.js';

/** An answer to a criterion that follows from rules about the document. */
export interface DerivedMaturityAnswer {
  /** The criterion. */
  readonly criterionId: string;
  /** Rules that it follows from. */
  readonly ruleIds: readonly string[];
  /** The rating; null where too much is not known. */
  readonly rating: string | null;
  /** Least share of what the rules look at that passes, 0 to 1: what is not known counts as failed. Null where they look at nothing. */
  readonly lowestRate: number | null;
  /** Largest such share: what is not known counts as passed. */
  readonly highestRate: number | null;
  /** Whether the rating is all that the rules can show, though the share would give a better one. */
  readonly isCapped: boolean;
  /** Date or instant of the report: the age of the answer. */
  readonly asOf: string;
  /** The answer that a person gave; null: none. It counts in place of the derived one. */
  readonly given: string | null;
  /** Whether both say something else; a better answer than a capped rating can show does not. */
  readonly differs: boolean;
  /** Why the person answered something else, their note; null: none. */
  readonly reason: string | null;
}

/**
 * What a gap report says of the criteria of the default maturity model: the share of what its rules look at that passes, turned into a rating.
 *
 * Failures that are accepted count as failures. What is not known counts for neither side: there is a rating only where it would be the same
 * either way. Several rules about one criterion: the weakest counts. Some ratings are capped, because no document shows the rest.
 *
 * @param answers answers of people, `model.maturity.answers`: they count in place of the derived ones, and a note says why
 * @returns criteria in the order of the default model; those whose rules were not run are left out
 * @throws ComanagedError `invalid-argument`
 *
 * @example
 * ```ts
 * import { derivedMaturityAnswers, detectGaps } from 'comanaged/gaps';
 *
 * const services = [{ id: 'erp', name: 'ERP', ownerRoleId: null }, { id: 'mail', name: 'Mail', ownerRoleId: null }];
 * const report = detectGaps({ id: 'mills', name: 'North Mills', services }, { asOf: '2026-09-01' });
 * const owned = derivedMaturityAnswers(report, []).find(({ criterionId }) => criterionId === 'own.accountable');
 * [owned?.rating, owned?.highestRate];
 * // => ['N', 0]
 * ```
 */
export function derivedMaturityAnswers(report: GapReport, answers: readonly MaturityAnswer[]): DerivedMaturityAnswer[] {
  checkRecord(report, 'report');
  if (!Array.isArray(report.tallies)) refuse('report', 'be a gap report');
  checkRecords(answers, 'answers', ['criterionId']);
  return guarded('report', () => {
    const tallies = new Map(report.tallies.map((tally) => [tally.ruleId, tally]));
    const given = new Map(
      answers.filter(({ serviceId }) => serviceId == null).map((answer) => [answer.criterionId, answer]),
    );
    return derivedCriteria.flatMap((criterion) => {
      const run = criterion.ruleIds.map((id) => tallies.get(id));
      const known = run.filter((tally) => tally !== undefined);
      if (known.length < run.length) return [];
      return [derive(criterion, known, given.get(criterion.criterionId), report.asOf)];
    });
  });
}

const ratings = operationsMaturityModel.ratings;
const order = ratings.map(({ rating }) => rating);

function derive(
  { criterionId, ruleIds, atMost }: DerivedCriterion,
  tallies: readonly RuleTally[],
  answer: MaturityAnswer | undefined,
  asOf: string,
): DerivedMaturityAnswer {
  const judged = tallies.filter((tally) => subjects(tally) > 0);
  const lowestRate = weakest(judged.map((tally) => tally.pass / subjects(tally)));
  const highestRate = weakest(judged.map((tally) => (tally.pass + tally.unknown) / subjects(tally)));
  const [low, high] = [ratingOf(lowestRate), ratingOf(highestRate)].map((rating) => capped(rating, atMost));
  const rating = low !== undefined && low === high ? low : null;
  const given = answer === undefined ? null : (answer.rating ?? ratingOf(answer.achievedRate ?? null) ?? null);
  const isCapped = rating !== null && rating !== ratingOf(lowestRate);
  return {
    criterionId,
    ruleIds,
    rating,
    lowestRate,
    highestRate,
    isCapped,
    asOf,
    given,
    differs:
      rating !== null &&
      given !== null &&
      rating !== given &&
      !(isCapped && order.indexOf(given) > order.indexOf(rating)),
    reason: answer?.note ?? null,
  };
}

/** Subjects that a rule is about. */
function subjects({ pass, fail, unknown, excepted }: RuleTally): number {
  return pass + fail + unknown + excepted;
}

function weakest(rates: readonly number[]): number | null {
  return rates.length === 0 ? null : rates.reduce((least, rate) => Math.min(least, rate));
}

/** The rating of a share; undefined for none. */
function ratingOf(rate: number | null): string | undefined {
  if (rate === null) return undefined;
  return ratings.find(({ upToRate }) => rate <= (upToRate ?? 1))?.rating;
}

function capped(rating: string | undefined, atMost: string): string | undefined {
  if (rating === undefined) return undefined;
  return order.indexOf(rating) > order.indexOf(atMost) ? atMost : rating;
}
