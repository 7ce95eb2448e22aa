import { describe, expect, test } from 'vitest';
import { knownFunctions } from '../../src/services/catalogue/model.js';
import { engagementNeeds } from '../../src/services/profile/model.js';
import { defaultPolicy } from '../../src/recommendation/policy/defaultPolicy.js';
import type { Policy } from '../../src/recommendation/policy/model.js';
import { recommend } from '../../src/recommendation/recommend.js';
import type { Facts } from '../../src/recommendation/profile/model.js';
import { deepFrozen } from '../raci/deepFrozen.js';
import { outsourcingByRules, outsourcingMatrix } from './fixtures/outsourcingMatrix.js';
import { scenarios } from './fixtures/scenarios.js';

const factsOf = (id: string): Facts => scenarios.find((scenario) => scenario.id === id)?.facts ?? {};
const codesOf = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code);

describe('the three classes', () => {
  test('nothing known is a tie of all, not robust, and asks for what hard rules need first', () => {
    const result = recommend({});
    expect(result).toMatchObject({ outcome: 'tie', winners: defaultPolicy.models, scope: 'organization' });
    expect(result.ranking.every(({ score }) => score === 0)).toBe(true);
    expect(result.missing).toMatchObject({
      possibleWinners: defaultPolicy.models,
      necessaryWinner: null,
      isRobust: false,
    });
    expect(result.nextQuestions.slice(0, 7).map(({ fact }) => fact)).toEqual([
      'operates24x7',
      'has24x7Coverage',
      'competitiveAdvantage',
      'internalOnlyAccess',
      'internalItFte',
      'maturity',
      'skills',
    ]);
  });

  test('a preference beats the score, and says so: in-house has 29.17 points against 3.47', () => {
    const result = recommend(factsOf('V05'));
    expect(result.demoted).toMatchObject([{ model: 'in-house', reason: { code: 'TALENT_GAP' } }]);
    expect(result.demoted[0]?.score).toBeCloseTo(29.1667, 4);
    expect(result.ranking.find(({ model }) => model === 'co-managed')?.score).toBeCloseTo(3.4722, 4);
    expect(result.scoredHigher).toEqual(['in-house']);
  });

  test('a preference can be set aside with a reason, which is recorded', () => {
    const overrides = [{ code: 'TALENT_GAP', reason: 'Two hires start in March.' }];
    const result = recommend(factsOf('V05'), { overrides });
    expect(result.winners).toEqual(['in-house']);
    expect(result.overridden).toMatchObject([{ rule: { code: 'TALENT_GAP' }, reason: 'Two hires start in March.' }]);
    expect(result.demoted).toEqual([]);
  });

  test('a preference that would leave no model yields', () => {
    const result = recommend({ maturity: 1, internalOnlyAccess: true });
    expect(result).toMatchObject({ outcome: 'recommended', model: 'in-house', decidedBy: 'rules', margin: null });
    expect(codesOf(result.yielded)).toEqual(['STABILISE_FIRST']);
  });

  test('a preference demotes nothing where a hard constraint did already', () => {
    const result = recommend({ skills: 'severe', operates24x7: true, has24x7Coverage: false });
    expect(result.demoted).toEqual([]);
    expect(result.yielded).toEqual([]);
    expect(result.excluded.map(({ model }) => model)).toEqual(['in-house']);
  });

  test('a model may be ruled out for several reasons, each with the facts it rests on', () => {
    const result = recommend({ internalItFte: 0, operates24x7: true, coverageGap: 'full' });
    const [inHouse] = result.excluded;
    expect(codesOf(inHouse?.reasons ?? [])).toEqual(['COVERAGE_24X7_NO_INTERNAL', 'NO_INTERNAL_CAPABILITY']);
    expect(inHouse?.reasons[0]?.facts).toEqual([
      { fact: 'operates24x7', value: true },
      { fact: 'has24x7Coverage', value: false },
    ]);
    expect(result.derived).toEqual([{ fact: 'has24x7Coverage', value: false, from: 'coverageGap' }]);
  });

  test('a stated fact stands against what would follow, with a note', () => {
    const result = recommend({ operates24x7: true, has24x7Coverage: true, coverageGap: 'full' });
    expect(result.excluded).toEqual([]);
    expect(result.notes).toEqual([
      { code: 'stated-against-derived', fact: 'has24x7Coverage', derived: false, from: 'coverageGap' },
    ]);
  });

  test('null is assessed, none: no rule fires on it but one that asks for it, and nothing follows in its place', () => {
    const result = recommend({ operates24x7: true, has24x7Coverage: null, coverageGap: 'full', owner: null });
    expect(result.excluded).toEqual([]);
    expect(codesOf(result.blockers)).toEqual(['NO_NAMED_OWNER']);
    expect(recommend({ owner: 'it', reviewDate: '2026-05-01' }).blockers).toEqual([]);
  });
});

