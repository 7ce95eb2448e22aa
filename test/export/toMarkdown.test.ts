import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { forAudience } from '../../src/assessment/forAudience.js';
import type { AudienceResult } from '../../src/assessment/forAudience.js';
import { toMarkdown } from '../../src/export/toMarkdown.js';
import type { ToMarkdownOptions } from '../../src/export/toMarkdown.js';
import { englishWords } from '../../src/export/words.js';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { annualVerdicts, areaVerdicts } from '../../src/metrics/scorecard/model.js';
import { operationsMaturityModel } from '../../src/maturity/presets/operationsMaturityModel.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { planCheckCodes } from '../../src/recommendation/plan/model.js';
import { raciMatrix } from '../../src/raci/raciMatrix.js';
import { coreRules } from '../gaps/coreRules.js';
import { larch, larchAssessment, larchReport } from './larch.js';
import { months } from '../gaps/rules/outcome/figures.js';

const asOf = '2026-09-01';
const assessment = larchAssessment();
const report = larchReport;
const matrix = raciMatrix(larch);
const linesOf = (result: AudienceResult, options?: ToMarkdownOptions) => toMarkdown(result, options).split('\n');

test('a matrix is a table, with what has no place in it below', () => {
  expect(linesOf(matrix)).toEqual([
    '| Activity | Section | Provider \\| Co | =IT lead | =IT lead A |',
    '| --- | --- | --- | --- | --- |',
    '| Verify backups |  | C | I |  |',
    '| Plan - budget |  |  | A |  |',
    '| Run the \\*desk\\* | Users |  | A | R/C (in part) |',
    '| Train users | Users | – | – | – |',
    '',
    'Assignments without a place in the matrix: 1',
    '',
  ]);
});

test('an assessment is a whole report', () => {
  expect(linesOf(assessment)).toEqual([
    '# Assessment of 2026-09-01',
    '',
    '## At a glance',
    '',
    '| Fact | Number |',
    '| --- | --- |',
    '| Failed, Critical | 0 |',
    // Backups that both sides leave to the other, a service of nobody, and a row that refers to an activity that is not there.
    '| Failed, High | 3 |',
    '| Failed, Medium | 0 |',
    '| Failed, Low | 0 |',
    '| Failed, Note | 0 |',
    // Of the training: who answers, whether more than one, who does it, whether both sides leave it to the other.
    '| Not known | 4 |',
    '| Activities | 4 |',
    // The desk and the plan; nobody answers for backups, and of the training it is not known.
    '| Activities with exactly one accountable | 2 |',
    // Parties, activities, owner of one service, letters and service of four activities; those of the training are missing.
    '| Facts known of those that the rules need | 10 of 11 |',
    '',
    '## Findings',
    '',
    '| Severity | Finding | What to do | Rule |',
    '| --- | --- | --- | --- |',
    '| High | Nobody owns ERP. | Name one role that owns ERP. | own/service-no-owner |',
    '| High | Several parties are named on "Verify backups", but none of them is responsible or accountable. | Agree in writing which party owns "Verify backups", and name the accountable role there. | raci/both-assume-other |',
    '| High | "Responsibility matrix" refers in assignments\\.activityId to activity "gone", which is not in the document. | Correct the id in assignments\\.activityId of "Responsibility matrix", or add what it refers to. | ref/dangling |',
    '',
    '## Not known',
    '',
    '| Severity | Finding | Rule |',
    '| --- | --- | --- |',
    '| High | Not known whether the parties on "Train users" each assume that the other does it. | raci/both-assume-other |',
    '| High | Not known whether more than one is accountable for "Train users". | raci/multiple-accountable |',
    '| High | Not known who is accountable for "Train users". | raci/no-accountable |',
    '| High | Not known who does "Train users". | raci/no-responsible |',
    '',
    '## What to assess next',
    '',
    '| Fact | Place | Rules that can then decide |',
    '| --- | --- | --- |',
    '| assignments | /activities/2 | raci/both-assume-other, raci/multiple-accountable, raci/no-accountable, raci/no-responsible |',
    '',
    '## Who answers for what',
    '',
    '| Section | Activity | Accountable | Does the work |',
    '| --- | --- | --- | --- |',
    '|  | Verify backups | nobody | nobody |',
    '|  | Plan - budget | =IT lead | =IT lead |',
    '| Users | Run the \\*desk\\* | =IT lead | =IT lead A (in part) |',
    '| Users | Train users | not assessed | not assessed |',
    '',
    '| Party | Accountable | Does the work |',
    '| --- | --- | --- |',
    '| Own IT | 2 | 2 |',
    '| Provider \\| Co | 0 | 0 |',
    '',
    '## Hours of services',
    '',
    'Find out and record: coverage.',
    '',
    '## Maturity',
    '',
    'Nobody has answered the criteria.',
    '',
    'With answers that follow from the document where nobody gave one: level 1.',
    '',
    '## Whether it gets better',
    '',
    'Find out and record: metrics.',
    '',
    '## Which way to operate fits',
    '',
    'By the policy comanaged-default, version 0\\.1\\.0. It decides nothing.',
    '',
    '| Service | Stated | Recommended | Because of | What would change it |',
    '| --- | --- | --- | --- | --- |',
    '| ERP | not assessed | not assessed |  |  |', // nothing was answered: that is no tie to tell
    '',
    `Checks that cannot tell yet: ${planCheckCodes.map((code) => code.replaceAll('_', '\\_')).join(', ')}.`,
    '',
    '## What the ways to operate cost',
    '',
    'Find out and record: organization\\.currency, costs.',
    '',
    '## Transitions',
    '',
    'Find out and record: transitions.',
    '',
    '## What is to be looked at again',
    '',
    'Find out and record: reviews, decisions, contracts, exceptions.',
    '',
    'Rules of version 5, document of version 1\\.0.',
    '',
  ]);
});

