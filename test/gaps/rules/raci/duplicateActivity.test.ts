import { describe, expect, it } from 'vitest';
import { duplicateActivity } from '../../../../src/gaps/rules/raci/duplicateActivity.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { checkRule } from '../../checkRule.js';
import { documentWith, holds } from '../../documents.js';

const key = (id: string) => `raci/duplicate-activity|activity:${id}`;
const listed = (id: string, name = 'Verify backups') => `fail low ${key(id)}: "${name}" is listed more than once.`;
const equal = (id: string) => `fail low ${key(id)}: "Verify backups" is listed more than once, with the same letters.`;
const differing = (id: string) =>
  `fail medium ${key(id)}: "Verify backups" is listed more than once, with different letters.`;
const unknown = (id: string) =>
  `unknown low ${key(id)}: Not known whether "Verify backups" belongs to the same service as another activity of that name.`;

const named = (id: string, serviceId?: string | null, name = 'Verify backups'): Activity => ({
  id,
  name,
  ...(serviceId !== undefined && { serviceId }),
});
const listing = (activities: Activity[] | undefined, more: Partial<OperatingModel> = {}) =>
  documentWith({ ...(activities && { activities }), ...more });

describe('the same name in the same service', () => {
  it.each<[string, OperatingModel, string[]]>([
    ['twice in one service', listing([named('a', 'erp'), named('b', 'erp')]), [listed('b'), 'pass']],
    [
      'three times',
      listing([named('a', 'erp'), named('b', 'erp'), named('c', 'erp')]),
      [listed('b'), listed('c'), 'pass'],
    ],
    ['twice in none', listing([named('a', null), named('b', null)]), [listed('b'), 'pass']],
    ['twice, no service stated', listing([named('a'), named('b')]), [listed('b'), 'pass']],
    [
      'twice but for spelling and numbering',
      listing([named('a', 'erp', '1) Verify Backups'), named('b', 'erp', '  verify   backups:')]),
      [listed('b', '  verify   backups:'), 'pass'],
    ],
    ['in two services', listing([named('a', 'erp'), named('b', 'crm')]), ['pass', 'pass']],
    ['in a service and in none', listing([named('a', 'erp'), named('b', null)]), ['pass', 'pass']],
    ['two names', listing([named('a', 'erp'), named('b', 'erp', 'Restore backups')]), ['pass', 'pass']],
    ['a service not stated', listing([named('a', 'erp'), named('b')]), [unknown('b'), 'pass']],
    ['a service not stated earlier', listing([named('a'), named('b', 'erp')]), [unknown('b'), 'pass']],
    ['none, and a service not stated', listing([named('a', null), named('b')]), [unknown('b'), 'pass']],
    [
      'twice beside one that is not stated',
      listing([named('a'), named('b', 'erp'), named('c', 'erp')]),
      [unknown('b'), listed('c'), 'pass'],
    ],
    ['no activities', listing([]), []],
    ['activities not assessed', listing(undefined), []],
  ])('%s', (_, model, told) => {
    expect(checkRule(duplicateActivity, model).told).toEqual(told);
  });
});

describe('the letters of both', () => {
  const two = [named('a', 'erp'), named('b', 'erp')];
  const on = (activityId: string, letter: string, role: string, more = {}) =>
    holds(letter, `role:${role}`, { activityId, ...more });
  const partialFor = (...subjects: string[]) => ({ partialCollections: [{ collection: 'assignments', subjects }] });

  it.each<[string, Partial<OperatingModel>, string]>([
    ['none', { assignments: [] }, equal('b')],
    [
      'the same, in another order',
      { assignments: [on('a', 'R', 'x'), on('a', 'A', 'y'), on('b', 'A', 'y'), on('b', 'R', 'x')] },
      equal('b'),
    ],
    [
      'the same, one of them twice',
      { assignments: [on('a', 'R', 'x'), on('b', 'R', 'x'), on('b', 'R', 'x')] },
      equal('b'),
    ],
    ['other letters', { assignments: [on('a', 'R', 'x'), on('b', 'A', 'x')] }, differing('b')],
    ['other holders', { assignments: [on('a', 'R', 'x'), on('b', 'R', 'y')] }, differing('b')],
    ['one more', { assignments: [on('a', 'R', 'x')] }, differing('b')],
    ['one more, until yesterday', { assignments: [on('a', 'R', 'x', { validUntil: '2026-08-31' })] }, equal('b')],
    ['not assessed', {}, listed('b')],
    ['not all listed', { assignments: [on('a', 'R', 'x')], ...partialFor('activity:a') }, listed('b')],
    ['not all listed of the other', { assignments: [on('a', 'R', 'x')], ...partialFor('activity:b') }, listed('b')],
  ])('%s', (_, more, told) => {
    expect(checkRule(duplicateActivity, listing(two, more)).told).toEqual([told, 'pass']);
  });
});

it('leaves activities of retired services out', () => {
  const services = [{ id: 'erp', name: 'ERP', lifecycle: 'retired' as const }];
  const { told } = checkRule(
    duplicateActivity,
    listing([named('a', 'erp'), named('b', 'erp'), named('c')], { services }),
  );
  expect(told).toEqual(['pass']);
});

it('points at the one with the smallest id, wherever it stands', () => {
  const { findings } = checkRule(duplicateActivity, listing([named('c', 'erp'), named('b', 'erp'), named('a', 'erp')]));
  const original = { subject: { kind: 'activity', id: 'a' }, pointer: '/activities/2', note: 'the same activity' };
  expect(findings.map(({ pointer, related }) => ({ pointer, related }))).toEqual([
    { pointer: '/activities/1', related: [original] },
    { pointer: '/activities/0', related: [original] },
  ]);
});