describe('bounds of the rules', () => {
  const fteFlags = (internalItFte: number): string[] => {
    const { blockers, warnings } = recommend({ operates24x7: true, has24x7Coverage: true, internalItFte });
    return codesOf([...blockers, ...warnings]);
  };
  test('a roster is too small below 8 FTE, thin from 8 to below 12', () => {
    expect([0.5, 7.9, 8, 11.5, 12].map(fteFlags)).toEqual([
      ['ROSTER_BELOW_MINIMUM'],
      ['ROSTER_BELOW_MINIMUM'],
      ['THIN_24X7_ROSTER'],
      ['THIN_24X7_ROSTER'],
      [],
    ]);
  });

  test('half a position is internal capability, none is not', () => {
    expect(recommend({ internalItFte: 0.5 }).excluded).toEqual([]);
    expect(recommend({ internalItFte: 0 }).winners).toEqual(['fully-managed']);
  });

  test('a contract response equal to the required one is fast enough, and all three facts must be known', () => {
    const facts = { criticality: 'critical', requiredResponseMin: 60 } as const;
    expect(recommend({ ...facts, contractResponseMin: 60 }).excluded).toEqual([]);
    expect(recommend({ ...facts, contractResponseMin: 61 }).excluded).toHaveLength(1);
    expect(recommend({ requiredResponseMin: 60, contractResponseMin: 61 }).excluded).toEqual([]);
  });

  test('leaping over a level needs a partner that is recorded; absent counts as none', () => {
    const facts = { maturity: 1, targetMaturity: 3 } as const;
    expect(codesOf(recommend(facts).blockers)).toEqual(['LEAPFROG']);
    expect(codesOf(recommend({ ...facts, partnerQualified: false }).blockers)).toEqual(['LEAPFROG']);
    expect(recommend({ ...facts, partnerQualified: true }).blockers).toEqual([]);
    expect(recommend({ maturity: 2, targetMaturity: 3 }).blockers).toEqual([]);
  });

  test('cost as the only driver is a warning, as the first of two it is not', () => {
    expect(codesOf(recommend({ drivers: ['cost-control'] }).warnings)).toEqual(['COST_ONLY_DRIVER']);
    expect(recommend({ drivers: ['cost-control', 'security'] }).warnings).toEqual([]);
  });

  test('in a tie a flag names the winners that it concerns', () => {
    const result = recommend({ techDebtUnassessed: true });
    expect(result.blockers).toMatchObject([{ code: 'DUMP_AND_RUN', models: ['co-managed-heavy', 'fully-managed'] }]);
  });

  test('without a feasible model no flag about the winner is raised, and others are', () => {
    const facts = { internalOnlyAccess: true, operates24x7: true, has24x7Coverage: false } as const;
    const result = recommend({ ...facts, raciDefined: false, baselineMissing: true });
    expect(result.outcome).toBe('infeasible');
    expect(result.isReady).toBe(false);
    expect(codesOf(result.blockers)).toEqual(['NO_BASELINE']);
  });
});

describe('weights', () => {
  test('the first driver doubles its criteria, the others take half as much again', () => {
    const result = recommend({ cost: 'high', drivers: ['security', 'cost-control'] });
    const weightFlips = result.outcome === 'infeasible' ? [] : result.weightFlips;
    const weights = new Map(weightFlips.map(({ criterionId, weight }) => [criterionId, weight]));
    expect(['risk', 'coverageGap', 'cost', 'team'].map((id) => weights.get(id))).toEqual([2, 2, 1.5, 1]);
  });

  test('rank-order centroid of four is .5208 .2708 .1458 .0625', () => {
    const policy: Policy = {
      id: 'four',
      version: '1',
      models: ['x', 'y'],
      fitScale: [0, 1],
      criteria: ['a', 'b', 'c', 'd'].map((id) => ({ id, weight: 1, levels: { no: [0, 1], yes: [1, 0] } })),
    };
    const weightsOf = (kind: 'roc' | 'rank-sum') => {
      const ranking = ['b', 'a', 'd', 'c'];
      const { weightFlips } = recommend({ a: 'yes' }, { policy, weights: { kind, ranking } }) as never as {
        weightFlips: { weight: number }[];
      };
      return weightFlips.map(({ weight }) => Number(weight.toFixed(4)));
    };
    expect(weightsOf('roc')).toEqual([0.2708, 0.5208, 0.0625, 0.1458]);
    expect(weightsOf('rank-sum')).toEqual([0.3, 0.4, 0.1, 0.2]); // 2 (n + 1 - i) / (n (n + 1))
  });

  test('direct weights replace those that they name', () => {
    const facts = { team: 'none', control: 'full' } as const;
    const heavy = recommend(facts, { weights: { kind: 'direct', weights: { control: 3.5 } } });
    expect(heavy.winners).toEqual(['in-house']); // 3.5 * (4 - 2) + (0 - 5/3) against 3.5 * (0 - 5/3) + (4 - 2)
    expect(recommend(facts, { weights: { kind: 'direct', weights: { control: 0.1 } } }).winners).toEqual([
      'fully-managed',
    ]);
  });
});

