import { noOwner } from '../../../../src/gaps/rules/lane/noOwner.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import { lane, laneDocument } from './lanes.js';

export const rule = noOwner;

const key = (id: string) => `lane/no-owner|lane:${id}`;

export const tests: RuleTests = {
  failing: [
    {
      name: 'nobody',
      model: laneDocument([lane('net', null)]),
      failures: [{ key: key('net'), severity: 'high', message: 'Nobody owns lane Lane net.' }],
    },
    {
      name: 'nobody, of one of two',
      model: laneDocument([lane('voice', 'party:us'), lane('net', null)]),
      failures: [{ key: key('net') }],
    },
    {
      name: 'nobody, of a lane of a critical service',
      model: laneDocument([lane('net', null, { select: { serviceIds: ['erp'] } })], {
        services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }],
      }),
      failures: [{ key: key('net'), severity: 'critical' }],
    },
  ],
  passing: [
    { name: 'a party', model: laneDocument([lane('net', 'party:us')]) },
    { name: 'a role that is not listed: another rule says so', model: laneDocument([lane('net', 'role:gone')]) },
  ],
  unknown: [
    { name: 'not assessed', model: laneDocument([lane('net', null, { owners: undefined })]), missing: ['lane.owners'] },
  ],
  notApplicable: [{ name: 'no lanes', model: laneDocument([]) }],
  example: { failing: laneDocument([lane('net', null)]), fixed: laneDocument([lane('net', 'role:it')]) },
};
