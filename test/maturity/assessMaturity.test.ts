import { expect, it, test } from 'vitest';
import { assessMaturity, compileMaturityModel } from '../../src/maturity/index.js';
import type { MaturityAnswer, MaturityModel } from '../../src/maturity/index.js';
import { isComanagedError } from '../../src/internal/errors.js';
import { lenient } from './anyMaturity.js';

/** Two dimensions, two levels above the floor; ids tell dimension and level. */
const model: MaturityModel = {
  id: 'house',
  name: 'House',
  version: '1',
  levels: [1, 2, 3].map((number) => ({ number, name: `Level ${number}` })),
  dimensions: [
    { id: 'care', name: 'Care' },
    { id: 'hours', name: 'Hours' },
  ],
  ratings: ['N', 'P', 'L', 'F'].map((rating, at) => ({ rating, value: at / 3, upToRate: [0.15, 0.5, 0.85, 1][at] })),
  criteria: [
    { id: 'care.owner', dimensionId: 'care', level: 2, gate: true, evidence: { what: 'register', maxAgeDays: 100 } },
    { id: 'care.rules', dimensionId: 'care', level: 2, weight: 2 },
    { id: 'care.code', dimensionId: 'care', level: 3 },
    { id: 'hours.known', dimensionId: 'hours', level: 2 },
    { id: 'hours.night', dimensionId: 'hours', level: 3, gate: true, evidence: { what: 'roster' } },
  ],
  rule: lenient,
  caps: { unevidenced: 'P', stale: 'P', inconclusive: 'P' },
  overall: { kind: 'minimum' },
};
const evidence = [
  { id: 'register', collectedOn: '2026-01-01' },
  { id: 'roster', collectedOn: '2025-01-01' },
];
const answers: MaturityAnswer[] = [
  { criterionId: 'care.owner', rating: 'F', evidenceIds: ['register'] },
  { criterionId: 'care.rules', rating: 'P' },
  { criterionId: 'care.code', rating: 'F' },
  { criterionId: 'hours.known', rating: 'F' },
  { criterionId: 'hours.night', rating: 'L', evidenceIds: ['roster'] },
];
const assess = (changed: readonly MaturityAnswer[] = answers, asOf: string | number = '2026-03-01') =>
  assessMaturity(model, changed, { asOf, evidence });
const withAnswer = (answer: MaturityAnswer) => [
  ...answers.filter(({ criterionId }) => criterionId !== answer.criterionId),
  answer,
];
const only = (dimensionId: string, changed?: readonly MaturityAnswer[]) =>
  assess(changed).dimensions.find((each) => each.dimensionId === dimensionId);

it('gives level, score and profile as worked out by hand', () => {
  // care level 2: (1 * 1 + 2 * 1/3) / 3 = 5/9 < 2/3, so level 1; level 3 scores 1 and does not count.
  // hours: level 2 scores 1, level 3 scores 2/3 and its gate is largely met, so level 3.
  const result = assess();
  expect(result).toMatchObject({ status: 'ok', level: 1, modelId: 'house', ruleKind: 'cumulative', serviceId: null });
  const [care, hours] = result.dimensions;
  expect(care?.level).toBe(1);
  expect(care?.score).toBeCloseTo(1 + 5 / 9 + 1, 12);
  expect(care?.levels.map(({ level, attained }) => [level, attained])).toEqual([
    [2, false],
    [3, false],
  ]);
  expect(hours?.level).toBe(3);
  expect(hours?.score).toBeCloseTo(1 + 1 + 2 / 3, 12);
  expect(result.score).toBeCloseTo((1 + 5 / 9 + 1 + 2 + 2 / 3) / 2, 12);
  expect(result.coverage).toEqual({ applicable: 5, answered: 5, rate: 1 });
  expect(result.asOf).toBe('2026-03-01T00:00:00Z');
});

it('names what blocks: everything below the best where the score is too low, else gates only', () => {
  expect(only('care')?.blockers).toEqual([
    {
      dimensionId: 'care',
      criterionId: 'care.rules',
      level: 2,
      gate: false,
      reason: 'rating',
      have: 'P',
      need: 'F',
    },
  ]);
  // With rules at F the score is (1/3 + 2) / 3 = 7/9, enough; the gate is at P and must be at L.
  const gated = withAnswer({ criterionId: 'care.rules', rating: 'F' }).map((each) =>
    each.criterionId === 'care.owner' ? { ...each, rating: 'P' } : each,
  );
  expect(only('care', gated)?.blockers.map(({ criterionId, need }) => [criterionId, need])).toEqual([
    ['care.owner', 'L'],
  ]);
  // The blockers of the whole are those of the dimensions at its level.
  expect(assess().blockers).toEqual(only('care')?.blockers);
});

