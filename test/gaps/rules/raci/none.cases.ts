import { noMatrix } from '../../../../src/gaps/rules/raci/none.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { documentWith } from '../../documents.js';

export const rule = noMatrix;

const key = 'raci/none|organization:mills';
const us = { id: 'us', name: 'Our IT' };
const msp = { id: 'msp', name: 'Harbor' };
const backup = { id: 'backup', name: 'Verify backups' };
const roles = [{ id: 'it', name: 'IT manager' }];
const two = (parts: Partial<OperatingModel>) => documentWith({ parties: [us, msp], ...parts });
const partial = (collection: string) => ({ partialCollections: [{ collection }] });

export const tests: RuleTests = {
  failing: [
    {
      name: 'two parties, no activity',
      model: two({ activities: [] }),
      failures: [
        {
          key,
          severity: 'high',
          message: '2 parties work together in North Mills, but no activity is listed.',
          data: { parties: 2 },
        },
      ],
    },
    {
      name: 'two services, one of them with an owner: both get an activity, one a letter',
      model: two({
        activities: [],
        assignments: [],
        roles,
        services: [
          { id: 'erp', name: 'ERP', ownerRoleId: 'it' },
          { id: 'crm', name: 'CRM', ownerRoleId: null },
          { id: 'fax', name: 'Fax', lifecycle: 'retired' },
        ],
      }),
      failures: [{ key }],
    },
    {
      name: 'every service with an owner, letters not assessed',
      model: two({ activities: [], roles, services: [{ id: 'erp', name: 'ERP', ownerRoleId: 'it' }] }),
      failures: [{ key }],
    },
    {
      name: 'a service without an owner, letters not assessed',
      model: two({ activities: [], roles, services: [{ id: 'erp', name: 'ERP' }] }),
      failures: [{ key }],
    },
    {
      name: 'two of perhaps more parties',
      model: two({ activities: [], ...partial('parties') }),
      failures: [{ key, messageId: 'none' }],
    },
  ],
  passing: [
    { name: 'two parties, an activity', model: two({ activities: [backup] }) },
    {
      name: 'two parties, one of perhaps more activities',
      model: two({ activities: [backup], ...partial('activities') }),
    },
  ],
  unknown: [
    { name: 'parties not assessed', model: documentWith({ activities: [] }), missing: ['parties'] },
    { name: 'activities not assessed', model: two({}), missing: ['activities'] },
    {
      name: 'activities perhaps not all listed',
      model: two({ activities: [], ...partial('activities') }),
      missing: ['activities'],
    },
    {
      name: 'one of perhaps more parties',
      model: documentWith({ parties: [us], activities: [], ...partial('parties') }),
      missing: ['parties'],
    },
    { name: 'nothing assessed', model: documentWith({}), missing: ['parties', 'activities'] },
  ],
  notApplicable: [
    { name: 'one party', model: documentWith({ parties: [us], activities: [] }) },
    { name: 'no party', model: documentWith({ parties: [] }) },
  ],
};
