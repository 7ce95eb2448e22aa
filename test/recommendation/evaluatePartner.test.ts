import { describe, expect, test } from 'vitest';
import type { PartnerCandidate } from '../../src/governance/decisions/model.js';
import { comparePartners } from '../../src/recommendation/comparePartners.js';
import { evaluatePartner } from '../../src/recommendation/evaluatePartner.js';
import { deepFrozen } from '../raci/deepFrozen.js';
import { invalidArgument } from '../internal/invalidArgument.js';

type Ratings = NonNullable<PartnerCandidate['ratings']>;
const gates = ['shared-responsibility', 'service-depth', 'outcome-link', 'transparency'] as const;
const areas = ['technical-depth', 'flexibility', 'visibility', 'commercial-model', 'culture'] as const;
const passed: Ratings = gates.map((item) => ({ item, rating: 2 }));
const scored = (ratings: readonly number[]): Ratings =>
  ratings.flatMap((rating, at) => {
    const item = areas[at];
    return item === undefined ? [] : [{ item, rating }];
  });
const candidate = (id: string, ...ratings: readonly Ratings[]): PartnerCandidate =>
  deepFrozen({ id, name: id.toUpperCase(), ratings: ratings.flat() });

describe('gates', () => {
  test('a rating of 2 of 4 passes, below it fails whatever the score', () => {
    expect(evaluatePartner(candidate('a', passed, scored([0]))).eligibility).toBe('eligible');
    const low = [...passed.slice(1), { item: gates[0], rating: 1.9 }];
    expect(evaluatePartner(candidate('a', low, scored([4, 4, 4, 4, 4])))).toMatchObject({
      eligibility: 'not-eligible',
      score: 100,
    });
    expect(evaluatePartner(candidate('a', passed), { passMark: 3 }).eligibility).toBe('not-eligible');
  });

  test('an unrated gate is unknown, not 0: not yet eligible; a failed one says more', () => {
    const open = evaluatePartner(candidate('a', passed.slice(1)));
    expect(open.eligibility).toBe('not-yet');
    expect(open.gates[0]).toMatchObject({ gate: 'shared-responsibility', status: 'unrated', rating: null });
    expect(evaluatePartner(candidate('a', passed.slice(2), [{ item: gates[0], rating: 0 }])).eligibility).toBe(
      'not-eligible',
    );
    expect(evaluatePartner({ id: 'a', name: 'A' })).toMatchObject({
      eligibility: 'not-yet',
      score: null,
      unratedAreas: 5,
    });
  });

  test('without access of the client to consoles the gate of transparency fails; not known is no failure', () => {
    const blind = evaluatePartner(candidate('a', passed), { terms: { clientConsoleAccess: false } });
    expect(blind.eligibility).toBe('not-eligible');
    expect(blind.gates[3]).toMatchObject({ status: 'failed', finding: { code: 'NO_CONSOLE_ACCESS' } });
    expect(evaluatePartner(candidate('a', passed), { terms: { clientConsoleAccess: null } }).eligibility).toBe(
      'eligible',
    );
  });
});

describe('score', () => {
  test('equal weights: (4 + 3 + 2 + 1 + 0) of 20', () => {
    const { score, areas: found, scoreRange } = evaluatePartner(candidate('a', passed, scored([4, 3, 2, 1, 0])));
    expect(score).toBe(50);
    expect(found.map(({ points }) => points)).toEqual([20, 15, 10, 5, 0]);
    expect(scoreRange).toEqual([50, 50]);
  });

  test('over rated areas only, with the number unrated and the range that they leave', () => {
    const result = evaluatePartner(candidate('a', passed, scored([4, 2])));
    expect(result).toMatchObject({ score: 75, unratedAreas: 3, scoreRange: [30, 90] }); // 6 of 8; 6 and 18 of 20
    expect(result.areas.map(({ points }) => points)).toEqual([50, 25, null, null, null]);
  });

  test('a ranking weights by rank-order centroid: .4567 for the first of five', () => {
    const ranking = ['culture', 'visibility', 'flexibility', 'technical-depth', 'commercial-model'] as const;
    const { score } = evaluatePartner(
      candidate('a', passed, [...scored([0, 0, 0, 0]), { item: 'culture', rating: 4 }]),
      { ranking },
    );
    expect(score).toBeCloseTo(45.6667, 4); // (1 + 1/2 + 1/3 + 1/4 + 1/5) / 5
  });
});

test('six questions, answered in writing or open; blanks are no answers', () => {
  const { questions, openQuestions } = evaluatePartner({
    ...candidate('a', passed),
    answers: [
      { question: 'alert-triage', answer: 'Our desk, within 15 minutes.' },
      { question: 'patch-windows', answer: '  ' },
      { question: 'backup-review', answer: null },
    ],
  });
  expect(questions).toHaveLength(6);
  expect(openQuestions).toEqual([
    'after-hours-scope',
    'patch-windows',
    'tenant-security-settings',
    'backup-review',
    'joint-incident-response',
  ]);
});