test('a gap report is that part of it, with its own date and versions', () => {
  const whole = toMarkdown(assessment);
  const [title, ...lines] = linesOf(report);
  expect(title).toBe('# Gap report of 2026-09-01');
  expect(lines.slice(-3)).toEqual(['', 'Rules of version 5, document of version 1\\.0.', '']);
  const inner = lines.slice(1, -3);
  expect(inner[0]).toBe('## Findings');
  expect(whole).toContain(inner.join('\n').trimEnd());
});

describe('a report', () => {
  test('says where nothing was found, and nothing more', () => {
    const clean = detectGaps(
      { id: 'a', name: 'A', parties: [{ id: 'p', name: 'P' }], activities: [], assignments: [] },
      { asOf, rules: coreRules },
    );
    expect(clean.findings).toEqual([]);
    expect(toMarkdown(clean)).toBe(
      '# Gap report of 2026-09-01\n\n## Findings\n\nNone.\n\nRules of version 5, document of version 1\\.0.\n',
    );
  });

  test('lists what is accepted apart', () => {
    const [first, ...others] = report.findings;
    if (first === undefined) throw new Error('nothing found');
    const exception = { id: 'wait-for-owner', expiresOn: '2026-10-31' };
    const text = toMarkdown({ ...report, findings: others, excepted: [{ ...first, exception }] });
    expect(text.split('## Accepted for a time')[1]).toContain(
      [
        '| Severity | Finding | What to do | Accepted until | Exception | Rule |',
        '| --- | --- | --- | --- | --- | --- |',
        '| High | Nobody owns ERP. | Name one role that owns ERP. | 2026-10-31 | wait-for-owner | own/service-no-owner |',
      ].join('\n'),
    );
    expect(text.split('## Accepted for a time')[0]).not.toContain('Nobody owns ERP.');
  });

  test('says that a rule failed itself', () => {
    const subject = { kind: 'service', id: 'erp' } as const;
    const ruleErrors = [1, 2].map(() => ({ ruleId: 'acme/x', subject, message: '' }));
    expect(toMarkdown({ ...report, ruleErrors, incomplete: true })).toContain(
      'Rules that failed themselves, so that something may be missing: acme/x\n',
    );
  });

  test('shows the twenty questions to ask next, and counts the rest', () => {
    const services = Array.from({ length: 23 }, (_, at) => ({ id: `s${at}`, name: `S${at}` }));
    const text = toMarkdown(detectGaps({ id: 'a', name: 'A', parties: [], services }, { asOf, rules: coreRules }));
    expect(text).toContain('| High | Not known who owns S0. And more: 22 | own/service-no-owner |');
    expect(text.match(/^\| service\\\.ownerRoleId \|/gm)).toHaveLength(20);
    expect(text).toContain('\n\nAnd more: 3\n');
  });

  test('for anybody has counts only', () => {
    const text = toMarkdown(assessment, { audience: 'public' });
    expect(text).toContain('| own/service-no-owner | 0 | 1 | 0 | 0 | 0 |');
    expect(text).toContain('## Who answers for what\n\nNot shown to this audience.\n');
    for (const name of ['ERP', 'Verify backups', 'Own IT', 'Provider', 'IT lead', 'Larch'])
      expect(text).not.toContain(name);
  });

  test('of a document without a matrix says what to find out', () => {
    const text = toMarkdown(assess({ id: 'a', name: 'A' }, { asOf }));
    expect(text).toContain('## Who answers for what\n\nFind out and record: activities, assignments.\n');
    expect(text).toContain('| Activities | not assessed |');
  });
});

