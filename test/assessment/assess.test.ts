import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { forAudience } from '../../src/assessment/forAudience.js';
import { defineRule } from '../../src/gaps/defineRule.js';
import type { OperatingModel } from '../../src/operating-model/model.js';

/**
 * Four activities: one clear, one that both sides leave to the other, one with two accountable roles of one party, one that is not
 * assessed; and two services, one without an owner and one whose owner nobody has asked for.
 */
const model: OperatingModel = {
  id: 'larch',
  name: 'Larch Ltd',
  organization: { id: 'larch', name: 'Larch Ltd', timeZone: 'America/New_York' },
  parties: [
    { id: 'own', name: 'Own IT', kind: 'internal' },
    { id: 'msp', name: 'Provider', kind: 'provider' },
  ],
  roles: [
    { id: 'lead', name: 'IT lead', partyId: 'own' },
    { id: 'admin', name: 'Administrator', partyId: 'own' },
  ],
  services: [
    { id: 'erp', name: 'ERP', ownerRoleId: null },
    { id: 'mail', name: 'Mail' },
  ],
  activities: [
    { id: 'clear', name: 'Run the desk' },
    { id: 'nobody', name: 'Verify backups' },
    { id: 'double', name: 'Change firewall rules' },
    { id: 'open', name: 'Train users' },
  ],
  assignments: [
    { activityId: 'clear', assignee: { kind: 'role', id: 'lead' }, responsibility: 'A' },
    { activityId: 'clear', assignee: { kind: 'party', id: 'msp' }, responsibility: 'R' },
    { activityId: 'nobody', assignee: { kind: 'role', id: 'lead' }, responsibility: 'C' },
    { activityId: 'nobody', assignee: { kind: 'party', id: 'msp' }, responsibility: 'I' },
    { activityId: 'double', assignee: { kind: 'role', id: 'lead' }, responsibility: 'A' },
    { activityId: 'double', assignee: { kind: 'role', id: 'admin' }, responsibility: 'A' },
  ],
  partialCollections: [{ collection: 'assignments', subjects: ['activity:open'] }],
};

