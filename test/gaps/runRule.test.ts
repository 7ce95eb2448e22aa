import { describe, expect, it } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { Rule, Verdict } from '../../src/gaps/rule.js';
import { coreRules } from './coreRules.js';
import { ComanagedError } from '../../src/internal/errors.js';
import { customRule } from './customRule.js';
import { documentWith } from './documents.js';

const services = [
  { id: 'erp', name: 'ERP', ownerRoleId: null },
  { id: 'crm', name: 'CRM', ownerRoleId: null },
  { id: 'hr', name: 'HR', ownerRoleId: null },
];
const run = (...rules: Rule[]) => detectGaps(documentWith({ services }), { asOf: '2026-09-01', rules });
const judging = (judge: () => unknown) => customRule({ judge: judge as () => Verdict });

describe('a rule that fails itself', () => {
  const broken = customRule({
    id: 'acme/broken',
    judge: ({ id, entity }) => {
      if (id === 'crm') throw new Error(`salary of ${entity.name}: 61000`);
      return id === 'erp' ? 'pass' : { fail: [{ messageId: 'none' }] };
    },
  });
  const report = run(...coreRules.rules, broken);

  it('fails on one subject only, and the report says that something may be missing', () => {
    expect(report.tallies.find(({ ruleId }) => ruleId === 'acme/broken')).toEqual({
      ruleId: 'acme/broken',
      pass: 1,
      fail: 1,
      unknown: 0,
      notApplicable: 0,
      excepted: 0,
    });
    expect(report.incomplete).toBe(true);
  });

  it('is told without a word of the data', () => {
    const message = 'The rule failed itself on this subject. Its code is at fault, or the document was not parsed.';
    expect(report.ruleErrors).toEqual([{ ruleId: 'acme/broken', subject: { kind: 'service', id: 'crm' }, message }]);
  });

  it('does not keep the others from judging', () => {
    const { tallies, findings } = detectGaps(documentWith({ services }), { asOf: '2026-09-01', rules: coreRules });
    expect(report.tallies.filter(({ ruleId }) => ruleId !== 'acme/broken')).toEqual(tallies);
    expect(report.findings.filter(({ ruleId }) => ruleId !== 'acme/broken')).toEqual(findings);
  });
});

it('is complete where no rule fails itself', () => {
  expect(run(customRule({}))).toMatchObject({ ruleErrors: [], incomplete: false });
});

describe('tells an author what breaks the contract', () => {
  it.each<[string, unknown, RegExp]>([
    ['no verdict', undefined, /no verdict/],
    ['null', null, /no verdict/],
    ['another word', 'fail', /no verdict/],
    ['an object that is no verdict', {}, /did not say what fails/],
    ['a failure of nothing', { fail: [] }, /what fails/],
    ['an unknown of nothing', { unknown: [] }, /which facts are missing/],
    ['an undeclared message', { fail: [{ messageId: 'toString' }] }, /does not declare/],
    ['a list as data', { fail: [{ messageId: 'none', data: { list: [] } }] }, /data of a failure/],
    ['NaN as data', { fail: [{ messageId: 'none', data: { share: NaN } }] }, /data of a failure/],
    ['undefined as data', { fail: [{ messageId: 'none', data: { share: undefined } }] }, /data of a failure/],
    ['a bar in a discriminator', { fail: [{ messageId: 'none', discriminator: 'a|b' }] }, /discriminator is/],
    ['an empty discriminator', { fail: [{ messageId: 'none', discriminator: '' }] }, /discriminator is/],
    ['two failures of one key', { fail: [{ messageId: 'none' }, { messageId: 'none' }] }, /different discriminators/],
    ['related places that are no list', { fail: [{ messageId: 'none', related: {} }] }, /A place is/],
    ['a related place of nothing', { fail: [{ messageId: 'none', related: [{ pointer: '/x' }] }] }, /A place is/],
    ['a pointer that is a number', { fail: [{ messageId: 'none', pointer: 5 }] }, /A place is/],
    ['a failure with the text for unknown', { fail: [{ messageId: 'unknown' }] }, /does not declare/],
    ['a failure that is none', { fail: [null] }, /is an object/],
    ['a shift that is none', { fail: [{ messageId: 'none', shift: 'left' }] }, /up or down/],
    ['sensitive data by no key', { fail: [{ messageId: 'none', sensitive: ['x'] }] }, /not in the data/],
    ['a missing fact that is a number', { unknown: [{ code: 5, pointer: '' }] }, /which facts are missing/],
  ])('%s', (_, verdict, message) => {
    const report = run(judging(() => verdict));
    expect(report.ruleErrors).toHaveLength(3);
    expect(report.ruleErrors[0]?.message).toMatch(message);
    expect(report.findings).toEqual([]);
    expect(report.tallies).toMatchObject([{ pass: 0, fail: 0, unknown: 0, notApplicable: 0 }]);
  });

  it('and what a calculation refused', () => {
    const rule = judging(() => {
      throw new ComanagedError('invalid-argument', 'scope', 'scope/severities must be a list of texts, not empty.');
    });
    expect(run(rule).ruleErrors[0]?.message).toBe(
      'The rule failed itself on this subject. scope/severities must be a list of texts, not empty.',
    );
  });
});

it('several failures of one subject are one failing subject', () => {
  const fail = ['skill:a', 'skill:b'].map((discriminator) => ({ messageId: 'none', discriminator }));
  const report = run(judging(() => ({ fail })));
  expect(report.findings.map(({ key }) => key)).toEqual([
    'acme/no-description|service:crm|skill:a',
    'acme/no-description|service:crm|skill:b',
    'acme/no-description|service:erp|skill:a',
    'acme/no-description|service:erp|skill:b',
    'acme/no-description|service:hr|skill:a',
    'acme/no-description|service:hr|skill:b',
  ]);
  expect(report.tallies).toMatchObject([{ pass: 0, fail: 3, unknown: 0, notApplicable: 0 }]);
});

it('a subject may fail in more ways than an engine takes arguments', () => {
  const fail = Array.from({ length: 130_000 }, (_, at) => ({ messageId: 'none', discriminator: `row:${at}` }));
  const rule = customRule({ judge: ({ id }) => (id === 'erp' ? { fail } : 'pass') });
  const report = run(rule);
  expect(report.ruleErrors).toEqual([]);
  expect(report.findings).toHaveLength(130_000);
});

it('makes what rules share once for a run, and anew for the next', () => {
  let made = 0;
  const rule = (id: string) =>
    customRule({
      id,
      judge: (_, { once }) => (once('acme/shared', () => (made += 1)) > 0 ? 'pass' : 'not-applicable'),
    });
  run(rule('acme/first'), rule('acme/second'));
  expect(made).toBe(1);
  run(rule('acme/first'));
  expect(made).toBe(2);
});