test('words of your own come in the place of English ones, and English where you have none', () => {
  const lines = linesOf(assessment, {
    words: { assessment: 'Stand vom {asOf}', of: '{known} von {needed}', notKnown: 'Nicht bekannt' },
  });
  expect(lines[0]).toBe('# Stand vom 2026-09-01');
  expect(lines).toContain('| Facts known of those that the rules need | 10 von 11 |');
  expect(lines).toContain('## Nicht bekannt');
  expect(lines).toContain('## Findings');
});

const requiredCoverage = { windows: [{ zone: 'UTC', days: ['mon'] as const, start: '08:00', end: '18:00' }] };

test('an assessment tells the hours of services', () => {
  const desk = { id: 'desk', zone: 'UTC', days: ['mon'] as const, start: '08:00', end: '17:59' };
  const model = {
    id: 'a',
    name: 'A',
    services: [
      { id: 'erp', name: 'ERP', requiredCoverage },
      { id: 'mail', name: 'Mail' },
    ],
    coverage: { windows: [desk] },
  };
  const week = { from: '2026-06-01T00:00Z', to: '2026-06-08T00:00Z' };
  const lines = linesOf(assess(model, { asOf: '2026-06-01', coverage: week }));
  expect(lines.join('\n')).toContain('Holidays are not assessed');
  expect(lines).toContain('| ERP | 10 | 0\\.02 | 0 | 2026-06-01 17\\:59 UTC | 0\\.02 |'); // a minute is not nothing
  expect(lines).toContain('| Mail | not assessed |  |  |  |  |');
});

const documentWithMetrics = {
  id: 'a',
  name: 'A',
  metrics: {
    definitions: [
      {
        ...({ id: 'late', name: 'Late | often', area: 'operations', unit: 'count', core: true } as const),
        ...({ direction: 'lower-is-better', tolerance: { absolute: 2 } } as const),
      },
      { id: 'bill', name: 'Bill', unit: 'currency' as const },
    ],
    observations: [...months('late', '2026-01', [9, 12, 15, 18, 22.5]), ...months('bill', '2026-01', [17_240])],
  },
};

test('an assessment tells whether things get better', () => {
  const incidents = [
    {
      ...{
        id: 'i',
        openedAt: '2026-05-01T08:00Z',
        acknowledgedAt: '2026-05-01T08:15Z',
        resolvedAt: '2026-05-01T09:30Z',
      },
      assignments: [
        { at: '2026-05-01T08:00Z', group: 'desk', partyId: 'us' },
        { at: '2026-05-01T08:30Z', group: 'noc', partyId: 'msp' },
      ],
    },
  ];
  const organization = { id: 'a', name: 'A', modelStartedOn: '2026-01-01' };
  const told = assess({ ...documentWithMetrics, organization }, { asOf: '2026-09-01', incidents });
  const lines = linesOf(told);
  expect(lines).toContain('| Operations | gets worse | 1 of 1 |');
  expect(lines).toContain('| Team | too little data | 0 of 0 |');
  expect(lines).toContain('| Late \\| often | Operations | gets worse | 5 | 9 | 22\\.5 |');
  expect(lines.join('\n')).not.toContain('17240'); // money is not for clients
  expect(lines.join('\n')).toContain('before 12 months it is too early');
  expect(lines.join('\n')).toContain('Of 1 tickets: changes of group 1, from one party to another 1');
  expect(toMarkdown(told, { audience: 'internal' })).toContain(
    '| Bill | not assessed | too little data | 1 | 17240 | 17240 |',
  );
});

