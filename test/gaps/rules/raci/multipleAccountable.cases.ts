import { multipleAccountable } from '../../../../src/gaps/rules/raci/multipleAccountable.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { holds } from '../../documents.js';
import { erp, on, onlyDoers, partial, row } from './rows.js';

export const rule = multipleAccountable;

const key = 'raci/multiple-accountable|activity:backup';
const failures = [{ key }];
const hours = (zone: string) => ({
  scope: { window: { windows: [{ zone, days: ['mon' as const], start: '08:00', end: '17:00' }] } },
});
const both = { letter: 'A', label: 'Does and answers', semantics: ['does-work' as const, 'owns-outcome' as const] };

export const tests: RuleTests = {
  failing: [
    {
      name: 'two roles: the smaller id stays',
      model: row([holds('A', 'role:noc'), holds('A', 'role:it')]),
      failures: [
        {
          key,
          severity: 'high',
          message: '2 holders are accountable for "Verify backups" at the same time.',
          data: { holders: 2 },
        },
      ],
    },
    {
      name: 'two roles, one of them owns the service: it stays',
      model: row([holds('A', 'role:it'), holds('A', 'role:noc')], { serviceId: 'erp' }, erp({ ownerRoleId: 'noc' })),
      failures,
    },
    {
      name: 'a party, a team and a role: the role stays',
      model: row([holds('A', 'party:msp'), holds('A', 'team:desk'), holds('A', 'role:it')]),
      failures,
    },
    {
      name: 'two roles, one of which does it too',
      model: row([holds('A', 'role:it'), holds('A', 'role:noc'), holds('R', 'role:noc')]),
      failures,
    },
    {
      name: 'a party and two of its roles',
      model: row([holds('A', 'party:us'), holds('A', 'role:it'), holds('A', 'role:lead')]),
      failures,
    },
    {
      name: 'two roles and the party of one',
      model: row([holds('A', 'party:us'), holds('A', 'role:it'), holds('A', 'role:noc')]),
      failures,
    },
    {
      name: 'three roles of whom two share a severity each',
      model: row(
        [holds('A', 'role:it', on('p1')), holds('A', 'role:lead', on('p1', 'p2')), holds('A', 'role:noc', on('p2'))],
        { severities: ['p1', 'p2'] },
      ),
      failures: [{ key, data: { holders: 3 } }],
    },
    {
      name: 'two for a severity, of which one has more: nobody would answer for the rest',
      model: row([holds('A', 'role:it', on('p1')), holds('A', 'role:noc', on('p1', 'p2'))], {
        severities: ['p1', 'p2'],
      }),
      failures,
    },
    {
      name: 'the same hours',
      model: row([holds('A', 'role:it', hours('Europe/London')), holds('A', 'role:noc', hours('Europe/London'))]),
      failures,
    },
    {
      name: 'one of them until today',
      model: row([holds('A', 'role:it'), holds('A', 'role:noc', { validUntil: '2026-09-01' })]),
      failures,
    },
    {
      name: 'in a scheme whose letter says that they do it too',
      model: row([holds('A', 'role:it'), holds('A', 'role:noc')], {}, { raciScheme: { id: 'house', letters: [both] } }),
      failures,
    },
    {
      name: 'in a scheme without a letter for advice',
      model: row(
        [holds('A', 'role:it'), holds('A', 'role:noc')],
        {},
        { raciScheme: { id: 'house', letters: [{ letter: 'A', label: 'Answers', semantics: ['owns-outcome'] }] } },
      ),
      failures,
    },
    {
      name: 'two, letters not all listed',
      model: row([holds('A', 'role:it'), holds('A', 'role:noc')], {}, partial('assignments')),
      failures,
    },
  ],
  passing: [
    { name: 'one role', model: row([holds('A', 'role:it'), holds('R', 'role:noc')]) },
    { name: 'nobody', model: row([]) },
    { name: 'a party and its role', model: row([holds('A', 'party:us'), holds('A', 'role:it')]) },
    {
      name: 'two for a severity each',
      model: row([holds('A', 'role:it', on('p1')), holds('A', 'role:noc', on('p2'))]),
    },
    {
      name: 'one until yesterday',
      model: row([holds('A', 'role:it'), holds('A', 'role:noc', { validUntil: '2026-08-31' })]),
    },
  ],
  unknown: [
    { name: 'letters not assessed', model: row(undefined), missing: ['assignments'] },
    {
      name: 'one, letters not all listed',
      model: row([holds('A', 'role:it')], {}, partial('assignments')),
      missing: ['assignments'],
    },
    {
      name: 'a party and a role of nobody knows whom',
      model: row([holds('A', 'party:us'), holds('A', 'role:new')]),
      missing: ['role.partyId'],
    },
    {
      name: 'hours in two zones',
      model: row([holds('A', 'role:it', hours('Europe/London')), holds('A', 'role:noc', hours('Europe/Oslo'))]),
      missing: ['assignment.scope'],
    },
  ],
  notApplicable: [
    { name: 'a scheme in which nobody answers', model: row([], {}, onlyDoers) },
    { name: 'a retired service', model: row([], { serviceId: 'erp' }, erp({ lifecycle: 'retired' })) },
  ],
};
