import { describe, expect, it } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import type { DetectGapsOptions } from '../../src/gaps/detectGaps.js';
import { exceptionState } from '../../src/gaps/exceptions.js';
import type { Exception } from '../../src/governance/records/model.js';
import { coreStrictRules } from './coreRules.js';
import { gapNotEscalated } from '../../src/gaps/rules/gov/gapNotEscalated.js';
import { customRule } from './customRule.js';
import { documentWith, holds } from './documents.js';

const accepted: Exception = {
  id: 'accepted',
  ruleId: 'own/service-no-owner',
  subject: 'service:erp',
  reason: 'a new owner starts in October',
  ownerRoleId: 'it',
  approvedByRoleId: 'board',
  approvedOn: '2026-08-01',
  expiresOn: '2026-09-30',
};
const services = [
  { id: 'erp', name: 'ERP', ownerRoleId: null },
  { id: 'mail', name: 'Mail', ownerRoleId: null },
];
const roles = ['it', 'board'].map((id) => ({ id, name: id }));
const model = documentWith({ services, roles, exceptions: [accepted] });
const run = (asOf: string, options: Partial<DetectGapsOptions> = {}, document = model) =>
  detectGaps(document, { asOf, rules: coreStrictRules, ...options });
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);
const ownerless = (list: readonly { readonly key: string }[]) =>
  keys(list).filter((key) => key.startsWith('own/service-no-owner'));
const erp = 'own/service-no-owner|service:erp';
const mail = 'own/service-no-owner|service:mail';

describe('the state of an exception', () => {
  it.each<[string, Partial<Exception>, string, string]>([
    ['complete and approved', {}, '2026-09-01', 'active'],
    ['on the day of approval', {}, '2026-08-01', 'active'],
    ['the day before', {}, '2026-07-31', 'pending'],
    ['on its last day', {}, '2026-09-30', 'active'],
    ['the day after', {}, '2026-10-01', 'expired'],
    ['approval still requested', { approvedOn: null }, '2026-09-01', 'pending'],
    ['approval not stated', { approvedOn: undefined }, '2026-09-01', 'pending'],
    ['without reason', { reason: null }, '2026-09-01', 'incomplete'],
    ['without owner', { ownerRoleId: undefined }, '2026-09-01', 'incomplete'],
    ['without approver', { approvedByRoleId: null }, '2026-09-01', 'incomplete'],
    ['without end', { expiresOn: null }, '2026-09-01', 'incomplete'],
    ['with a reason that says nothing', { reason: '' }, '2026-09-01', 'incomplete'],
    ['with an end that is no date', { expiresOn: 'never' }, '2026-09-01', 'incomplete'],
    ['with an approval that is no date', { approvedOn: 'soon' }, '2026-09-01', 'pending'],
    ['on a rule about exceptions', { ruleId: 'exception/expired' }, '2026-09-01', 'refused'],
  ])('%s', (_, parts, asOf, state) => {
    expect(exceptionState({ ...accepted, ...parts }, asOf)).toBe(state);
  });
});

describe('an active exception', () => {
  it('hides its failure, which stays in the report with it and its last day', () => {
    const report = run('2026-09-01');
    expect(ownerless(report.findings)).toEqual([mail]);
    expect(report.excepted).toMatchObject([{ key: erp, exception: { id: 'accepted', expiresOn: '2026-09-30' } }]);
  });

  it('is counted apart from failures', () => {
    const tally = run('2026-09-01').tallies.find(({ ruleId }) => ruleId === 'own/service-no-owner');
    expect(tally).toEqual({
      ruleId: 'own/service-no-owner',
      pass: 0,
      fail: 1,
      unknown: 0,
      notApplicable: 0,
      excepted: 1,
    });
  });

  it('changes nothing else, and the day after its end nothing at all', () => {
    const without = { ...model, exceptions: [] };
    const bare = ({ findings, superseded }: ReturnType<typeof run>) => [keys(findings), keys(superseded)];
    expect(bare(run('2026-10-01'))).toEqual(bare(run('2026-10-01', {}, without)));
    expect(run('2026-10-01').excepted).toEqual([]);
    const [now, never] = [run('2026-09-30'), run('2026-09-30', {}, without)];
    expect([...keys(now.findings), ...keys(now.excepted)].sort()).toEqual(keys(never.findings).sort());
  });

  it('does not hide what is not known', () => {
    const unknown = { ...model, services: [{ id: 'erp', name: 'ERP' }] };
    const report = run('2026-09-01', {}, unknown);
    expect(ownerless(report.findings)).toEqual([erp]);
    expect(report.excepted).toEqual([]);
  });

  it('with a discriminator hides that failure only, without one all of the rule on the subject', () => {
    const rule = customRule({
      judge: () => ({ fail: ['skill:a', 'skill:b'].map((discriminator) => ({ messageId: 'none', discriminator })) }),
    });
    const hidden = (discriminator?: string) => {
      const exception = { ...accepted, ruleId: rule.id, ...(discriminator !== undefined && { discriminator }) };
      return keys(run('2026-09-01', { rules: [rule], exceptions: [exception] }).excepted);
    };
    expect(hidden('skill:a')).toEqual(['acme/no-description|service:erp|skill:a']);
    expect(hidden()).toEqual(['acme/no-description|service:erp|skill:a', 'acme/no-description|service:erp|skill:b']);
    expect(hidden('skill:c')).toEqual([]);
  });

  it('on the specific finding keeps the general one hidden', () => {
    const parties = [
      { id: 'us', name: 'Our IT' },
      { id: 'msp', name: 'Harbor' },
    ];
    const both = documentWith({
      parties,
      activities: [{ id: 'backup', name: 'Verify backups' }],
      assignments: [holds('C', 'party:us'), holds('I', 'party:msp')],
      exceptions: [{ ...accepted, ruleId: 'raci/both-assume-other', subject: 'activity:backup' }],
    });
    const report = run('2026-09-01', {}, both);
    expect(keys(report.findings).filter((key) => key.includes('activity:backup'))).toEqual([]);
    expect(keys(report.superseded)).toEqual([
      'raci/no-accountable|activity:backup',
      'raci/no-responsible|activity:backup',
    ]);
  });
});

