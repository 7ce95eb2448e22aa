import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import type { DocumentMaturitySection } from '../../src/assessment/maturitySection.js';
import { forAudience } from '../../src/assessment/forAudience.js';
import { toMarkdown } from '../../src/export/toMarkdown.js';
import type { MaturityAnswer } from '../../src/maturity/model.js';
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

  it.each<[string, OperatingModel]>([
    ['without a section', { id: 'm', name: 'M' }],
    ['without answers', { id: 'm', name: 'M', maturity: {} }],
    ['for another model', { ...base, maturity: { modelId: 'own', answers: answered } }],
  ])('tells wrong options %s too', (_, model) => {
    expect(() => maturityOf(model, { asOf: '2026-13-01' })).toThrow(
      expect.objectContaining({ code: 'invalid-option', path: 'asOf' }),
    );
    const wrong = JSON.parse('{"asOf":"2026-09-01","inherit":"yes"}') as { asOf: string };
    expect(() => maturityOf(model, wrong)).toThrow(
      expect.objectContaining({ code: 'invalid-option', path: 'inherit' }),
    );
  });

  it.each<[string, MaturityAnswer]>([
    ['that it does not apply', { criterionId: 'own.accountable', notApplicableReason: 'Owned by the parent company.' }],
    ['only a note', { criterionId: 'own.accountable', note: 'Ask in October.' }],
    ['only evidence', { criterionId: 'own.accountable', evidenceIds: ['audit'] }],
  ])('of a criterion that the document answers and a person says %s', (_, answer) => {
    const others = answered.filter(({ criterionId }) => criterionId !== 'own.accountable');
    const services = [{ id: 'erp', name: 'ERP', ownerRoleId: null }];
    const section = sectionOf({ ...base, services, maturity: { answers: [...others, answer] } });
    const own = section.derived.find(({ criterionId }) => criterionId === 'own.accountable');
    const isAnswer = answer.notApplicableReason !== undefined;
    expect(own).toMatchObject({
      rating: 'N',
      isAnswered: isAnswer,
      given: null,
      differs: isAnswer,
      reason: answer.notApplicableReason ?? null,
    });
    // As answered, the rest of the dimension is full, and level 2 holds without the criterion; unanswered, it is an open gate.
    expect(section.assessed?.level).toBe(isAnswer ? 2 : 1);
    if (!isAnswer) expect(section.withDerived?.level).toBe(1);
  });

  it('tells why answers cannot be assessed, and no level that leaves them out', () => {
    const by = (assessorPartyId: string, rating: string) =>
      answered.map((answer) => ({ ...answer, assessorPartyId, rating }));
    const services = [{ id: 'erp', name: 'ERP', ownerRoleId: null }];
    const model = { ...base, services, maturity: { answers: [...by('us', 'F'), ...by('msp', 'P')] } };
    const section = sectionOf(model);
    expect([section.assessed, section.withDerived, section.nextSteps]).toEqual([null, null, []]);
    expect(section.problems.map(({ code }) => code)).toEqual(second.map(() => 'duplicate-answer'));
    const own = section.derived.find(({ criterionId }) => criterionId === 'own.accountable');
    expect([own?.rating, own?.isAnswered, own?.given, own?.differs]).toEqual(['N', true, null, true]);
    // Each party alone: all fully met, and all partly, which no gate takes.
    expect(section.byAssessor.map(({ assessorPartyId, level }) => [assessorPartyId, level])).toEqual([
      ['msp', 1],
      ['us', 2],
    ]);
    expect(section.disagreements.map(({ criterionId }) => criterionId)).toEqual(second.map(({ id }) => id));
    expect(section.disagreements[0]?.ratings).toEqual([
      { assessorPartyId: 'msp', rating: 'P' },
      { assessorPartyId: 'us', rating: 'F' },
    ]);
    for (const audience of ['internal', 'client'] as const) {
      const text = toMarkdown(assess(model, { asOf, audience }), { audience });
      expect(text).toContain('The answers cannot be assessed (23).');
      expect(text).not.toContain('Nobody has answered');
      const told = text.replaceAll('\\', ''); // escapes
      // Of msp each of nine level scores is a third: 1 + 1/3, cut to two digits.
      expect(told).toContain('By msp alone: level 1, score 1.33, 23 of 43 answered.');
      expect(told).toContain('By us alone: level 2, score 2, 23 of 43 answered.');
      expect(told).toContain('| own.accountable | P | F |');
    }
    const misspelt = { ...base, maturity: { answers: [...answered, { criterionId: 'own.acountable', rating: 'F' }] } };
    expect(sectionOf(misspelt).problems).toEqual([
      {
        code: 'unknown-criterion',
        severity: 'error',
        message: 'maturity/answers/23/criterionId must name a criterion of the model.',
        pointer: '/maturity/answers/23/criterionId',
      },
    ]);
  });

  it('shows clients no notes, and the public nothing', () => {
    const noted = answered.map((answer) => ({ ...answer, note: 'Ada said so.' }));
    const model = { ...base, services: [{ id: 'erp', name: 'ERP', ownerRoleId: null }], maturity: { answers: noted } };
    expect(JSON.stringify(assess(model, { asOf }).maturity)).toContain('Ada said so.');
    expect(JSON.stringify(assess(model, { asOf, audience: 'client' }).maturity)).not.toContain('Ada');
    expect(assess(model, { asOf, audience: 'public' }).maturity).toEqual({ status: 'withheld' });
  });
});

