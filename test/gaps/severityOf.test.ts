import { describe, expect, it } from 'vitest';
import { detectGaps } from '../../src/gaps/detectGaps.js';
import { findingSeverities } from '../../src/gaps/model.js';
import type { FindingSeverity } from '../../src/gaps/model.js';
import { serviceNoOwner } from '../../src/gaps/rules/own/serviceNoOwner.js';
import { noAccountable } from '../../src/gaps/rules/raci/noAccountable.js';
import { criticalities } from '../../src/services/catalogue/model.js';
import type { Criticality, Service } from '../../src/services/catalogue/model.js';
import { customRule } from './customRule.js';
import { documentWith } from './documents.js';

const severities = (service: Partial<Service>, rule: Parameters<typeof customRule>[0]) => {
  const services = [{ id: 'erp', name: 'ERP', ...service }];
  const { findings } = detectGaps(documentWith({ services }), { asOf: '2026-09-01', rules: [customRule(rule)] });
  return findings.map(({ severity }) => severity);
};
const failing = { judge: () => ({ fail: [{ messageId: 'none' }] }) };

describe('the criticality of the service shifts the base by one, and not beyond the ends', () => {
  // Columns: a base of critical, high, medium, low, info.
  it.each<[Criticality | null | undefined, FindingSeverity[]]>([
    ['critical', ['critical', 'critical', 'high', 'medium', 'low']],
    ['high', ['critical', 'high', 'medium', 'low', 'info']],
    ['medium', ['critical', 'high', 'medium', 'low', 'info']],
    ['low', ['high', 'medium', 'low', 'info', 'info']],
    [null, ['critical', 'high', 'medium', 'low', 'info']],
    [undefined, ['critical', 'high', 'medium', 'low', 'info']],
  ])('%s', (criticality, expected) => {
    const shifted = findingSeverities.map((severity) => severities({ criticality }, { ...failing, severity }));
    expect(shifted).toEqual(expected.map((severity) => [severity]));
  });

  it('knows every criticality', () => {
    expect(criticalities).toEqual(['critical', 'high', 'medium', 'low']);
  });
});

it('shifts an unknown as its failure would be', () => {
  expect(severities({ criticality: 'critical' }, {})).toEqual(['high']); // base medium, description not assessed
});

it('a failure that weighs more or less than the others of its rule is shifted too', () => {
  const fail = (['up', 'down'] as const).map((shift) => ({ messageId: 'none', discriminator: shift, shift }));
  const rule = { judge: () => ({ fail }) };
  expect(severities({}, rule)).toEqual(['high', 'low']);
  expect(severities({ criticality: 'low' }, rule)).toEqual(['medium', 'info']);
  expect(severities({ criticality: 'low' }, { ...rule, severity: 'low' })).toEqual(['low', 'info']);
  expect(severities({ criticality: 'low' }, { ...rule, severity: 'info' })).toEqual(['info', 'info']);
  expect(severities({ criticality: 'critical' }, { ...rule, severity: 'critical' })).toEqual(['critical', 'critical']);
});

it('an activity has the criticality of its service', () => {
  const activities = ['erp', 'crm', 'gone', null].map((serviceId, at) => ({ id: `a${at}`, name: `A${at}`, serviceId }));
  const services = [
    { id: 'erp', name: 'ERP', criticality: 'critical' as const },
    { id: 'crm', name: 'CRM', criticality: 'low' as const },
  ];
  const model = documentWith({ services, activities, assignments: [] });
  const { findings } = detectGaps(model, { asOf: '2026-09-01', rules: [noAccountable] });
  expect(Object.fromEntries(findings.map(({ subject, severity }) => [subject.id, severity]))).toEqual({
    a0: 'critical',
    a1: 'medium',
    a2: 'high',
    a3: 'high',
  });
});

it('leaves retired services and their activities out', () => {
  const services = [
    { id: 'erp', name: 'ERP', ownerRoleId: null, lifecycle: 'retired' as const },
    { id: 'crm', name: 'CRM', ownerRoleId: null, lifecycle: 'retiring' as const },
  ];
  const activities = [
    { id: 'a', name: 'A', serviceId: 'erp' },
    { id: 'b', name: 'B', serviceId: 'crm' },
  ];
  const model = documentWith({ services, activities, assignments: [] });
  const { findings, tallies } = detectGaps(model, { asOf: '2026-09-01', rules: [noAccountable, serviceNoOwner] });
  expect(findings.map(({ key }) => key)).toEqual([
    'own/service-no-owner|service:crm',
    'raci/no-accountable|activity:b',
  ]);
  expect(tallies.map(({ fail, pass }) => fail + pass)).toEqual([1, 1]);
});
