import { bothAssumeOther } from '../../../../src/gaps/rules/raci/bothAssumeOther.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { holds } from '../../documents.js';
import { daci, erp, on, partial, row } from './rows.js';

export const rule = bothAssumeOther;

const key = 'raci/both-assume-other|activity:backup';
const failures = [{ key }];
const inErp = { serviceId: 'erp' };
const owned = erp({ ownerRoleId: 'it' });
const witness = { letter: 'C', label: 'Hears', semantics: ['informed' as const] };

export const tests: RuleTests = {
  failing: [
    {
      name: 'two parties by their roles',
      model: row([holds('C', 'role:it'), holds('I', 'role:noc')]),
      failures: [
        {
          key,
          severity: 'high',
          message: 'Several parties are named on "Verify backups", but none of them is responsible or accountable.',
        },
      ],
    },
    {
      name: 'in a service with an owner on the row: its letter changes',
      model: row([holds('C', 'role:it'), holds('I', 'role:noc')], inErp, owned),
      failures,
    },
    {
      name: 'in a service with an owner who is not on the row',
      model: row([holds('C', 'role:lead'), holds('I', 'role:noc')], inErp, owned),
      failures,
    },
    {
      name: 'in a service with an owner who is on a part of the row',
      model: row([holds('C', 'role:it', on('p1')), holds('I', 'role:noc')], inErp, owned),
      failures,
    },
    { name: 'two parties by name', model: row([holds('C', 'party:us'), holds('C', 'party:msp')]), failures },
    {
      name: 'one who answered until yesterday',
      model: row([holds('C', 'role:it'), holds('C', 'role:noc'), holds('A', 'role:it', { validUntil: '2026-08-31' })]),
      failures,
    },
    {
      name: 'two contributors',
      model: row([holds('C', 'role:it'), holds('C', 'role:noc')], inErp, { ...daci, ...owned }),
      failures,
    },
  ],
  passing: [
    { name: 'one answers', model: row([holds('A', 'role:it'), holds('C', 'role:noc')]) },
    { name: 'one does it', model: row([holds('C', 'role:it'), holds('R', 'role:noc')]) },
    {
      name: 'one answers, the other is of nobody knows whom',
      model: row([holds('A', 'role:it'), holds('C', 'role:new')]),
    },
  ],
  unknown: [
    { name: 'letters not assessed', model: row(undefined), missing: ['assignments'] },
    {
      name: 'letters not all listed',
      model: row([holds('C', 'role:it'), holds('C', 'role:noc')], {}, partial('assignments')),
      missing: ['assignments'],
    },
    {
      name: 'a role of nobody knows whom',
      model: row([holds('C', 'role:it'), holds('C', 'role:new')]),
      missing: ['role.partyId'],
    },
    {
      name: 'a team and a person of nobody knows whom',
      model: row([holds('C', 'team:x'), holds('C', 'person:y')]),
      missing: ['team.partyId', 'person.partyId'],
    },
  ],
  notApplicable: [
    { name: 'one party', model: row([holds('C', 'role:it'), holds('C', 'role:lead')]) },
    { name: 'nobody', model: row([]) },
    {
      name: 'who is left out is not on the row',
      model: row([holds('C', 'role:it'), holds('O', 'role:noc')], {}, { raciScheme: { id: 'cairo' } }),
    },
    {
      name: 'a scheme in which nobody does or answers',
      model: row(
        [holds('C', 'role:it'), holds('C', 'role:noc')],
        {},
        { raciScheme: { id: 'house', letters: [witness] } },
      ),
    },
    {
      name: 'a retired service',
      model: row([holds('C', 'role:it'), holds('C', 'role:noc')], inErp, erp({ lifecycle: 'retired' })),
    },
  ],
};
