import { reactiveHeavy } from '../../../../src/gaps/rules/capacity/reactiveHeavy.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Workload } from '../../../../src/services/parties/model.js';
import { documentWith } from '../../documents.js';

export const rule = reactiveHeavy;

const inTeam = (workload: Workload | null) =>
  documentWith({
    organization: { id: 'mills', name: 'North Mills', workload: null },
    teams: [{ id: 'it', name: 'IT team', workload }],
  });
const inOrganization = (workload: Workload | null) =>
  documentWith({ organization: { id: 'mills', name: 'North Mills', workload } });

export const tests: RuleTests = {
  failing: [
    {
      name: 'a team',
      model: inTeam({ totalHours: 1000, reactiveHours: 601 }),
      failures: [
        {
          key: 'capacity/reactive-heavy|team:it',
          severity: 'medium',
          message: '601 of 1000 hours in IT team went to unplanned work.',
          data: { reactiveHours: 601, totalHours: 1000 },
        },
      ],
    },
    {
      name: 'the organization',
      model: inOrganization({ totalHours: 1900, reactiveHours: 1200 }), // 63 %
      failures: [
        {
          key: 'capacity/reactive-heavy|organization:mills',
          message: '1200 of 1900 hours in North Mills went to unplanned work.',
        },
      ],
    },
    {
      name: 'a stricter limit',
      model: inTeam({ totalHours: 100, reactiveHours: 41 }),
      options: { maxShare: 0.4 },
      failures: [{ key: 'capacity/reactive-heavy|team:it' }],
    },
  ],
  passing: [
    { name: 'exactly the limit', model: inTeam({ totalHours: 1000, reactiveHours: 600 }) },
    { name: 'exactly the limit in tenths', model: inTeam({ totalHours: 3, reactiveHours: 1.8 }) },
    { name: 'nothing is unplanned', model: inTeam({ totalHours: 1000, reactiveHours: null }) },
    {
      name: 'a limit that cannot be passed',
      model: inOrganization({ totalHours: 10, reactiveHours: 10 }),
      options: { maxShare: 1 },
    },
  ],
  unknown: [
    {
      name: 'no workload of either',
      model: documentWith({ teams: [{ id: 'it', name: 'IT team' }] }),
      missing: ['organization.workload', 'team.workload'],
    },
    { name: 'unplanned hours', model: inTeam({ totalHours: 1000 }), missing: ['team.workload.reactiveHours'] },
    { name: 'all hours', model: inTeam({ reactiveHours: 100 }), missing: ['team.workload.totalHours'] },
    {
      name: 'both, of the organization',
      model: inOrganization({}),
      missing: ['organization.workload.reactiveHours', 'organization.workload.totalHours'],
    },
  ],
  notApplicable: [
    { name: 'no hours are recorded', model: inTeam(null) },
    { name: 'the total is not recorded', model: inTeam({ totalHours: null }) },
    { name: 'no hour was worked', model: inTeam({ totalHours: 0, reactiveHours: 0 }) },
  ],
  example: {
    failing: inTeam({ totalHours: 1000, reactiveHours: 800 }),
    fixed: inTeam({ totalHours: 1000, reactiveHours: 450 }),
  },
};