test('every word is used by some export, and stands in the table by itself', () => {
  const words = Object.fromEntries(Object.keys(englishWords).map((word) => [word, `Word ${word}!`]));
  const questions = Array.from({ length: 21 }, (_, at) => ({ code: `c${at}`, pointer: '', unlocks: [] }));
  const [first] = report.findings;
  if (first === undefined) throw new Error('nothing found');
  const every = (['critical', 'high', 'medium', 'low', 'info'] as const).map((severity) => ({ ...first, severity }));
  const full = {
    ...report,
    findings: [...every, ...report.findings],
    excepted: every,
    incomplete: true,
    completeness: { ...report.completeness, questions },
  };
  const empty = { ...report, findings: [] };
  const withHours = {
    id: 'a',
    name: 'A',
    services: [{ id: 'erp', name: 'ERP', requiredCoverage }],
    coverage: { windows: [] },
  };
  const uncertain = { kind: 'uniform', min: 1, max: 3, source: { source: 'assumption' } } as const;
  const line = {
    ...({ id: 'run', account: 'direct', treatment: 'opex', owner: 'internal', certainty: 'budgeted' } as const),
    annualAmount: uncertain,
  };
  const withCosts = (discountRate?: number): OperatingModel => ({
    id: 'a',
    name: 'A',
    organization: { id: 'a', name: 'A', currency: 'EUR' },
    costs: {
      assumptions: { horizonYears: 1, discountRate },
      options: [
        { id: 'one', name: 'One', lines: [line] },
        { id: 'two', name: 'Two' },
      ],
    },
  });
  const answers = operationsMaturityModel.criteria
    .filter(({ level }) => level === 2)
    .map(({ id }) => ({ criterionId: id, rating: 'F', evidenceIds: ['audit'] }));
  const disputed = ['us', 'msp'].flatMap((assessorPartyId) =>
    answers.map((answer) => ({ ...answer, assessorPartyId, rating: assessorPartyId === 'us' ? 'F' : 'P' })),
  );
  const withMaturity: OperatingModel = {
    id: 'a',
    name: 'A',
    maturity: { targetLevel: 3, answers },
    evidence: [{ id: 'audit', kind: 'assessment', subject: 'organization:a', collectedOn: '2026-08-01' }],
  };
  const measured = {
    ...documentWithMetrics,
    organization: { id: 'a', name: 'A', modelStartedOn: '2025-01-01' },
    metrics: {
      definitions: [...documentWithMetrics.metrics.definitions, { id: 'bad', name: 'Bad', area: 'team' as const }],
      observations: [
        ...documentWithMetrics.metrics.observations,
        ...months('bad', '2026-01', [1]),
        ...months('bad', '2026-01', [2]),
      ],
    },
  };
  const resolved = { openedAt: '2026-05-01T08:00Z', resolvedAt: '2026-05-01T09:00Z' };
  const incidents = [
    { id: 'i', serviceId: 'erp', ...resolved },
    { id: 'j', serviceId: 'erp', openedAt: '2026-08-31T23:30Z' },
  ];
  const promise = { metric: 'resolution', target: 'PT2H', clock: 'gross' } as const;
  const serviceLevels = [
    ...[0.5, 0.8, 1].map((attainmentRate, at) => ({ ...promise, id: `s${at}`, attainmentRate })),
    { ...promise, id: 'short', target: 'PT10M', attainmentRate: 1 },
    { ...promise, id: 'hours', clock: 'business' as const },
    { ...promise, id: 'monthly', attainmentRate: 1, period: 'P1M' },
  ];
  const contracts = [{ id: 'c', name: 'C', providerPartyId: 'msp', scope: ['service:erp'], serviceLevels }];
  const told = assess({ ...measured, contracts }, { asOf, incidents });
  /** The same with an area of every verdict, and every verdict of a year: words only, whatever the figures are. */
  const verdicts = (area: (typeof areaVerdicts)[number], year: (typeof annualVerdicts)[number]) => {
    const { metrics } = told;
    if (metrics.status !== 'ok' || metrics.value.scorecard === null || metrics.value.review === null) throw new Error();
    const { scorecard, review } = metrics.value;
    const areas = scorecard.areas.map((each) => ({ ...each, verdict: area }));
    const value = { ...metrics.value, scorecard: { ...scorecard, areas }, review: { ...review, verdict: year } };
    return toMarkdown({ ...told, metrics: { status: 'ok', value } }, { words });
  };
  const withPlan: OperatingModel = {
    id: 'a',
    name: 'A',
    services: [
      { id: 'one', name: 'One', operatingModel: 'fully-managed', ownerRoleId: null, profile: { control: 'shared' } },
      { id: 'two', name: 'Two', internalOnlyAccess: true, profile: { internalItFte: 0 } },
      { id: 'three', name: 'Three', profile: { team: 'lean', coverageGap: 'full' } },
    ],
    reviews: [{ id: 'r', subject: 'service:one', lastHeldOn: null }],
    transitions: [{ id: 'move', name: 'Move' }],
  };
  const texts = [
    ...areaVerdicts.map((area, at) => verdicts(area, annualVerdicts[at] ?? 'performing')),
    toMarkdown(assess(withPlan, { asOf }), { words }),
    toMarkdown(assess(withMaturity, { asOf }), { words }),
    toMarkdown(assess({ ...withMaturity, maturity: { answers: disputed } }, { asOf }), { words }),
    toMarkdown(assess({ ...withMaturity, maturity: { answers: answers.slice(0, 3) } }, { asOf: '2026-07-01' }), {
      words,
    }),
    toMarkdown(assess(withCosts(), { asOf }), { words, audience: 'internal' }),
    toMarkdown(assess(withCosts(0.1), { asOf }), { words, audience: 'internal' }),
    toMarkdown(matrix, { words }),
    toMarkdown(assess({ id: 'a', name: 'A' }, { asOf }), { words }),
    toMarkdown(assess(withHours, { asOf }), { words }),
    toMarkdown(full, { words }),
    toMarkdown(empty, { words }),
    toMarkdown(assessment, { words }),
    toMarkdown(assessment, { words, audience: 'public' }),
  ].join('\n');
  const unused = Object.keys(englishWords).filter((word) => !texts.includes(`Word ${word}!`));
  // Of CSV, and captions of HTML.
  expect(unused.sort()).toEqual([
    ...[
      'costDifferences',
      'costDrivers',
      'id',
      'incidents',
      'key',
      'kind',
      'matrix',
      'maturityDisagreements',
      'maturitySteps',
    ],
    ...['metricsAll', 'planChecks', 'promises', 'shares', 'state'],
  ]);
});

test('the audience is a client unless said otherwise, and never wider than the result', () => {
  expect(toMarkdown(report)).toBe(toMarkdown(report, { audience: 'client' }));
  expect(toMarkdown(forAudience(assessment, { audience: 'public' }))).toBe(
    toMarkdown(assessment, { audience: 'public' }),
  );
  expect(toMarkdown(matrix, { audience: 'internal' })).toContain('| Ada Cole |');
});

test.each<[string, unknown, unknown, string, string]>([
  ['no result', undefined, {}, 'invalid-argument', 'result'],
  ['half a report', { ...report, findings: 3 }, { audience: 'internal' }, 'invalid-argument', 'result'],
  ['an option of CSV', matrix, { delimiter: ',' }, 'unknown-option', 'options'],
  ['a matrix for anybody', matrix, { audience: 'public' }, 'invalid-option', 'audience'],
])('refuses %s', (_, result, options, code, path) => {
  expect(() => toMarkdown(result as AudienceResult, options as ToMarkdownOptions)).toThrow(
    expect.objectContaining({ name: 'ComanagedError', code, path }),
  );
});
