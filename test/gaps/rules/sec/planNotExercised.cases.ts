import { planNotExercised } from '../../../../src/gaps/rules/sec/planNotExercised.js';
import type { RuleTests } from '../../../../src/gaps/ruleTest/model.js';
import type { DocumentRecord } from '../../../../src/governance/records/model.js';
import { documentWith } from '../../documents.js';

export const rule = planNotExercised;

const key = 'sec/plan-not-exercised|document:plan';
const plan = (more: Partial<DocumentRecord>) =>
  documentWith({
    services: [{ id: 'erp', name: 'ERP', criticality: 'critical' }],
    documents: [{ id: 'plan', name: 'Incident plan', kind: 'incident-plan', ...more }],
  });

// Reports are of 2026-09-01; a year after 2025-09-01 is that day.
export const tests: RuleTests = {
  failing: [
    {
      name: 'never',
      model: plan({ lastExercisedOn: null, exerciseInterval: 'P1Y' }),
      failures: [
        {
          key,
          severity: 'medium',
          messageId: 'never',
          message: 'The incident plan "Incident plan" has never been exercised.',
        },
      ],
    },
    {
      name: 'never, and no interval assessed',
      model: plan({ lastExercisedOn: null }),
      failures: [{ key, messageId: 'never' }],
    },
    {
      name: 'never, and no interval agreed',
      model: plan({ lastExercisedOn: null, exerciseInterval: null }),
      failures: [{ key, messageId: 'never' }],
    },
    {
      name: 'due yesterday, for a critical service',
      model: plan({ lastExercisedOn: '2025-08-31', exerciseInterval: 'P1Y', covers: ['service:erp'] }),
      failures: [
        {
          key,
          severity: 'high',
          messageId: 'overdue',
          data: { lastExercisedOn: '2025-08-31', dueOn: '2026-08-31' },
          message:
            'The incident plan "Incident plan" was last exercised on 2025-08-31; the next exercise was due on 2026-08-31.',
        },
      ],
    },
  ],
  passing: [
    { name: 'due today', model: plan({ lastExercisedOn: '2025-09-01', exerciseInterval: 'P1Y' }) },
    { name: 'no interval agreed', model: plan({ lastExercisedOn: '2015-09-01', exerciseInterval: null }) },
  ],
  unknown: [
    { name: 'kind not assessed', model: plan({ kind: undefined, lastExercisedOn: null }), missing: ['document.kind'] },
    {
      name: 'exercise not assessed',
      model: plan({}),
      missing: ['document.lastExercisedOn', 'document.exerciseInterval'],
    },
    {
      name: 'interval not assessed',
      model: plan({ lastExercisedOn: '2025-08-31' }),
      missing: ['document.exerciseInterval'],
    },
    {
      name: 'last exercise not assessed',
      model: plan({ exerciseInterval: 'P1Y' }),
      missing: ['document.lastExercisedOn'],
    },
  ],
  notApplicable: [
    { name: 'another kind', model: plan({ kind: 'runbook', lastExercisedOn: null }) },
    { name: 'of no kind', model: plan({ kind: null, lastExercisedOn: null }) },
    { name: 'no document', model: documentWith({ documents: [] }) },
  ],
  example: {
    failing: plan({ lastExercisedOn: null, exerciseInterval: 'P1Y' }),
    fixed: plan({ lastExercisedOn: '2026-09-01', exerciseInterval: 'P1Y' }),
  },
};