it('warns of a level that is leapt to, with what is open below', () => {
  expect(assess().warnings).toEqual([
    {
      code: 'leapfrog',
      message: 'A higher level holds by its own criteria while a lower one is open: it does not count.',
      dimensionId: 'care',
      level: 3,
      criterionIds: ['care.rules'],
    },
  ]);
});

test.each([
  ['2026-04-11T00:00:00Z', 'F', null], // 100 days to the millisecond: still fresh
  ['2026-04-11T00:00:00.001Z', 'P', 'stale'],
  ['2025-12-31', 'P', 'unevidenced'], // dated after the assessment
])('caps by the age of evidence at %s', (asOf, effective, reason) => {
  const [owner] = assess(answers, asOf).criteria;
  expect([owner?.effective, owner?.reason]).toEqual([effective, reason]);
});

it('tells capped ratings with their age, and future evidence', () => {
  const late = assess(answers, '2026-05-01');
  expect(late.capped).toEqual([
    { criterionId: 'care.owner', stated: 'F', effective: 'P', reason: 'stale', ageDays: 120 },
  ]);
  const early = assess(answers, '2025-12-31');
  expect(early.capped).toEqual([
    { criterionId: 'care.owner', stated: 'F', effective: 'P', reason: 'unevidenced', ageDays: null },
  ]);
  expect(early.warnings.find(({ code }) => code === 'future-dated')?.criterionIds).toEqual(['care.owner']);
});

it('leaves a rating at or below the cap, which is then not listed', () => {
  const low = withAnswer({ criterionId: 'care.owner', rating: 'P' });
  expect(assess(low).capped).toEqual([]);
  // But what is wrong with its evidence comes first among the reasons of a blocker.
  expect(only('care', low)?.blockers[0]).toMatchObject({ criterionId: 'care.owner', reason: 'unevidenced', have: 'P' });
});

test.each([
  [['failed'], 'unevidenced'],
  [['nobody-knows'], 'unevidenced'],
  [['undated'], 'unevidenced'],
  [['vague'], 'inconclusive'],
  [['register', 'vague'], 'inconclusive'], // the newest counts
  [['register', 'failed'], null],
])('takes evidence %j for what it is', (evidenceIds, reason) => {
  const pieces = [
    ...evidence,
    { id: 'failed', collectedOn: '2026-02-20', outcome: 'failed' as const },
    { id: 'undated', collectedOn: null },
    { id: 'vague', collectedAt: '2026-02-10T12:00:00+01:00', verdict: 'insufficient-data' },
  ];
  const changed = withAnswer({ criterionId: 'care.owner', rating: 'F', evidenceIds });
  const [owner] = assessMaturity(model, changed, { asOf: '2026-03-01', evidence: pieces }).criteria;
  expect(owner?.reason).toBe(reason);
});

it('says when a level lapses, and which is left', () => {
  const full = withAnswer({ criterionId: 'care.rules', rating: 'F' });
  // At L the owner may not fall to P: 2026-01-01 and 100 days.
  const result = assess(full);
  expect(result.level).toBe(3);
  expect(result.nextLapse).toEqual({ at: '2026-04-11T00:00:00Z', level: 1 });
  expect(result.dimensions.map(({ nextLapse }) => nextLapse)).toEqual([{ at: '2026-04-11T00:00:00Z', level: 1 }, null]);
  expect(assess(full, '2026-04-12')).toMatchObject({ level: 1, levelIfFresh: 3, nextLapse: null });
});

it('begins dates in the zone', () => {
  const of = (timeZone: string, asOf: string) =>
    assessMaturity(model, answers, { asOf, evidence, timeZone }).criteria[0]?.collectedAt;
  expect(of('Europe/Berlin', '2026-03-01')).toBe('2025-12-31T23:00:00Z');
  expect(assessMaturity(model, answers, { asOf: '2026-07-01', timeZone: 'America/New_York' }).asOf).toBe(
    '2026-07-01T04:00:00Z',
  );
});

it('leaves out what does not apply, and says that an empty level holds', () => {
  const result = assess(withAnswer({ criterionId: 'hours.night', notApplicableReason: 'nobody works at night' }));
  const hours = result.dimensions[1];
  expect(result.notApplicable).toEqual(['hours.night']);
  expect(hours).toMatchObject({ level: 3, score: 3, coverage: { applicable: 1, answered: 1, rate: 1 } });
  expect(hours?.levels[1]).toEqual({ level: 3, score: null, attained: true });
  expect(result.warnings.filter(({ code }) => code === 'vacuous-level')).toMatchObject([
    { dimensionId: 'hours', level: 3 },
  ]);
});

