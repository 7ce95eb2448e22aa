import { expect, it } from 'vitest';
import { serviceNoOwner } from '../../../../src/gaps/rules/own/serviceNoOwner.js';
import type { Service } from '../../../../src/services/catalogue/model.js';
import { checkRule } from '../../checkRule.js';
import { documentWith } from '../../documents.js';

const key = 'own/service-no-owner|service:erp';
const erp = (more: Partial<Service>) => documentWith({ services: [{ id: 'erp', name: 'ERP', ...more }] });
const roles = [{ id: 'it', name: 'IT manager' }];

it.each<[string, Partial<Service>, string[]]>([
  ['nobody', { ownerRoleId: null }, [`fail high ${key}: Nobody owns ERP.`]],
  [
    'nobody, of a critical service',
    { ownerRoleId: null, criticality: 'critical' },
    [`fail critical ${key}: Nobody owns ERP.`],
  ],
  ['not assessed', {}, [`unknown high ${key}: Not known who owns ERP.`]],
  ['a role', { ownerRoleId: 'it' }, ['pass']],
  ['a role that is not listed', { ownerRoleId: 'gone' }, ['pass']], // a reference without a target is another finding
  ['nobody, of a retired service', { ownerRoleId: null, lifecycle: 'retired' }, []],
  ['nobody, of a planned service', { ownerRoleId: null, lifecycle: 'planned' }, [`fail high ${key}: Nobody owns ERP.`]],
])('%s', (_, more, told) => {
  expect(checkRule(serviceNoOwner, { ...erp(more), roles }).told).toEqual(told);
});

it('has nothing to say without services', () => {
  expect(checkRule(serviceNoOwner, documentWith({ services: [] })).told).toEqual([]);
  expect(checkRule(serviceNoOwner, documentWith({})).told).toEqual([]);
});

it('says what to find out where it does not know, and what to do where it does', () => {
  const remedies = [erp({}), erp({ ownerRoleId: null })].map((model) => checkRule(serviceNoOwner, model).findings[0]);
  expect(remedies.map((finding) => finding?.remediation)).toEqual([
    'Find out and record: service.ownerRoleId.',
    'Name one role that owns ERP.',
  ]);
});
