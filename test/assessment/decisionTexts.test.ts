import { describe, expect, it, test } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import type { AudienceResult } from '../../src/assessment/forAudience.js';
import { forAudience } from '../../src/assessment/forAudience.js';
import { toCsv, toHtml, toMarkdown } from '../../src/export/index.js';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { allRules } from '../../src/gaps/ruleSets.js';
import { runCase } from '../../src/gaps/ruleTest/runCase.js';
import type { OperatingModel } from '../../src/operating-model/model.js';
import { sensitivityOf } from '../../src/operating-model/sensitivityOf.js';
import { annotated, leaksIn, marked } from '../fixtures/markedModel.js';
import { caseFiles } from '../gaps/caseFiles.js';

const person = 'Nia Zqquill';

/**
 * A document in which all texts of decisions and exceptions are marked: free text as everywhere, names of exceptions, and a person in each
 * name of a decision.
 */
function withMarks(source: OperatingModel) {
  const nameless: OperatingModel = {
    ...source,
    people: [...(source.people ?? []), { id: 'zqnia', name: person }],
    ...(source.decisions && {
      decisions: source.decisions.map((each) => ({ ...each, name: `What ${person} wants` })),
    }),
    ...(source.exceptions && {
      exceptions: source.exceptions.map((each, at) => ({ ...each, name: `Zqx${at}name of an exception` })),
    }),
  };
  const { model, markers } = marked(annotated(nameless));
  // The name of the person is marked twice over: the list has one mark, the names of decisions the other.
  const own = (model.exceptions ?? []).map((_, at) => `Zqx${at}name`);
  return { model, markers: [...markers, ...own, 'Zqquill'] };
}

/** People must be known by their names to be covered, so the one in the names of decisions keeps hers. */
function named(model: OperatingModel): OperatingModel {
  const people = (model.people ?? []).map((each, at, all) =>
    at === all.length - 1 ? { ...each, name: person } : each,
  );
  return { ...model, people };
}

function outputs(result: AudienceResult, audience: 'client' | 'public'): string[] {
  const shown = forAudience(result, { audience });
  return [
    JSON.stringify(shown),
    ...[toCsv, toMarkdown, toHtml].map((render) => render(result, { audience })),
    ...[toCsv, toMarkdown, toHtml].map((render) => render(shown)),
  ];
}

const told = caseFiles.flatMap(({ rule, tests }) =>
  [...tests.failing, ...(tests.unknown ?? [])]
    .filter(({ model }) => (model.decisions ?? model.exceptions ?? []).length > 0)
    .map((each) => [rule.id, each.name, rule, each] as const),
);

it('the classes of fields say so: texts of a decision are free text, its name is none', () => {
  const texts = [
    'problem',
    'acceptedConstraints/0',
    'expectedEvidence/0',
    'override/reason',
    'description',
    'metadata',
  ];
  expect(texts.map((field) => sensitivityOf(`/decisions/0/${field}`))).toEqual(texts.map(() => 'text'));
  expect(sensitivityOf('/decisions/0/name')).toBe('none');
});

it('all rules about decisions and exceptions are among the cases', () => {
  const ids = new Set(told.map(([id]) => id));
  const about = allRules.rules.filter(({ subject }) =>
    [subject].flat().some((kind) => kind === 'decision' || kind === 'exception'),
  );
  expect(about.length).toBeGreaterThan(5);
  expect(about.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
});

describe('texts of decisions and exceptions', () => {
  let inside = 0;
  test.each(told)('%s, %s: none reaches clients or the public', (_, __, rule, { model: source, ...settings }) => {
    const { model, markers } = withMarks(source);
    const report = runCase(rule, named(model), settings);
    expect(report.ruleErrors).toEqual([]);
    inside += leaksIn(JSON.stringify(report.findings), ['Zqx0name', 'Zqquill']).length;
    for (const text of [...outputs(report, 'client'), ...outputs(report, 'public')])
      expect(leaksIn(text, markers)).toEqual([]);
  });
  test('stand in reports for inside, so that there was something to cover', () => {
    expect(inside).toBeGreaterThan(10);
  });
});

describe('a document with one of each', () => {
  const source: OperatingModel = {
    id: 'mills',
    name: 'North Mills',
    services: [{ id: 'erp', name: 'ERP' }],
    reviews: [{ id: 'of-it', subject: 'decision:nights', lastHeldOn: null }],
    decisions: [
      {
        id: 'nights',
        name: 'Nights',
        problem: 'free',
        nextStep: 'stabilization',
        acceptedConstraints: ['free'],
        expectedEvidence: ['free'],
        reviewOn: '2026-08-01',
        override: { reason: 'free', against: ['LEAPFROG'] },
      },
    ],
    exceptions: [
      {
        id: 'later',
        ruleId: 'own/service-no-owner',
        subject: 'service:erp',
        reason: 'free',
        compensatingMeasures: ['free'],
        approvedOn: '2026-01-01',
        expiresOn: '2026-08-01',
      },
    ],
  };
  const { model, markers } = withMarks(source);
  const asOf = '2026-09-01';
  test.each([
    ['an assessment', assess(named(model), { asOf })],
    ['a report of all rules', detectGaps(named(model), { asOf, rules: allRules })],
  ] as const)('%s tells clients none of its texts', (_, result) => {
    expect(leaksIn(JSON.stringify(result), ['Zqquill', 'Zqx0name'])).toHaveLength(2);
    for (const text of [...outputs(result, 'client'), ...outputs(result, 'public')])
      expect(leaksIn(text, markers)).toEqual([]);
  });
  test('what clients read stays a sentence: an exception by its id, a decision without the person', () => {
    const report = forAudience(detectGaps(named(model), { asOf, rules: allRules }), { audience: 'client' });
    const messages = report.findings.map(({ ruleId, label, message }) => [ruleId, label, message]);
    const expired = ['exception/expired', 'later'];
    expect(messages.find(([id]) => id === 'exception/expired')?.slice(0, 2)).toEqual(expired);
    expect(messages.find(([id]) => id === 'exception/expired')?.[2]).toContain('"later"');
    const overdue = messages.find(([id]) => id === 'decision/review-overdue');
    expect(overdue?.slice(1)).toEqual([
      'What Person A wants',
      'The review of the decision "What Person A wants" was due on 2026-08-01.',
    ]);
  });
});