describe('assess', () => {
  const assessment = assess(model, { asOf: '2026-09-01' });

  test('counts what failed and what is not known apart', () => {
    expect(assessment.headline).toEqual({
      status: 'ok',
      value: {
        failures: [
          { severity: 'critical', count: 0 },
          { severity: 'high', count: 3 },
          { severity: 'medium', count: 0 },
          { severity: 'low', count: 0 },
          { severity: 'info', count: 0 },
        ],
        unknown: assessment.gaps.findings.filter(({ kind }) => kind === 'unknown').length,
        worst: [
          'own/service-no-owner|service:erp',
          'raci/both-assume-other|activity:nobody',
          'raci/multiple-accountable|activity:double',
        ],
        activities: 4,
        withOneAccountable: 1,
        knownShare: assessment.gaps.completeness.known / assessment.gaps.completeness.needed,
      },
    });
    // open: nobody known to be accountable, more than one possible, nobody known to do it, both sides; mail: owner
    const unknown = assessment.gaps.findings.filter(({ kind }) => kind === 'unknown').map(({ key }) => key);
    expect(unknown).toEqual(
      expect.arrayContaining([
        'own/service-no-owner|service:mail',
        'raci/both-assume-other|activity:open',
        'raci/multiple-accountable|activity:open',
        'raci/no-accountable|activity:open',
        'raci/no-responsible|activity:open',
      ]),
    );
  });

  test('tells who answers for what, and keeps not assessed apart from nobody', () => {
    if (assessment.responsibilities.status !== 'ok') throw new Error('not assessed');
    const { activities, parties } = assessment.responsibilities.value;
    const lead = { assignee: { kind: 'role', id: 'lead' }, label: 'IT lead', partyId: 'own', scoped: false };
    expect(activities[0]).toMatchObject({ accountable: [lead], responsible: [{ label: 'Provider', partyId: 'msp' }] });
    expect(activities[1]).toMatchObject({ accountable: [], responsible: [] });
    expect(activities[2]?.responsible?.map(({ label }) => label)).toEqual(['IT lead', 'Administrator']);
    expect(activities[3]).toMatchObject({ accountable: null, responsible: null });
    expect(parties).toEqual([
      { partyId: 'own', label: 'Own IT', accountable: 2, responsible: 1 },
      { partyId: 'msp', label: 'Provider', accountable: 0, responsible: 1 },
    ]);
  });

  test('is plain JSON, leaves its input alone and names it by a fingerprint that key order does not change', () => {
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
    const turned = Object.fromEntries(Object.entries(model).reverse()) as unknown as OperatingModel;
    expect(assess(turned, { asOf: '2026-09-01' }).inputDigest).toBe(assessment.inputDigest);
    expect(assess({ ...model, name: 'Other' }, { asOf: '2026-09-01' }).inputDigest).not.toBe(assessment.inputDigest);
    expect(assessment.inputDigest).toMatch(/^[0-9a-f]{16}$/);
  });

  test('reads an instant as the date in the organization', () => {
    const until = { ...model, assignments: model.assignments?.map((each) => ({ ...each, validUntil: '2026-08-31' })) };
    // 03:59 UTC on 1 September is 23:59 on 31 August in New York, a minute later it is not.
    const failures = (asOf: string) =>
      assess(until, { asOf }).gaps.findings.filter(({ ruleId }) => ruleId === 'raci/no-accountable').length;
    expect(failures('2026-09-01T03:59:00Z')).toBe(1);
    expect(failures('2026-09-01T04:00:00Z')).toBe(4);
  });

  test('an accepted failure is a doubt all the same, and no failure', () => {
    const exception = {
      id: 'e',
      ruleId: 'raci/multiple-accountable',
      subject: 'activity:double',
      reason: 'until the split',
      ownerRoleId: 'lead',
      approvedByRoleId: 'lead',
      approvedOn: '2026-08-01',
      expiresOn: '2026-12-31',
    };
    const { headline } = assess({ ...model, exceptions: [exception] }, { asOf: '2026-09-01' });
    if (headline.status !== 'ok') throw new Error('not assessed');
    expect(headline.value.withOneAccountable).toBe(1);
    expect(headline.value.failures.find(({ severity }) => severity === 'high')?.count).toBe(2);
  });

  test('takes rules, settings and exceptions of the caller; who answers for what is counted all the same', () => {
    const rule = defineRule({
      id: 'acme/described',
      title: 'Not described',
      rationale: 'What is not described cannot be handed over.',
      subject: 'service',
      severity: 'low',
      sources: [],
      needs: ['service.description'],
      messages: { none: '{name} is not described.', unknown: 'Not known how {name} is described.' },
      remediation: 'Describe {name}.',
      judge: () => ({ fail: [{ messageId: 'none' }] }),
    });
    const exception = {
      id: 'e',
      ruleId: 'acme/described',
      subject: 'service:erp',
      reason: 'until the move',
      ownerRoleId: 'lead',
      approvedByRoleId: 'lead',
      approvedOn: '2026-08-01',
      expiresOn: '2026-12-31',
    };
    const own = assess(model, {
      asOf: '2026-09-01',
      rules: [rule],
      config: { rules: { 'acme/described': 'medium' } },
      exceptions: [exception],
    });
    expect(own.gaps.findings.map(({ key, severity }) => `${severity} ${key}`)).toEqual([
      'medium acme/described|service:mail',
    ]);
    expect(own.gaps.excepted.map(({ key }) => key)).toEqual(['acme/described|service:erp']);
    if (own.headline.status !== 'ok') throw new Error('not assessed');
    expect(own.headline.value).toMatchObject({ activities: 4, withOneAccountable: 1 });
    expect(() => assess(model, { asOf: '2026-09-01', config: { rules: { 'acme/other': 'off' } } })).toThrow(
      expect.objectContaining({ code: 'unknown-rule' }),
    );
  });

  test('counts nobody as answering in a scheme without a letter for it', () => {
    const letters = [{ letter: 'D', label: 'Does', semantics: ['does-work'] as const }];
    const { headline } = assess(
      { ...model, raciScheme: { id: 'own', letters }, assignments: [] },
      { asOf: '2026-09-01' },
    );
    expect(headline).toMatchObject({ value: { withOneAccountable: null } });
  });

  test('dates findings by an earlier report, and shows what an audience may see', () => {
    const baseline = { asOf: '2026-06-01', findings: [{ key: 'own/service-no-owner|service:erp' }] };
    const { gaps } = assess(model, { asOf: '2026-09-01', baseline });
    expect(gaps.findings.find(({ key }) => key === 'own/service-no-owner|service:erp')?.firstSeenOn).toBe('2026-06-01');
    expect(assess(model, { asOf: '2026-09-01', audience: 'client' })).toEqual(
      forAudience(assessment, { audience: 'client' }),
    );
  });

  test('says what is missing where there is no matrix', () => {
    expect(assess({ id: 'a', name: 'A' }, { asOf: '2026-09-01' }).responsibilities).toEqual({
      status: 'not-assessed',
      missing: ['activities', 'assignments'],
    });
  });

  test.each([
    ['no document', null, { asOf: '2026-09-01' }, 'invalid-argument'],
    [
      'an assignment of nobody',
      { ...model, assignments: [{ activityId: 'clear', responsibility: 'A' }] },
      { asOf: '2026-09-01' },
      'invalid-argument',
    ],
    ['no date', model, {}, 'invalid-option'],
    ['a date that is none', model, { asOf: '2026-02-30' }, 'invalid-option'],
    ['a misspelt option', model, { asOf: '2026-09-01', audiense: 'client' }, 'unknown-option'],
    ['no options', model, undefined, 'invalid-argument'],
  ])('refuses %s', (_, document, options, code) => {
    expect(() => assess(document as OperatingModel, options as { asOf: string })).toThrow(
      expect.objectContaining({ name: 'ComanagedError', code }),
    );
  });
});
