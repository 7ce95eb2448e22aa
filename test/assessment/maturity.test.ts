import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import type { DocumentMaturitySection } from '../../src/assessment/maturitySection.js';
import { operationsMaturityModel } from '../../src/maturity/presets/operationsMaturityModel.js';
import { maturityOf } from '../../src/operating-model/derive/maturityOf.js';
import type { OperatingModel } from '../../src/operating-model/model.js';

const asOf = '2026-09-01';
const evidence = [{ id: 'audit', kind: 'assessment', subject: 'organization:m', collectedOn: '2026-08-01' }] as const;
const second = operationsMaturityModel.criteria.filter(({ level }) => level === 2);
const answered = second.map(({ id }) => ({ criterionId: id, rating: 'F', evidenceIds: ['audit'] }));
const base: OperatingModel = {
  id: 'm',
  name: 'M',
  evidence,
  maturity: { targetLevel: 3, statedLevel: 3, answers: answered },
};
const sectionOf = (model: OperatingModel): DocumentMaturitySection => {
  const { maturity } = assess(model, { asOf });
  if (maturity.status !== 'ok') throw new Error(JSON.stringify(maturity));
  return maturity.value;
};

describe('the maturity of an assessment', () => {
  it('is what people answered, whatever is stated', () => {
    const { assessed, targetLevel, statedLevel, nextSteps } = sectionOf(base);
    expect([assessed?.level, targetLevel, statedLevel]).toEqual([2, 3, 3]);
    expect(nextSteps.length).toBeGreaterThan(0);
    expect(nextSteps.every(({ level }) => level === 3)).toBe(true);
  });

  it('stands beside what the document shows where nobody answered', () => {
    const service = { id: 'erp', name: 'ERP', ownerRoleId: null };
    const without = answered.filter(({ criterionId }) => criterionId !== 'own.accountable');
    const model = { ...base, services: [service], roles: [], maturity: { answers: without } };
    const { assessed, derived, withDerived } = sectionOf(model);
    expect(derived.find(({ criterionId }) => criterionId === 'own.accountable')).toMatchObject({
      rating: 'N',
      given: null,
    });
    expect([assessed?.level, withDerived?.level]).toEqual([1, 1]);
    expect(withDerived?.coverage.answered).toBeGreaterThan(assessed?.coverage.answered ?? 0);
  });

  it('is not assessed where nobody answered and the document shows nothing, or for another model', () => {
    expect(assess({ id: 'm', name: 'M', maturity: { answers: [] } }, { asOf }).maturity.status).toBe('not-assessed');
    const other = { ...base, maturity: { modelId: 'own', answers: answered } };
    expect(assess(other, { asOf }).maturity).toEqual({ status: 'not-assessed', missing: ['maturity.modelId'] });
  });

  it('shows clients no notes, and the public nothing', () => {
    const noted = answered.map((answer) => ({ ...answer, note: 'Ada said so.' }));
    const model = { ...base, services: [{ id: 'erp', name: 'ERP', ownerRoleId: null }], maturity: { answers: noted } };
    expect(JSON.stringify(assess(model, { asOf }).maturity)).toContain('Ada said so.');
    expect(JSON.stringify(assess(model, { asOf, audience: 'client' }).maturity)).not.toContain('Ada');
    expect(assess(model, { asOf, audience: 'public' }).maturity).toEqual({ status: 'withheld' });
  });
});

describe('the maturity of a document', () => {
  it.each<[string, OperatingModel, string]>([
    ['nothing about maturity', { id: 'm', name: 'M' }, 'maturity'],
    ['no answers', { ...base, maturity: { statedLevel: 2 } }, 'maturity.answers'],
    [
      'an unknown criterion',
      { ...base, maturity: { answers: [{ criterionId: 'x', rating: 'F' }] } },
      'maturity.answers',
    ],
    [
      'two answers to one criterion',
      { ...base, maturity: { answers: [...answered, ...answered.slice(0, 1)] } },
      'maturity.answers',
    ],
    ['another model', { ...base, maturity: { modelId: 'own', answers: answered } }, 'maturity.modelId'],
  ])('is not assessed with %s', (_, model, missing) => {
    expect(maturityOf(model, { asOf })).toEqual({ status: 'not-assessed', missing: [missing] });
  });

  it('takes the answers of one party where several answered', () => {
    const both = [
      { criterionId: 'own.accountable', rating: 'F', assessorPartyId: 'us', evidenceIds: ['audit'] },
      { criterionId: 'own.accountable', rating: 'N', assessorPartyId: 'msp', evidenceIds: ['audit'] },
    ];
    const model = { ...base, maturity: { answers: both } };
    const rating = (assessorPartyId: string) => {
      const found = maturityOf(model, { asOf, assessorPartyId });
      return found.status === 'ok' ? found.value.criteria[0]?.effective : found.missing;
    };
    expect([rating('us'), rating('msp')]).toEqual(['F', 'N']);
    expect(maturityOf(model, { asOf }).status).toBe('not-assessed');
  });

  it('takes another model that is given', () => {
    const own = { ...operationsMaturityModel, id: 'own' };
    const model = { ...base, maturity: { modelId: 'own', answers: answered } };
    const found = maturityOf(model, { asOf, maturityModel: own });
    expect(found.status === 'ok' && found.value.level).toBe(2);
  });
});