test('terms warn, and never make a partner ineligible', () => {
  const terms = { providerOwnsConfigToolingDocs: true, rigidMultiYearTerm: true, changeRequestFees: true };
  const { warnings, eligibility } = evaluatePartner(candidate('a', passed), { terms });
  expect(warnings.map(({ code }) => code)).toEqual(['PROVIDER_LOCK_IN', 'RIGID_TERM', 'CHANGE_REQUEST_FEES']);
  expect(eligibility).toBe('eligible');
  expect(
    warnings.every(({ sentence, remedy, sources }) => sentence !== '' && remedy !== '' && sources.length > 0),
  ).toBe(true);
});

describe('several partners', () => {
  const list = [
    candidate('c', passed, scored([3, 3, 3, 3, 3])),
    candidate('b', passed, scored([4, 2])),
    candidate('a', passed, scored([1])),
    candidate('e', passed.slice(1), scored([4])),
    candidate('d', passed),
  ];
  test('ties are ties; who is not eligible, not yet, or without a score has no place', () => {
    const { places, withoutPlace, evaluations } = comparePartners(list);
    expect(places).toEqual([
      { place: 1, candidateIds: ['b', 'c'], score: 75 },
      { place: 3, candidateIds: ['a'], score: 25 },
    ]);
    expect(withoutPlace).toEqual(['d', 'e']);
    expect(evaluations.map(({ candidateId }) => candidateId)).toEqual(['c', 'b', 'a', 'e', 'd']);
    expect(evaluations[0]).toEqual(evaluatePartner(list[0] ?? candidate('x')));
  });

  test('terms are stated by candidate', () => {
    const { places } = comparePartners(list, { terms: [{ candidateId: 'b', clientConsoleAccess: false }] });
    expect(places[0]?.candidateIds).toEqual(['c']);
    expect(comparePartners([]).places).toEqual([]);
  });

  test.each<[unknown, unknown, string]>([
    [{}, {}, 'candidates'],
    [[list[0], list[0]], {}, 'candidates'],
    [[null], {}, 'candidates/0'],
    [list, { terms: {} }, 'options.terms'],
    [list, { terms: [{ candidateId: 'zz' }] }, 'options.terms'],
    [list, { terms: [{ candidateId: 'a' }, { candidateId: 'a' }] }, 'options.terms'],
    [list, { terms: [{ candidateId: 'a', consoles: true }] }, 'options.terms/0'],
    [list, { passMark: 5 }, 'options.passMark'],
    [list, { ranking: ['culture'] }, 'options.ranking'],
  ])('refuses %#', (candidates, options, path) => {
    expect(() => comparePartners(candidates as never, options as never)).toThrow(invalidArgument(path));
  });
});

test.each<[unknown, unknown, string]>([
  [null, {}, 'candidate'],
  [{ name: 'A' }, {}, 'candidate/id'],
  [{ id: 'a' }, {}, 'candidate/name'],
  [{ id: 'a', name: 'A', ratings: {} }, {}, 'candidate/ratings'],
  [{ id: 'a', name: 'A', ratings: [1] }, {}, 'candidate/ratings/0'],
  [{ id: 'a', name: 'A', ratings: [{ item: 'price', rating: 1 }] }, {}, 'candidate/ratings/0/item'],
  [{ id: 'a', name: 'A', ratings: [{ item: 'culture', rating: 5 }] }, {}, 'candidate/ratings/0'],
  [{ id: 'a', name: 'A', ratings: [{ item: 'culture' }, { item: 'culture' }] }, {}, 'candidate/ratings/1/item'],
  [{ id: 'a', name: 'A', answers: [{ question: 'price' }] }, {}, 'candidate/answers/0/question'],
  [{ id: 'a', name: 'A', answers: [{ question: 'alert-triage', answer: 1 }] }, {}, 'candidate/answers/0'],
  [{ id: 'a', name: 'A' }, { terms: { clientConsoleAccess: 'yes' } }, 'options.terms/clientConsoleAccess'],
  [{ id: 'a', name: 'A' }, { terms: null }, 'options.terms'],
  [{ id: 'a', name: 'A' }, { ranking: ['culture', 'culture'] }, 'options.ranking'],
  [{ id: 'a', name: 'A' }, { passMark: -1 }, 'options.passMark'],
])('refuses %j with %j', (value, options, path) => {
  expect(() => evaluatePartner(value as never, options as never)).toThrow(invalidArgument(path));
});

test('options that are not known', () => {
  const unknown = expect.objectContaining({ code: 'unknown-option' }) as unknown;
  expect(() => evaluatePartner(candidate('a'), { weights: 1 } as never)).toThrow(unknown as Error);
  expect(() => comparePartners([], { weights: 1 } as never)).toThrow(unknown as Error);
});
