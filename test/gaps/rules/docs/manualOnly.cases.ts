import { manualOnly } from '../../../../src/gaps/rules/docs/manualOnly.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { Activity } from '../../../../src/services/activities/model.js';
import { documentWith } from '../../documents.js';

export const rule = manualOnly;

const key = 'docs/manual-only|activity:backup';
const backup = (more: Partial<Activity>) =>
  documentWith({ activities: [{ id: 'backup', name: 'Verify backups', serviceId: null, ...more }] });
const daily = { interval: 'P1D' };

export const tests: RuleTests = {
  failing: [
    {
      name: 'by hand',
      model: backup({ ...daily, automation: 'manual', configurationAsCode: true }),
      failures: [{ key, severity: 'info', message: '"Verify backups" is done regularly, and by hand.' }],
    },
    {
      name: 'not as code',
      model: backup({ ...daily, automation: 'automated', configurationAsCode: false }),
      failures: [{ key, message: '"Verify backups" is done regularly, and its configuration is not kept as code.' }],
    },
    {
      name: 'both, stated as none',
      model: backup({ ...daily, automation: null, configurationAsCode: null }),
      failures: [
        { key, message: '"Verify backups" is done regularly and by hand, and its configuration is not kept as code.' },
      ],
    },
    {
      name: 'by hand, the rest is not assessed',
      model: backup({ ...daily, automation: 'manual' }),
      failures: [{ key, messageId: 'manual' }],
    },
    {
      name: 'not as code, the rest is not assessed',
      model: backup({ ...daily, configurationAsCode: false }),
      failures: [{ key, messageId: 'notAsCode' }],
    },
  ],
  passing: [
    { name: 'automated', model: backup({ ...daily, automation: 'automated', configurationAsCode: true }) },
    { name: 'a script', model: backup({ ...daily, automation: 'scripted', configurationAsCode: true }) },
    { name: 'automated, however often', model: backup({ automation: 'automated', configurationAsCode: true }) },
  ],
  unknown: [
    {
      name: 'nothing is assessed',
      model: backup({}),
      missing: ['activity.automation', 'activity.configurationAsCode', 'activity.interval'],
    },
    { name: 'automation', model: backup({ ...daily, configurationAsCode: true }), missing: ['activity.automation'] },
    {
      name: 'whether it is repeated',
      model: backup({ automation: 'manual', configurationAsCode: false }),
      missing: ['activity.interval'],
    },
  ],
  notApplicable: [{ name: 'not repeated', model: backup({ interval: null, automation: 'manual' }) }],
  example: {
    failing: backup({ ...daily, automation: 'manual', configurationAsCode: true }),
    fixed: backup({ ...daily, automation: 'scripted', configurationAsCode: true }),
  },
};