it('tells in reports until when a level holds, to the minute', () => {
  // Auckland is 12 hours ahead on 1 August: the day begins at noon of 31 July, and 100 days of 24 hours later it is noon of 8 November.
  const organization = { id: 'o', name: 'O', timeZone: 'Pacific/Auckland' };
  const text = toMarkdown(assess({ ...base, organization }, { asOf, audience: 'internal' }), { audience: 'internal' });
  const told = text.replaceAll('\\', ''); // escapes
  expect(told).toContain('holds until 2026-11-08 12:00 UTC with the evidence');
  expect(told).toContain('| 2026-11-08 12:00 UTC |');
});

it('tells in reports what is not answered, and what evidence does not carry', () => {
  const told = (model: OperatingModel) =>
    toMarkdown(assess(model, { asOf, audience: 'internal' }), { audience: 'internal' }).replaceAll('\\', '');
  expect(told(base)).not.toContain('Few criteria');
  expect(told(base)).not.toContain('for want of fresh evidence');
  const few = told({ ...base, maturity: { answers: answered.slice(0, 21) } });
  expect(few).toContain('Few criteria are answered (21 of 43)'); // less than half
  // Evidence of 2 September, a day after the assessment: nothing carries the answers, and all of them would count with it.
  const tomorrow = told({ ...base, evidence: [{ ...evidence[0], collectedOn: '2026-09-02' }] });
  expect(tomorrow).toContain(
    'for want of fresh evidence: 23. With fresh evidence for all of them the level would be 2.',
  );
  expect(tomorrow).toContain('dated after the assessment, which does not count: 23.');
});

it('shows clients of each part what was decided on, and nothing that is added later', () => {
  const services = [{ id: 'erp', name: 'ERP', ownerRoleId: null }];
  const aging = answered.slice(1).map((answer) => ({ ...answer, evidenceIds: ['audit', 'tomorrow'] }));
  const tomorrow = { ...evidence[0], id: 'tomorrow', collectedOn: '2026-09-02' };
  const assessment = assess(
    { ...base, evidence: [...evidence, tomorrow], services, maturity: { answers: aging } },
    { asOf },
  );
  // Every object of the section gets another field, wherever it stands.
  const padded = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(padded);
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).map(([key, member]) => [key, padded(member)]);
    return { ...(Object.fromEntries(members) as object), laterField: 'later' };
  };
  const { maturity } = assessment;
  const later = padded(maturity) as typeof maturity;
  const client = forAudience({ ...assessment, maturity: later }, { audience: 'client' });
  expect(JSON.stringify(client)).not.toContain('laterField');
  const plain = forAudience(assessment, { audience: 'client' });
  const withoutNotes =
    maturity.status === 'ok'
      ? {
          ...maturity,
          value: { ...maturity.value, derived: maturity.value.derived.map((each) => ({ ...each, reason: null })) },
        }
      : maturity;
  expect(plain.maturity).toEqual(withoutNotes);
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
    expect(maturityOf(model, { asOf })).toMatchObject({ status: 'not-assessed', missing: [missing] });
  });

  it('tells by their places which answers are none', () => {
    const answers = [
      ...answered,
      { criterionId: 'own.acountable', rating: 'F' },
      { criterionId: 'cov.triage', rating: 'G' },
    ];
    const found = maturityOf({ ...base, maturity: { answers } }, { asOf });
    expect(found.status === 'ok' ? [] : found.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'unknown-criterion /maturity/answers/23/criterionId',
      'duplicate-answer /maturity/answers/24',
    ]);
  });

  it('lists a thousand reasons at most, and counts the rest', () => {
    const answers = Array.from({ length: 1203 }, () => ({ criterionId: 'none', rating: 'F' }));
    const model = { ...base, maturity: { answers } };
    const found = maturityOf(model, { asOf });
    const problems = found.status === 'ok' ? [] : found.problems;
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toEqual({
      code: 'too-many-problems',
      severity: 'error',
      message: '203 more problems are not listed.',
      pointer: '/maturity/answers',
      count: 203,
    });
    expect(toMarkdown(assess(model, { asOf }))).toContain('cannot be assessed (1203)');
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