describe('the engagement table', () => {
  test('every combination of function, need and maturity hits exactly one first row', () => {
    for (const name of [undefined, ...knownFunctions]) {
      for (const need of [undefined, ...engagementNeeds]) {
        for (const maturity of [undefined, 2, 3] as const) {
          const expected =
            name === 'projects' || need === 'short-term-capacity'
              ? 'augmentation'
              : name === 'backup-dr' || name === 'cybersecurity' || need === 'uptime'
                ? 'outcome-based'
                : need === 'strategic-partnership' && maturity === 3
                  ? 'fully-integrated'
                  : 'shared-responsibility';
          // Enough weight on what speaks for co-managed, so that it wins whatever the function.
          const facts = { coverageGap: 'partial', team: 'lean', control: 'shared', capacity: 'moderate' } as const;
          const result = recommend({ ...facts, skills: 'gaps', function: name, need, maturity });
          expect(result).toMatchObject({ outcome: 'recommended', model: 'co-managed', engagement: expected });
        }
      }
    }
  });

  test('in a tie each winner has its own, and models without a partner to engage have none', () => {
    expect(recommend({ need: 'uptime' })).toMatchObject({
      engagements: [
        { model: 'in-house', engagement: null },
        { model: 'co-managed', engagement: 'outcome-based' },
        { model: 'co-managed-heavy', engagement: 'outcome-based' },
        { model: 'fully-managed', engagement: null },
      ],
    });
  });
});

describe('a policy of other words', () => {
  const cases = [
    ['high', 'high', 'retain'],
    ['high', 'low', 'strategic-alliance'],
    ['low', 'high', 'outsource'],
    ['low', 'low', 'eliminate'],
  ] as const;
  test.each(cases)('importance %s, contribution %s: %s', (importance, contribution, model) => {
    const profile = { importance, contribution };
    const scored = recommend(profile, { policy: deepFrozen(outsourcingMatrix) });
    expect(scored).toMatchObject({ outcome: 'recommended', model, engagement: null, decidedBy: 'score' });
    const ruled = recommend(profile, { policy: deepFrozen(outsourcingByRules) });
    expect(ruled).toMatchObject({ outcome: 'recommended', model, decidedBy: 'rules' });
  });

  test('seven models and two levels work as well', () => {
    const models = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const policy: Policy = {
      id: 'seven',
      version: '1',
      models,
      fitScale: [0, 6],
      criteria: [{ id: 'x', weight: 0.3, levels: { up: [0, 1, 2, 3, 4, 5, 6], down: [6, 5, 4, 3, 2, 1, 0] } }],
    };
    expect(recommend({ x: 'up' }, { policy }).winners).toEqual(['g']);
    expect(recommend({ x: 'up' }, { policy }).ranking[0]?.score).toBe(50); // (6 - 3) of 6
    expect(recommend({ x: 'down' }, { policy }).winners).toEqual(['a']);
  });
});

describe('conflicts', () => {
  test('relaxing one member of every set makes a model possible', () => {
    const facts = { internalOnlyAccess: true, operates24x7: true, has24x7Coverage: false, internalItFte: 0 } as const;
    const result = recommend({ ...facts, competitiveAdvantage: true });
    expect(result.outcome === 'infeasible' && result.conflicts.map(({ codes }) => codes)).toEqual([
      ['COMPETITIVE_ADVANTAGE', 'NO_INTERNAL_CAPABILITY'],
      ['COVERAGE_24X7_NO_INTERNAL', 'INTERNAL_ONLY_ACCESS'],
      ['INTERNAL_ONLY_ACCESS', 'NO_INTERNAL_CAPABILITY'],
    ]);
    expect(recommend({ ...facts, internalOnlyAccess: false }).winners).toEqual(['fully-managed']);
  });
});

