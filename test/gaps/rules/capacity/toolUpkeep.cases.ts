import { toolUpkeep } from '../../../../src/gaps/rules/capacity/toolUpkeep.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Workload } from '../../../../src/services/parties/model.js';
import { documentWith } from '../../documents.js';

export const rule = toolUpkeep;

const key = 'capacity/tool-upkeep|team:it';
const team = (workload: Workload | null) => documentWith({ teams: [{ id: 'it', name: 'IT team', workload }] });
const options = { maxShare: 0.2 };

export const tests: RuleTests = {
  failing: [
    {
      name: 'an hour too much',
      model: team({ totalHours: 1000, toolUpkeepHours: 201 }),
      options,
      failures: [
        {
          key,
          severity: 'low',
          message: '201 of 1000 hours in IT team went to its own tools.',
          data: { toolUpkeepHours: 201, totalHours: 1000 },
        },
      ],
    },
    {
      name: 'none is allowed',
      model: team({ totalHours: 1000, toolUpkeepHours: 1 }),
      options: { maxShare: 0 },
      failures: [{ key }],
    },
  ],
  passing: [
    { name: 'exactly the limit', model: team({ totalHours: 1000, toolUpkeepHours: 200 }), options },
    { name: 'no hours of upkeep', model: team({ totalHours: 1000, toolUpkeepHours: null }), options },
  ],
  unknown: [
    {
      name: 'not assessed',
      model: documentWith({ teams: [{ id: 'it', name: 'IT team' }] }),
      options,
      missing: ['team.workload'],
    },
    {
      name: 'neither of the hours',
      model: team({}),
      options,
      missing: ['team.workload.toolUpkeepHours', 'team.workload.totalHours'],
    },
  ],
  notApplicable: [
    { name: 'nobody set a limit', model: team({ totalHours: 10, toolUpkeepHours: 10 }) },
    { name: 'no hours are recorded', model: team(null), options },
    { name: 'the total is not recorded', model: team({ totalHours: null, toolUpkeepHours: 5 }), options },
    { name: 'no hour was worked', model: team({ totalHours: 0 }), options },
  ],
  example: {
    options,
    failing: team({ totalHours: 1000, toolUpkeepHours: 300 }),
    fixed: team({ totalHours: 1000, toolUpkeepHours: 100 }),
  },
};
