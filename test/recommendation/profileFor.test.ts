import { describe, expect, it } from 'vitest';
import { isComanagedError } from '../../src/internal/errors.js';
import { indexOperatingModel } from '../../src/operating-model/indexOperatingModel.js';
import { profileFacts } from '../../src/recommendation/answers/profileFacts.js';
import { profileThresholds } from '../../src/recommendation/derive/profileThresholds.js';
import { profileFor } from '../../src/recommendation/profileFor.js';
import type { ProfileForOptions } from '../../src/recommendation/profileFor.js';
import { recommend } from '../../src/recommendation/recommend.js';
import type { GivenFacts } from '../../src/services/profile/model.js';
import { northMills } from '../fixtures/northMills.js';
import { frozen } from '../operating-model/documents.js';
import { answerFor, millsWith, person, service, valueFor, week } from './derive/mills.js';

const options: ProfileForOptions = { asOf: '2026-06-01', coverage: week };

/** A service that is critical and needs no skills, with answers given for it and for the organization. */
function given(own: GivenFacts | undefined, organization: GivenFacts | undefined) {
  return millsWith({
    organization: { id: 'mills', name: 'North Mills', profile: organization, drivers: ['security'] },
    services: [service('network', { criticality: 'critical', requiredSkills: [], profile: own })],
    people: [person('ada', { fte: 1 })],
  });
}

describe('the order of answers', () => {
  it('puts what is given for the service first and tells what the document shows', () => {
    const model = given({ skills: 'severe', internalItFte: 1 }, { skills: 'gaps' });
    const { answers, notes } = profileFor(model, 'network', options);
    expect(answers.find(({ fact }) => fact === 'skills')).toEqual({
      fact: 'skills',
      value: 'severe',
      source: 'given',
      givenAt: 'service',
      evidence: ['/services/0/profile/skills'],
      measured: null,
      threshold: null,
      missing: [],
    });
    expect(notes).toEqual([
      {
        code: 'given-against-derived',
        fact: 'skills',
        given: 'severe',
        derived: 'strong',
        measured: { name: 'required skills without enough internal holders', value: 0, unit: 'rate' },
        threshold: { name: 'severeSkillShare', value: 1 / 3 },
        evidence: ['/services/0/requiredSkills'],
      },
    ]); // the number of positions agrees
  });

  it('takes none that is given as an answer', () => {
    const model = given({ skills: null }, undefined);
    expect(valueFor(model, 'network', 'skills')).toBeNull();
    expect(profileFor(model, 'network', options).notes).toMatchObject([{ given: null, derived: 'strong' }]);
  });

  it('puts what is derived for a service before what is given for the organization', () => {
    expect(answerFor(given({}, { skills: 'gaps' }), 'network', 'skills')).toMatchObject({
      value: 'strong',
      source: 'derived',
      givenAt: null,
    });
  });

  it('inherits six facts of the organization and no other', () => {
    const all: GivenFacts = {
      control: 'full',
      cost: 'low',
      risk: 'high',
      need: 'uptime',
      leadershipUnwillingToDefineOwnership: true,
      teamResistsOutsideProcess: false,
      specificity: 'commodity',
      competitiveAdvantage: true,
      coverageGap: 'full',
      capacity: 'high',
      team: 'lean',
      techDebtUnassessed: true,
      partnerQualified: true,
      contractResponseMin: 5,
    };
    const { answers } = profileFor(given(undefined, all), 'network', options);
    expect(answers.filter(({ source }) => source === 'given').map(({ fact, givenAt }) => [fact, givenAt])).toEqual(
      ['control', 'risk', 'cost', 'need', 'leadershipUnwillingToDefineOwnership', 'teamResistsOutsideProcess'].map(
        (fact) => [fact, 'organization'],
      ),
    );
  });

  it('prefers what is given to what is derived for the organization too', () => {
    const model = given(undefined, { internalItFte: 12, specificity: 'mixed' });
    expect(answerFor(model, null, 'internalItFte')).toMatchObject({
      value: 12,
      source: 'given',
      givenAt: 'organization',
      evidence: ['/organization/profile/internalItFte'],
    });
    expect(valueFor(model, null, 'specificity')).toBe('mixed');
    expect(profileFor(model, null, options).notes).toMatchObject([{ fact: 'internalItFte', given: 12, derived: 1 }]);
  });
});

describe('the whole answer', () => {
  it('has each fact once: answered and in the profile, or unanswered with what is missing', () => {
    for (const id of [null, 'plant-network']) {
      const { profile, answers, unanswered } = profileFor(northMills, id, { asOf: '2026-03-01' });
      const facts = [...answers, ...unanswered].map(({ fact }) => fact);
      expect([...facts].sort()).toEqual([...profileFacts].sort());
      expect(Object.keys(profile)).toEqual(answers.map(({ fact }) => fact));
      for (const { fact, value } of answers) expect(profile[fact]).toEqual(value);
    }
  });

  it('says nothing about a document that says nothing', () => {
    const { profile, answers, notes, subject } = profileFor({ id: 'mills', name: 'Mills' }, undefined, options);
    expect([profile, answers, notes]).toEqual([{}, [], []]);
    expect(subject).toEqual({ kind: 'organization', id: 'mills' });
  });

  it('tells what only people can answer', () => {
    const { unanswered } = profileFor(millsWith({}), null, options);
    expect(unanswered.filter(({ isDerivable }) => !isDerivable).map(({ fact }) => fact)).toEqual([
      'control',
      'specificity',
      'risk',
      'cost',
      'need',
      'competitiveAdvantage',
      'leadershipUnwillingToDefineOwnership',
      'teamResistsOutsideProcess',
    ]);
  });

  it('is taken by recommend', () => {
    const { profile } = profileFor(northMills, 'plant-network', { asOf: '2026-03-01' });
    expect(recommend(profile).scope).toBe('service');
  });

  it('is plain data, the same for the index, and leaves the document alone', () => {
    const model = frozen(structuredClone(northMills));
    const result = profileFor(model, 'plant-network', options);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(profileFor(indexOperatingModel(model), 'plant-network', options)).toEqual(result);
  });
});

describe('broken calls', () => {
  const codeOf = (call: () => unknown): string => {
    try {
      call();
    } catch (error) {
      if (isComanagedError(error)) return `${error.code} ${error.path}`;
    }
    return 'none';
  };
  const call = (more: object, id: string | null = null) =>
    codeOf(() => profileFor(northMills, id, { ...options, ...more }));

  it('are refused', () => {
    expect(call({}, 'nowhere')).toBe('invalid-argument serviceId');
    expect(call({ asOf: 'today' })).toBe('invalid-option asOf');
    expect(call({ when: 1 })).toBe('unknown-option options');
    expect(call({ coverage: { from: '2026-06-01T00:00Z', to: '2026-06-01T00:00Z' } })).toBe('invalid-option to');
    expect(call({ coverage: { from: 'x' } })).toBe('invalid-option coverage/from');
    expect(call({ thresholds: { fullGapShare: 1.5 } })).toBe('invalid-argument options.thresholds/fullGapShare');
    expect(call({ thresholds: { other: 1 } })).toBe('unknown-option options.thresholds');
    expect(call({ thresholds: { lowReactiveShare: 0.7 } })).toBe(
      'invalid-argument options.thresholds/lowReactiveShare',
    );
    expect(codeOf(() => profileFor(5 as never, null, options))).toBe('invalid-argument model');
  });

  it('have limits that are frozen', () => {
    expect(Object.isFrozen(profileThresholds)).toBe(true);
    expect(call({ thresholds: { fullGapShare: undefined } })).toBe('none');
  });
});
