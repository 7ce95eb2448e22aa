import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { assignmentSchema } from '../../src/raci/schema.js';
import { activitySchema } from '../../src/services/activities/schema.js';
import { serviceSchema } from '../../src/services/catalogue/schema.js';
import { personSchema } from '../../src/services/parties/schema.js';

const a = { id: 'a', name: 'A' };
const week = { zone: 'UTC', days: ['mon'], start: '08:00', end: '18:00' };
const broken = [
  'text',
  null,
  undefined,
  5,
  [],
  {},
  { ...a, id: 'A', name: '' },
  { ...a, misspelt: 1, shareable: 'yes' },
];

const elements = [
  {
    name: 'activity',
    schema: activitySchema,
    right: [a, { ...a, tier: 2, severities: ['p1'], maintenanceWindow: { windows: [week] }, metadata: { any: [1] } }],
    wrong: [
      { ...a, tier: 4, severities: [], interval: 'PT1H' },
      { ...a, requiredCoverage: { windows: [{ ...week, from: '2026-02-01', until: '2026-01-01' }], seats: 0 } },
      { ...a, maintenanceWindow: { windows: [week], breaks: [{ ...week, date: '2026-06-03' }] } },
      { ...a, description: 'bell\u0007', lastDoneOn: '2026-02-30', metadata: { at: Infinity } },
    ],
  },
  {
    name: 'assignment',
    schema: assignmentSchema,
    right: [{ activityId: 'a', assignee: { kind: 'role', id: 'r' }, responsibility: 'R', scope: { sites: ['hq'] } }],
    wrong: [
      { activityId: 'a', assignee: { kind: 'role' }, responsibility: 'RA' },
      {
        activityId: 'a',
        assignee: { kind: 'person', id: 'p', name: 'P' },
        responsibility: 'A',
        validFrom: '2026-02-01',
        validUntil: '2026-01-01',
      },
    ],
  },
  {
    name: 'person',
    schema: personSchema,
    right: [a, { ...a, fte: 0.8, annualSalary: { kind: 'pert', min: 1, mode: 2, max: 3 }, activeUntil: null }],
    wrong: [
      { ...a, fte: 1.5, activeFrom: '2026-02-01', activeUntil: '2026-01-01' },
      { ...a, annualSalary: { kind: 'pert', min: 3, mode: 2, max: 1 }, leavingRate: { kind: 'beta' } },
      { ...a, skills: [{ skillId: 'firewall', level: 6 }, { level: 1 }], annualSalary: -1 },
    ],
  },
  {
    name: 'service',
    schema: serviceSchema,
    right: [
      { ...a, slos: [{ id: 's', indicator: 'latency', target: 1, window: { kind: 'rolling', length: 'P28D' } }] },
    ],
    wrong: [
      { ...a, slos: [{ id: 's', indicator: 'latency', target: 0, window: { kind: 'rolling' } }] },
      { ...a, objectives: { rto: 'P1M', availability: 99.9 }, profile: { control: 'all' }, backup: [] },
    ],
  },
];

// Compiling generates code, which a content security policy may forbid.
describe.runIf(z.core.util.allowsEval.value)('a compiled schema', () => {
  describe.each(elements)('of $name', ({ schema, right, wrong }) => {
    const compiled = () => z.compile(schema, { strict: true });

    test('gives the same data', () => {
      const fast = compiled();
      for (const value of right) {
        const plain = schema.safeParse(value);
        expect(plain.success).toBe(true);
        expect(fast.safeParse(value)).toEqual(plain);
      }
    });

    test('gives the same issues', () => {
      const fast = compiled();
      for (const value of [...wrong, ...broken]) {
        const issues = schema.safeParse(value).error?.issues;
        expect(issues).not.toBeUndefined();
        expect(fast.safeParse(value).error?.issues).toEqual(issues);
      }
    });
  });
});