it('tallies of rules about findings count findings, whatever they are about', () => {
  const three = customRule({
    severity: 'high',
    judge: ({ id }) =>
      id === 'erp'
        ? { fail: ['a', 'b', 'c'].map((word) => ({ messageId: 'none', discriminator: `skill:${word}` })) }
        : 'pass',
  });
  const baseline = {
    asOf: '2026-01-01',
    findings: ['a', 'b', 'c'].map((word) => ({ key: `acme/no-description|service:erp|skill:${word}` })),
  };
  const tally = (discriminator: string | undefined) => {
    const exception = {
      ...accepted,
      ruleId: 'gov/gap-not-escalated',
      ...(discriminator !== undefined && { discriminator }),
    };
    const document = { ...model, exceptions: [exception], decisions: [] };
    const report = run('2026-09-01', { rules: [three, gapNotEscalated], baseline }, document);
    return report.tallies.find(({ ruleId }) => ruleId === 'gov/gap-not-escalated');
  };
  expect(tally(undefined)).toMatchObject({ fail: 0, excepted: 3 });
  expect(tally('acme/no-description+skill:a')).toMatchObject({ fail: 2, excepted: 1 });
});

it('results share nothing with rules, and rules cannot change what is set for the next', () => {
  const greedy = customRule({
    options: {
      words: { type: 'list', default: ['a'], basis: 'house-default', description: 'words' },
    } as unknown as Record<string, never>,
    judge: (_, __, options) => {
      (options as unknown as { words: string[] }).words.push('b');
      return 'pass';
    },
  });
  const first = run('2026-09-01', { rules: [greedy] });
  expect(first.ruleErrors).toHaveLength(2);
  const [setting] = first.configuration.rules;
  (setting?.options['words'] as string[]).push('c');
  expect(run('2026-09-01', { rules: [greedy] }).configuration.rules[0]?.options).toEqual({ words: ['a'] });
});

describe('exceptions of the call', () => {
  const other = { ...accepted, id: 'other', subject: 'service:mail' };

  it('are added to those of the document', () => {
    expect(ownerless(run('2026-09-01', { exceptions: [other] }).excepted)).toEqual([erp, mail]);
  });

  it('take the place of the one with the same id', () => {
    const report = run('2026-09-01', { exceptions: [{ ...accepted, subject: 'service:mail' }] });
    expect(ownerless(report.excepted)).toEqual([mail]);
  });

  it('are pointed at as the root, since the document does not have them', () => {
    const rule = { ...customRule({}), subject: 'exception' as const, judge: () => ({ fail: [{ messageId: 'none' }] }) };
    const report = detectGaps(model, { asOf: '2026-09-01', rules: [rule], exceptions: [other] });
    expect(report.findings.map(({ subject, pointer }) => `${subject.id} ${pointer}`)).toEqual([
      'accepted /exceptions/0',
      'other ',
    ]);
  });

  it.each([
    ['no list', {}, 'exceptions'],
    ['no exception', [1], 'exceptions/0'],
    ['one without a subject', [{ id: 'a', ruleId: 'raci/none' }], 'exceptions/0/subject'],
    ['an end that is no date', [{ ...other, expiresOn: 'never' }], 'exceptions/0/expiresOn'],
    ['a day that does not exist', [{ ...other, approvedOn: '2026-02-30' }], 'exceptions/0/approvedOn'],
    ['a number as date', [{ ...other, expiresOn: 99999999 }], 'exceptions/0/expiresOn'],
    ['a reason that says nothing', [{ ...other, reason: '' }], 'exceptions/0/reason'],
    ['a misspelt key', [{ ...other, discriminatr: 'skill:a' }], 'exceptions/0/discriminatr'],
    ['a discriminator of nothing', [{ ...other, discriminator: null }], 'exceptions/0/discriminator'],
    ['two of one id', [other, other], 'exceptions/1/id'],
  ])('refuses %s', (_, exceptions, path) => {
    expect(() => run('2026-09-01', { exceptions: exceptions as Exception[] })).toThrow(
      expect.objectContaining({ name: 'ComanagedError', path }),
    );
  });
});
