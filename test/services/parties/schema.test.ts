import { describe, expect, test } from 'vitest';
import {
  assigneeSchema,
  partySchema,
  personSchema,
  personSkillSchema,
  privilegedAccessSchema,
  roleSchema,
  skillSchema,
  teamSchema,
  workloadSchema,
} from '../../../src/services/parties/schema.js';
import { describeEntity } from '../../fixtures/entityTable.js';
import * as cases from '../../fixtures/fieldCases.js';
import { list, oneOf, optional, problemsOf, required } from '../../fixtures/fieldCases.js';
import { commercial, describeNotes, personal, salary } from '../../fixtures/fieldNotesTable.js';

const minimal = { id: 'a', name: 'A' };

describeEntity(
  'assignee',
  assigneeSchema,
  { kind: 'role', id: 'it-manager' },
  {
    kind: required(oneOf('role', 'team', 'person', 'party')),
    id: required(cases.id),
  },
);
describeEntity(
  'privileged access',
  privilegedAccessSchema,
  {},
  {
    mfa: optional(cases.flag),
    accessReviewedOn: optional(cases.date),
    offboarding: optional(cases.flag),
  },
);
describeEntity(
  'party',
  partySchema,
  minimal,
  {
    ...cases.named,
    kind: optional(oneOf('internal', 'provider', 'vendor')),
    timeZone: optional(cases.zone),
    leavingRate: optional({ ...cases.rate, rejects: [...cases.rate.rejects, { kind: 'constant', value: 0.1 }] }),
    privilegedAccess: optional({ accepts: [{}, { mfa: true }], rejects: [{ sso: true }, true, []] }),
    changeRecordToolId: optional(cases.id),
  },
  cases.sharedKeys,
);
describeEntity(
  'workload',
  workloadSchema,
  {},
  {
    from: optional(cases.date),
    until: optional(cases.date),
    totalHours: optional(cases.amount),
    reactiveHours: optional(cases.amount),
    projectHours: optional(cases.amount),
    toolUpkeepHours: optional(cases.amount),
  },
);
describeEntity(
  'team',
  teamSchema,
  minimal,
  {
    ...cases.named,
    partyId: optional(cases.id),
    siteIds: list(cases.id),
    timeZone: optional(cases.zone),
    skillIds: list(cases.id),
    capacityHoursPerMonth: optional(cases.amount),
    workload: optional({ accepts: [{}, { totalHours: 9 }], rejects: [{ hours: 9 }, 9, { totalHours: -1 }] }),
  },
  cases.sharedKeys,
);
describeEntity(
  'skill of a person',
  personSkillSchema,
  { skillId: 'firewall' },
  {
    skillId: required(cases.id),
    level: optional(cases.level),
  },
);
describeEntity(
  'person',
  personSchema,
  minimal,
  {
    ...cases.named,
    partyId: optional(cases.id),
    teamIds: list(cases.id),
    timeZone: optional(cases.zone),
    skills: list({ accepts: [{ skillId: 'firewall' }, { skillId: 'm365', level: null }], rejects: ['firewall', {}] }),
    fte: optional(cases.rate),
    weeklyHours: optional({ accepts: [0, 37.5, 168], rejects: [-1, 168.5, '40'] }),
    annualSalary: optional(cases.money),
    leavingRate: optional(cases.rateQuantity),
    activeFrom: optional(cases.date),
    activeUntil: optional(cases.date),
    capacityHoursPerMonth: optional(cases.amount),
    pagesPerMonth: optional(cases.amount),
  },
  cases.sharedKeys,
);
describeEntity(
  'role',
  roleSchema,
  minimal,
  {
    ...cases.named,
    partyId: optional(cases.id),
    teamId: optional(cases.id),
    holders: list(cases.id),
    deputies: list(cases.id),
    skillIds: list(cases.id),
    vacantSince: optional(cases.date),
  },
  cases.sharedKeys,
);
describeEntity(
  'skill',
  skillSchema,
  minimal,
  {
    ...cases.named,
    domain: optional(
      oneOf('cloud', 'security', 'network', 'disaster-recovery', 'data', 'application', 'workplace', 'other'),
    ),
  },
  cases.sharedKeys,
);

describe('workload', () => {
  test('unplanned work is at most all work', () => {
    expect(problemsOf(workloadSchema, { totalHours: 1900, reactiveHours: 1900 })).toEqual([]);
    expect(problemsOf(workloadSchema, { totalHours: 1900, reactiveHours: 1900.5 })).toEqual(['exceeds-total']);
    expect(problemsOf(workloadSchema, { totalHours: 0, reactiveHours: 1 })).toEqual(['exceeds-total']);
    expect(problemsOf(workloadSchema, { reactiveHours: 1200 })).toEqual([]);
    expect(problemsOf(workloadSchema, { totalHours: null, reactiveHours: 1200 })).toEqual([]);
    expect(problemsOf(workloadSchema, { totalHours: 0, reactiveHours: null })).toEqual([]);
  });
  test('its period includes both days', () => {
    expect(problemsOf(workloadSchema, { from: '2026-01-01', until: '2026-01-01' })).toEqual([]);
    expect(problemsOf(workloadSchema, { from: '2026-01-02', until: '2026-01-01' })).toEqual(['ends-before-start']);
  });
});

test('a person does not leave before the first day', () => {
  const active = (activeFrom: string | null, activeUntil: string | null) => ({ ...minimal, activeFrom, activeUntil });
  expect(problemsOf(personSchema, active('2026-12-31', '2026-12-31'))).toEqual([]);
  expect(problemsOf(personSchema, active('2026-12-31', '2026-12-30'))).toEqual(['ends-before-start']);
  expect(problemsOf(personSchema, active('2026-12-31', null))).toEqual([]);
  expect(problemsOf(personSchema, active(null, '1999-12-31'))).toEqual([]);
});

test('a fault inside a distribution is told at its place', () => {
  const annualSalary = { kind: 'pert', min: 1, mode: 'two', max: 3 };
  const [issue] = personSchema.safeParse({ ...minimal, annualSalary }).error?.issues ?? [];
  expect(issue?.path).toEqual(['annualSalary']);
  expect(issue?.code === 'invalid_union' && issue.errors[1]?.[0]?.path).toEqual(['mode']);
});

describeNotes('assignee', assigneeSchema, {});
describeNotes('party', partySchema, { leavingRate: commercial });
describeNotes('team', teamSchema, {});
describeNotes('person', personSchema, {
  id: personal,
  name: personal,
  skills: personal,
  fte: personal,
  weeklyHours: personal,
  annualSalary: salary,
  leavingRate: salary,
  activeFrom: personal,
  activeUntil: personal,
  capacityHoursPerMonth: personal,
  pagesPerMonth: personal,
});
describeNotes('role', roleSchema, { holders: personal, deputies: personal });
describeNotes('skill', skillSchema, {});