it('has no level without any answer, and warns of few', () => {
  const none = assess([]);
  expect(none).toMatchObject({ status: 'insufficient-data', level: null, score: null, nextLapse: null });
  expect(none.dimensions.map(({ level, score }) => [level, score])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect(none.blockers.length).toBeGreaterThan(0);
  const few = assess([{ criterionId: 'care.rules', rating: 'F' }]);
  // 2 of 6 by weight; in care 2 of 4, which is not below a half.
  expect(few.coverage.rate).toBeCloseTo(2 / 6, 12);
  expect(few.warnings.filter(({ code }) => code === 'low-coverage').map(({ dimensionId }) => dimensionId)).toEqual([
    null,
    'hours',
  ]);
});

test.each([
  [0, 'N'],
  [0.15, 'N'],
  [0.1500001, 'P'],
  [0.5, 'P'],
  [0.51, 'L'],
  [0.85, 'L'],
  [0.86, 'F'],
  [1, 'F'],
])('rates a share of %d as %s (ISO/IEC 33020, upper bounds included)', (achievedRate, rating) => {
  expect(assess([{ criterionId: 'hours.known', achievedRate }]).criteria[3]?.stated).toBe(rating);
});

it('takes the rating where a share stands beside it', () => {
  expect(assess([{ criterionId: 'hours.known', achievedRate: 1, rating: 'P' }]).criteria[3]?.stated).toBe('P');
});

it('assesses a service by its own answers, and by those of the organization only where asked', () => {
  const all = [...answers, { criterionId: 'care.rules', serviceId: 'erp', rating: 'F' }];
  const of = (inherit?: boolean) =>
    assessMaturity(model, all, { asOf: '2026-03-01', evidence, serviceId: 'erp', inherit });
  expect(of()).toMatchObject({ serviceId: 'erp', coverage: { answered: 1 } });
  expect(of(true)).toMatchObject({ level: 3, coverage: { answered: 5 } });
  expect(of(true).criteria.map(({ inherited }) => inherited)).toEqual([true, false, true, true, true]);
  expect(assess(all).level).toBe(1);
});

it('tells who assessed, and keeps two assessors apart', () => {
  const two = ['internal', 'msp'].flatMap((assessorPartyId) => [
    { criterionId: 'care.rules', rating: assessorPartyId === 'msp' ? 'F' : 'P', assessorPartyId },
  ]);
  const by = (assessorPartyId: string) => assessMaturity(model, two, { asOf: '2026-03-01', assessorPartyId });
  expect(by('msp').assessorPartyIds).toEqual(['msp']);
  expect([by('internal').criteria[1]?.stated, by('msp').criteria[1]?.stated]).toEqual(['P', 'F']);
  expect(() => assess(two)).toThrow();
  // Inherited answers that the service has of its own do not count, and neither does who gave them.
  const [ours, theirs] = two.map((answer, at) => (at === 0 ? answer : { ...answer, serviceId: 'erp' }));
  const own = assessMaturity(
    model,
    [ours, theirs].filter((answer) => answer !== undefined),
    {
      asOf: '2026-03-01',
      serviceId: 'erp',
      inherit: true,
    },
  );
  expect(own.assessorPartyIds).toEqual(['msp']);
});

it('takes the whole part of the mean level, or named dimensions only, where the model says so', () => {
  const of = (overall: MaturityModel['overall']) =>
    assessMaturity({ ...model, overall }, answers, { asOf: '2026-03-01', evidence });
  expect(of({ kind: 'floor-of-mean' }).level).toBe(2); // (1 + 3) / 2
  expect(of({ kind: 'minimum', dimensionIds: ['hours'] })).toMatchObject({ level: 3, blockers: [] });
});

it('takes answers of a criterion of its own, with caps and gates by what they count', () => {
  const own = {
    ...model,
    criteria: model.criteria.map((each) =>
      each.id === 'care.owner'
        ? {
            ...each,
            ratings: [
              { rating: 'no', value: 0 },
              { rating: 'half', value: 0.5 },
              { rating: 'yes', value: 1 },
            ],
          }
        : each,
    ),
  };
  const owner = (rating: string, ids: string[]) =>
    assessMaturity(own, [{ criterionId: 'care.owner', rating, evidenceIds: ids }], { asOf: '2026-03-01', evidence });
  // P counts 1/3: of its own ratings only "no" counts no more.
  expect(owner('yes', []).criteria[0]?.effective).toBe('no');
  // L counts 2/3: only "yes" counts as much.
  expect(owner('half', ['register']).dimensions[0]?.blockers[0]).toMatchObject({ need: 'yes', have: 'half' });
});

const thrown = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (isComanagedError(error)) return error;
    throw error;
  }
  return undefined;
};

