import { describe, expect, test } from 'vitest';
import {
  accessReviewSchema,
  backupPlanSchema,
  monitoredItemSchema,
  requiredSkillSchema,
  serviceObjectivesSchema,
  serviceSchema,
  sloSchema,
  sloWindowSchema,
} from '../../../src/services/catalogue/schema.js';
import { describeEntity } from '../../fixtures/entityTable.js';
import * as cases from '../../fixtures/fieldCases.js';
import { absentOr, list, oneOf, optional, required } from '../../fixtures/fieldCases.js';
import { describeNotes, freeText } from '../../fixtures/fieldNotesTable.js';

const rolling = { kind: 'rolling', length: 'P28D' };
const quarterly = { kind: 'calendar', unit: 'quarter', zone: 'Europe/London' };
const slo = { id: 'uplink', indicator: 'availability', target: 0.999, window: rolling };

describe('window of an objective', () => {
  test.each([
    rolling,
    { kind: 'rolling', length: 'PT12H' },
    quarterly,
    { ...quarterly, unit: 'week' },
    { ...quarterly, unit: 'month' },
    { ...quarterly, unit: 'year' },
  ])('accepts %j', (value) => {
    expect(sloWindowSchema.safeParse(value).success).toBe(true);
  });
  test.each([
    { kind: 'rolling' },
    { kind: 'rolling', length: 'P1M' },
    { kind: 'rolling', length: null },
    { kind: 'rolling', length: 28 },
    { kind: 'rolling', length: 'P28D', zone: 'UTC' },
    { kind: 'calendar', unit: 'quarter' },
    { kind: 'calendar', zone: 'UTC' },
    { ...quarterly, unit: 'day' },
    { ...quarterly, unit: null },
    { ...quarterly, zone: null },
    { ...quarterly, length: 'P28D' },
    { ...quarterly, zone: '+01:00' },
    { kind: 'sliding', length: 'P28D' },
    { length: 'P28D' },
    'P28D',
    null,
  ])('refuses %j', (value) => {
    expect(sloWindowSchema.safeParse(value).success).toBe(false);
  });
});

describeEntity(
  'service-level objective',
  sloSchema,
  slo,
  {
    ...cases.unnamed,
    indicator: required(oneOf('availability', 'latency', 'error-rate', 'throughput', 'quality', 'freshness')),
    target: required({ accepts: [0.0001, 0.999, 1], rejects: [0, -0.5, 1.001, 99.9, '0.999'] }),
    window: required({ accepts: [rolling, quarterly], rejects: ['P28D', {}] }),
    budgeting: absentOr(oneOf('occurrences', 'time-slices', 'ratio-time-slices')),
    sliceTarget: optional(cases.rate),
    sliceLength: optional(cases.duration),
    hours: optional(cases.hoursPlan),
    sourceToolId: optional(cases.id),
  },
  cases.sharedKeys,
);
describeEntity(
  'access review',
  accessReviewSchema,
  {},
  {
    interval: optional(cases.calendarDuration),
    lastDoneOn: optional(cases.date),
  },
);
describeEntity(
  'objectives of a service',
  serviceObjectivesSchema,
  {},
  {
    rto: optional(cases.duration),
    rpo: optional(cases.duration),
    availability: optional(cases.rate),
    response: optional(cases.duration),
    restore: optional(cases.duration),
  },
);
describeEntity(
  'skill that a service needs',
  requiredSkillSchema,
  { skillId: 'firewall' },
  {
    skillId: required(cases.id),
    level: optional(cases.level),
    minHolders: absentOr(cases.counting),
  },
);
describeEntity(
  'monitored item',
  monitoredItemSchema,
  { what: 'uplinks' },
  {
    what: required(cases.text),
    toolId: optional(cases.id),
  },
);
describeEntity(
  'backup plan',
  backupPlanSchema,
  {},
  {
    interval: optional(cases.duration),
    restoreTestInterval: optional(cases.calendarDuration),
  },
);
describeEntity(
  'service',
  serviceSchema,
  { id: 'erp', name: 'ERP' },
  {
    ...cases.named,
    function: optional({ accepts: ['infrastructure', 'print-shop'], rejects: cases.id.rejects }),
    type: optional({ accepts: ['workplace', 'network'], rejects: cases.id.rejects }),
    criticality: optional(oneOf('critical', 'high', 'medium', 'low')),
    parentServiceId: optional(cases.id),
    lifecycle: optional(oneOf('planned', 'live', 'retiring', 'retired')),
    businessImpact: optional(cases.text),
    ownerRoleId: optional(cases.id),
    leadRoleId: optional(cases.id),
    requiredCoverage: optional(cases.requiredCoverage),
    objectives: optional({ accepts: [{}, { rto: 'PT2H' }], rejects: [{ mtd: 'PT2H' }, 'PT2H', []] }),
    slos: list({ accepts: [slo], rejects: [{ id: 'uplink' }, 0.999] }),
    dependsOn: list(cases.id),
    requiredSkills: list({ accepts: [{ skillId: 'm365' }], rejects: ['m365', { level: 3 }] }),
    operatingModel: optional(oneOf('in-house', 'co-managed', 'co-managed-heavy', 'fully-managed')),
    engagementModel: optional(oneOf('augmentation', 'shared-responsibility', 'outcome-based', 'fully-integrated')),
    internalOnlyAccess: optional(cases.flag),
    carveOutReason: optional(cases.text),
    monitoring: list({ accepts: [{ what: 'uplinks', toolId: 'watch' }], rejects: ['uplinks', { toolId: 'watch' }] }),
    backup: optional({ accepts: [{}, { interval: 'P1D' }], rejects: [true, 'P1D', { interval: 'P1M' }] }),
    accessReview: optional({ accepts: [{}, { interval: 'P6M' }], rejects: ['P6M', { interval: 'PT6H' }] }),
    profile: optional({ accepts: [{}, { control: 'full' }], rejects: [{ control: 'all' }, { drivers: [] }, 'full'] }),
  },
  cases.sharedKeys,
);

describeNotes('service-level objective', sloSchema, { budgeting: { default: 'occurrences' } });
describeNotes('access review', accessReviewSchema, {});
describeNotes('skill that a service needs', requiredSkillSchema, { minHolders: { default: 1 } });
describeNotes('monitored item', monitoredItemSchema, { what: freeText });
describeNotes('backup plan', backupPlanSchema, {});
describeNotes('service', serviceSchema, { businessImpact: freeText, carveOutReason: freeText });