describe('digests', () => {
  test('equal input, equal digest; the order of keys does not matter, the content does', () => {
    const { inputDigest } = recommend({ team: 'lean', cost: 'low' });
    expect(recommend({ cost: 'low', team: 'lean', risk: undefined }).inputDigest).toBe(inputDigest);
    expect(recommend({ cost: 'low', team: 'none' }).inputDigest).not.toBe(inputDigest);
    expect(
      recommend({ cost: 'low', team: 'lean' }, { policy: { ...defaultPolicy, version: '2' } }).inputDigest,
    ).not.toBe(inputDigest);
    expect(recommend({}).policy).toMatchObject({ id: 'comanaged-default', version: '0.1.0' });
  });
});

describe('refusals', () => {
  const error = (run: () => unknown) => {
    try {
      run();
    } catch (caught) {
      return caught as { code: string; path: string; message: string; problems?: readonly { pointer: string }[] };
    }
    return undefined;
  };
  test.each([
    [{ maturity: '2' }, 'profile/maturity'],
    [{ maturty: 2 }, 'profile/maturty'],
    [{ team: 'huge' }, 'profile/team'],
    [{ function: 'catering' }, 'profile/function'],
    [{ operates24x7: 'yes' }, 'profile/operates24x7'],
    [{ internalItFte: -1 }, 'profile/internalItFte'],
    [{ internalItFte: Infinity }, 'profile/internalItFte'],
    [{ targetMaturity: 1.5 }, 'profile/targetMaturity'],
    [{ drivers: [] }, 'profile/drivers'],
    [{ drivers: ['money'] }, 'profile/drivers'],
    [{ drivers: ['security', 'security'] }, 'profile/drivers'],
    [{ need: 'speed' }, 'profile/need'],
    [{ owner: '' }, 'profile/owner'],
    [{ reviewDate: '2026-02-30' }, 'profile/reviewDate'],
    [null, 'profile'],
    [[], 'profile'],
  ])('%j', (profile, path) => {
    expect(error(() => recommend(profile as never))).toMatchObject({ code: 'invalid-argument', path });
  });

  test('all faults at once, with the name that was probably meant, and no value', () => {
    const caught = error(() => recommend({ maturty: 2, team: 'secret' } as never));
    expect(caught?.problems?.map(({ pointer }) => pointer)).toEqual(['/profile/maturty', '/profile/team']);
    expect(caught?.message).toContain('maturity');
    expect(JSON.stringify(caught?.problems)).not.toContain('secret');
  });

  test.each([
    [{ overrides: [{ code: 'INTERNAL_ONLY_ACCESS', reason: 'no' }] }, 'options.overrides/0/code'],
    [{ overrides: [{ code: 'TALENT_GAP', reason: ' ' }] }, 'options.overrides/0/reason'],
    [{ overrides: 'TALENT_GAP' }, 'options.overrides'],
    [{ overrides: [null] }, 'options.overrides/0'],
    [{ weights: 1 }, 'options.weights'],
    [{ weights: { kind: 'best' } }, 'options.weights/kind'],
    [{ weights: { kind: 'direct', weights: { nothing: 1 } } }, 'options.weights/weights'],
    [{ weights: { kind: 'direct', weights: { team: -1 } } }, 'options.weights/weights'],
    [{ weights: { kind: 'direct' } }, 'options.weights/weights'],
    [{ weights: { kind: 'roc', ranking: ['team'] } }, 'options.weights/ranking'],
  ])('options %j', (options, path) => {
    expect(error(() => recommend({}, options as never))).toMatchObject({ code: 'invalid-argument', path });
  });

  test('weights that are all 0', () => {
    const weights = Object.fromEntries(defaultPolicy.criteria.map(({ id }) => [id, 0]));
    expect(error(() => recommend({}, { weights: { kind: 'direct', weights } }))).toMatchObject({
      code: 'invalid-argument',
      path: 'options.weights',
    });
  });

  test('options that are not known, and a policy with problems, all of them', () => {
    expect(error(() => recommend({}, { polcy: 1 } as never))).toMatchObject({ code: 'unknown-option' });
    const broken = { ...defaultPolicy, models: ['one'], version: '' };
    const caught = error(() => recommend({}, { policy: broken }));
    expect(caught).toMatchObject({ code: 'invalid-argument', path: 'options.policy/version' });
    expect(caught?.problems?.length).toBeGreaterThan(2);
    expect(error(() => recommend({}, { policy: null as never }))).toMatchObject({ code: 'invalid-argument' });
  });
});
