import { describe, expect, it } from 'vitest';
import { detectGaps } from '../../../src/gaps/detectGaps.js';
import { derivedCriteria } from '../../../src/gaps/maturity/derivedCriteria.js';
import { derivedMaturityAnswers } from '../../../src/gaps/maturity/derivedMaturityAnswers.js';
import type { DerivedMaturityAnswer } from '../../../src/gaps/maturity/derivedMaturityAnswers.js';
import type { GapReport, RuleTally } from '../../../src/gaps/model.js';
import { allRules } from '../../../src/gaps/ruleSets.js';
import { isComanagedError } from '../../../src/internal/errors.js';
import type { MaturityAnswer } from '../../../src/maturity/model.js';
import { operationsMaturityModel } from '../../../src/maturity/presets/operationsMaturityModel.js';

const empty = detectGaps({ id: 'm', name: 'M' }, { asOf: '2026-09-01', rules: allRules });
/** A report with these counts of some rules, and nothing to judge for the others. */
function reportWith(counts: Readonly<Record<string, Partial<RuleTally>>>): GapReport {
  const none = { pass: 0, fail: 0, unknown: 0, notApplicable: 0, excepted: 0 };
  return { ...empty, tallies: empty.tallies.map(({ ruleId }) => ({ ruleId, ...none, ...counts[ruleId] })) };
}
function derived(
  criterionId: string,
  counts: Readonly<Record<string, Partial<RuleTally>>>,
  answers: readonly MaturityAnswer[] = [],
): DerivedMaturityAnswer | undefined {
  return derivedMaturityAnswers(reportWith(counts), answers).find((each) => each.criterionId === criterionId);
}

describe('the table', () => {
  it('names criteria of the default model, each once, and rules of the catalogue', () => {
    const criteria = operationsMaturityModel.criteria.map(({ id }) => id);
    expect(derivedCriteria.filter(({ criterionId }) => !criteria.includes(criterionId))).toEqual([]);
    expect(new Set(derivedCriteria.map(({ criterionId }) => criterionId)).size).toBe(derivedCriteria.length);
    const rules = new Set(allRules.rules.map(({ id }) => id));
    expect(derivedCriteria.flatMap(({ ruleIds }) => ruleIds).filter((id) => !rules.has(id))).toEqual([]);
  });
  it('stands in the order of the model', () => {
    const places = derivedCriteria.map(({ criterionId }) =>
      operationsMaturityModel.criteria.findIndex(({ id }) => id === criterionId),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('a derived answer', () => {
  const rule = 'backup/verification-unowned';
  // ISO/IEC 33020: up to 15, 50, 85 and 100 per cent, the upper bound included.
  it.each([
    [3, 17, 'N'],
    [4, 16, 'P'],
    [10, 10, 'P'],
    [11, 9, 'L'],
    [17, 3, 'L'],
    [18, 2, 'F'],
  ])('of %i that pass and %i that fail is %s', (pass, fail, rating) => {
    expect(derived('rec.backup-check', { [rule]: { pass, fail } })).toMatchObject({
      rating,
      lowestRate: pass / 20,
      highestRate: pass / 20,
      isCapped: false,
    });
  });
  it('counts what is accepted as failed, and what is not concerned as nothing', () => {
    const one = derived('rec.backup-check', { [rule]: { pass: 1, excepted: 1, notApplicable: 98 } });
    expect([one?.rating, one?.lowestRate]).toEqual(['P', 0.5]);
  });
  it('is there only where what is not known could not change it', () => {
    // 18 to 19 of 20: fully, either way. 17 to 18: largely or fully.
    expect(derived('rec.backup-check', { [rule]: { pass: 18, fail: 1, unknown: 1 } })?.rating).toBe('F');
    expect(derived('rec.backup-check', { [rule]: { pass: 17, fail: 2, unknown: 1 } })).toMatchObject({
      rating: null,
      lowestRate: 17 / 20,
      highestRate: 18 / 20,
    });
    expect(derived('rec.backup-check', {})).toMatchObject({ rating: null, lowestRate: null, highestRate: null });
  });
  it('is that of the weakest rule', () => {
    const counts = { 'own/service-no-owner': { pass: 10 }, 'own/owner-gone': { pass: 5, fail: 5 } };
    expect(derived('own.accountable', counts)?.rating).toBe('P');
  });
  it('is no better than what rules can show', () => {
    const counts = { 'capacity/reactive-heavy': { pass: 1 } };
    expect(derived('ppl.not-firefighting', counts)).toMatchObject({ rating: 'P', isCapped: true, lowestRate: 1 });
  });
  it('stands behind the answer of a person, whose note says why it is another one', () => {
    const counts = { [rule]: { pass: 1 } };
    const answer = { criterionId: 'rec.backup-check', rating: 'N', note: 'Checked on paper only.' };
    expect(derived('rec.backup-check', counts, [answer])).toMatchObject({
      rating: 'F',
      given: 'N',
      differs: true,
      reason: 'Checked on paper only.',
    });
    expect(derived('rec.backup-check', counts, [{ ...answer, rating: 'F' }])?.differs).toBe(false);
    expect(derived('rec.backup-check', counts, [{ criterionId: 'rec.backup-check', achievedRate: 0.5 }])?.given).toBe(
      'P',
    );
    expect(derived('rec.backup-check', counts, [{ ...answer, serviceId: 'erp' }])?.given).toBeNull();
    // More than the rules can show is no difference, less is one.
    const capped = { 'capacity/reactive-heavy': { pass: 1 } };
    const about = (rating: string) =>
      derived('ppl.not-firefighting', capped, [{ criterionId: 'ppl.not-firefighting', rating }])?.differs;
    expect([about('F'), about('P'), about('N')]).toEqual([false, false, true]);
  });
  it('takes no side where people disagree, and counts a note alone as no answer', () => {
    const criterionId = 'rec.backup-check';
    const about = (...answers: Omit<MaturityAnswer, 'criterionId'>[]) => {
      const found = derived(
        criterionId,
        { [rule]: { pass: 1 } },
        answers.map((answer) => ({ criterionId, ...answer })),
      );
      return [found?.isAnswered, found?.given, found?.differs, found?.reason];
    };
    const [us, msp] = [{ assessorPartyId: 'us' }, { assessorPartyId: 'msp' }];
    expect(about({ ...us, rating: 'F' }, { ...msp, rating: 'N', note: 'Seen no log.' })).toEqual([
      true,
      null,
      true,
      'Seen no log.',
    ]);
    expect(about({ ...us, rating: 'F' }, { ...msp, rating: 'F' })).toEqual([true, 'F', false, null]);
    expect(about({ note: 'Later.' })).toEqual([false, null, false, null]);
    expect(about({ notApplicableReason: 'Nothing to back up.' })).toEqual([true, null, true, 'Nothing to back up.']);
  });
  it('needs all of its rules', () => {
    const few = detectGaps({ id: 'm', name: 'M' }, { asOf: '2026-09-01', rules: [] });
    expect(derivedMaturityAnswers(few, [])).toEqual([]);
  });
});

it('refuses what is no report and no answers', () => {
  const code = (run: () => unknown) => {
    try {
      return run();
    } catch (error) {
      return isComanagedError(error) ? `${error.code} ${error.path}` : error;
    }
  };
  expect(code(() => derivedMaturityAnswers({} as GapReport, []))).toBe('invalid-argument report');
  expect(code(() => derivedMaturityAnswers(empty, [{}] as never))).toBe('invalid-argument answers/0/criterionId');
});
