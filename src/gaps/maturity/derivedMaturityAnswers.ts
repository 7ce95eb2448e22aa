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
  /** Whether somebody answered, with a rating or that it does not apply: that counts in place of the derived answer. A note alone is none. */
  readonly isAnswered: boolean;
  /** The rating that people gave; null: none, or several that are not the same. */
  readonly given: string | null;
  /** Whether somebody says something else, also that it does not apply; a better answer than a capped rating can show does not. */
  readonly differs: boolean;
  /** Why a person answered something else: the note, or why it does not apply; null: none. */
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
    const given = answers.filter(isAnswer);
    const about = (id: string) => given.filter(({ criterionId }) => criterionId.toLowerCase() === id);
    return derivedCriteria.flatMap((criterion) => {
      const run = criterion.ruleIds.map((id) => tallies.get(id));
      const known = run.filter((tally) => tally !== undefined);
      if (known.length < run.length) return [];
      return [derive(criterion, known, about(criterion.criterionId), report.asOf)];
    });
  });
}

const ratings = operationsMaturityModel.ratings;
const order = ratings.map(({ rating }) => rating);

function derive(
  { criterionId, ruleIds, atMost }: DerivedCriterion,
  tallies: readonly RuleTally[],
  answers: readonly MaturityAnswer[],
  asOf: string,
): DerivedMaturityAnswer {
  const judged = tallies.filter((tally) => subjects(tally) > 0);
  const lowestRate = weakest(judged.map((tally) => tally.pass / subjects(tally)));
  const highestRate = weakest(judged.map((tally) => (tally.pass + tally.unknown) / subjects(tally)));
  const [low, high] = [ratingOf(lowestRate), ratingOf(highestRate)].map((rating) => capped(rating, atMost));
  const rating = low !== undefined && low === high ? low : null;
  const isCapped = rating !== null && rating !== ratingOf(lowestRate);
  const given = answers.map((answer) => ratingGiven(answer));
  const isOther = (stated: string | null) =>
    stated !== rating && !(isCapped && stated !== null && order.indexOf(stated) > order.indexOf(rating));
  const [first = null, ...others] = given;
  return {
    criterionId,
    ruleIds,
    rating,
    lowestRate,
    highestRate,
    isCapped,
    asOf,
    isAnswered: answers.length > 0,
    given: others.every((other) => other === first) ? first : null,
    differs: rating !== null && given.some(isOther),
    reason:
      answers.map(({ note, notApplicableReason }) => note ?? notApplicableReason).find((why) => why != null) ?? null,
  };
}

/** Whether somebody answers for the organization, with a rating or that it does not apply. */
function isAnswer(answer: MaturityAnswer): boolean {
  return answer.serviceId == null && (answer.notApplicableReason != null || ratingGiven(answer) !== null);
}

/** The rating of an answer; null where it has none. */
function ratingGiven({ rating, achievedRate }: MaturityAnswer): string | null {
  return rating ?? ratingOf(achievedRate ?? null) ?? null;
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