it('refuses answers that are none to the model, all at once', () => {
  const error = thrown(() =>
    assess([
      { criterionId: 'care.nothing', rating: 'F' },
      { criterionId: 'care.owner', rating: 'X' },
      { criterionId: 'care.rules', rating: 'F' },
      { criterionId: 'care.rules', rating: 'P' },
      { criterionId: 'care.code', rating: 'F', notApplicableReason: 'none' },
      { criterionId: 'hours.known', achievedRate: 2 },
      { criterionId: 'hours.night', notApplicableReason: '' },
    ]),
  );
  expect(error?.code).toBe('invalid-argument');
  expect(error?.path).toBe('answers/0/criterionId');
  expect(error?.problems?.map(({ code, pointer }) => `${code} ${pointer ?? ''}`)).toEqual([
    'unknown-criterion /0/criterionId',
    'unknown-rating /1/rating',
    'duplicate-answer /3',
    'contradictory-answer /4/rating',
    'out-of-range /5/achievedRate',
    'wrong-type /6/notApplicableReason',
  ]);
});

it('refuses a share where the ratings have no bounds', () => {
  const plain = { ...model, ratings: model.ratings.map(({ rating, value }) => ({ rating, value })) };
  const error = thrown(() =>
    assessMaturity(plain, [{ criterionId: 'care.code', achievedRate: 0.5 }], { asOf: '2026-03-01' }),
  );
  expect(error?.problems?.[0]?.code).toBe('unrated-share');
});

const any = (value: unknown) => value as never; // a call in JavaScript
test.each<[string, () => unknown, string, string]>([
  ['no answers', () => assess(any(null)), 'invalid-argument', 'answers'],
  ['an answer that is none', () => assess(any([1])), 'invalid-argument', 'answers/0'],
  [
    'evidence ids that are none',
    () => assess(any([{ criterionId: 'care.code', rating: 'F', evidenceIds: 1 }])),
    'invalid-argument',
    'answers/0/evidenceIds',
  ],
  ...([['a text'], true, '0.5', [0.9], 85] as const).map((achievedRate): [string, () => unknown, string, string] => [
    `a share that is ${JSON.stringify(achievedRate)}`,
    () => assess(any([{ criterionId: 'hours.known', achievedRate }])),
    'invalid-argument',
    'answers/0/achievedRate',
  ]),
  [
    'a service that is no text',
    () => assess(any([{ criterionId: 'hours.known', rating: 'F', serviceId: 5 }])),
    'invalid-argument',
    'answers/0/serviceId',
  ],
  [
    'an outcome of evidence that there is not',
    () => assessMaturity(model, [], { asOf: '2026-03-01', evidence: any([{ id: 'a', outcome: 'pass' }]) }),
    'invalid-argument',
    'evidence/0/outcome',
  ],
  ['no date', () => assess(answers, '1 March'), 'invalid-option', 'asOf'],
  ['no options', () => assessMaturity(model, answers, any(undefined)), 'invalid-argument', 'options'],
  [
    'another option',
    () => assessMaturity(model, answers, any({ asOf: '2026-03-01', as: 1 })),
    'unknown-option',
    'options',
  ],
  [
    'a zone that is none',
    () => assessMaturity(model, answers, { asOf: '2026-03-01', timeZone: 'Mars/Dust' }),
    'unknown-zone',
    'timeZone',
  ],
  [
    'a service that is none',
    () => assessMaturity(model, answers, { asOf: '2026-03-01', serviceId: any(1) }),
    'invalid-option',
    'serviceId',
  ],
  [
    'an assessor that is none',
    () => assessMaturity(model, answers, { asOf: '2026-03-01', assessorPartyId: any(1) }),
    'invalid-option',
    'assessorPartyId',
  ],
  [
    'inherit that is no yes or no',
    () => assessMaturity(model, answers, { asOf: '2026-03-01', inherit: any(1) }),
    'invalid-option',
    'inherit',
  ],
  [
    'evidence twice',
    () => assessMaturity(model, answers, { asOf: '2026-03-01', evidence: [...evidence, ...evidence] }),
    'invalid-argument',
    'evidence/2/id',
  ],
  [
    'evidence of no date',
    () => assessMaturity(model, answers, { asOf: '2026-03-01', evidence: [{ id: 'a', collectedOn: 'May' }] }),
    'invalid-argument',
    'evidence/0/collectedOn',
  ],
  ['a model that is none', () => compileMaturityModel(any(7)), 'invalid-argument', 'model'],
])('refuses %s', (_, run, code, path) => {
  const error = thrown(run);
  expect([error?.code, error?.path]).toEqual([code, path]);
});
