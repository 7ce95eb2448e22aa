import { describe, expect, test } from 'vitest';
import {
  assignmentSchema,
  assignmentScopeSchema,
  dutySchema,
  laneCarveOutSchema,
  laneRequirementSchema,
  laneSchema,
  laneSelectorSchema,
  raciLetterSchema,
  raciSchemeSchema,
} from '../../src/raci/schema.js';
import { raciSchemes } from '../../src/raci/schemes.js';
import { describeEntity } from '../fixtures/entityTable.js';
import * as cases from '../fixtures/fieldCases.js';
import { absentOr, list, oneOf, optional, problemsOf, required, restriction } from '../fixtures/fieldCases.js';
import { describeNotes, freeText } from '../fixtures/fieldNotesTable.js';

const presets = ['raci', 'rasci', 'raci-vs', 'cairo', 'daci', 'rapid'];
const letter = (text: string) => ({ letter: text, label: 'Responsible', semantics: ['does-work'] });
const manager = { kind: 'role', id: 'it-manager' };
const assignment = { activityId: 'network-alerts', assignee: manager, responsibility: 'A' };
const character = required({
  accepts: ['R', 'Ä', '1', '*', '責'],
  rejects: ['', 'RA', ' ', '\n', '\u0000', '\u0085', 1],
});
const assignee = {
  accepts: [manager, { kind: 'person', id: 'ada' }],
  rejects: ['it-manager', { kind: 'machine', id: 'a' }, { kind: 'role' }, { ...manager, name: 'IT' }],
};

describeEntity('letter', raciLetterSchema, letter('R'), {
  letter: character,
  label: required(cases.line),
  semantics: required({
    accepts: [
      ['does-work'],
      ['owns-outcome', 'consulted', 'informed', 'supports', 'verifies'],
      ['signs-off', 'recommends', 'drives', 'omitted'],
    ],
    rejects: [[], ['responsible'], ['Does-Work'], [null], 'does-work'],
  }),
});
describeEntity(
  'preset scheme',
  raciSchemeSchema,
  { id: 'raci' },
  {
    id: required({ accepts: presets, rejects: ['pacsi', 'RACI', '', 5] }),
    letters: list({ accepts: [letter('R'), letter('A')], rejects: ['R', letter('RA')] }),
    accountableImpliesResponsible: optional(cases.flag),
  },
);
describeEntity(
  'own scheme',
  raciSchemeSchema,
  { id: 'pacsi', letters: [letter('P')] },
  {
    id: required(cases.id),
    letters: {
      accepts: [[letter('P')], [letter('P'), letter('p')]],
      rejects: [[], undefined, null, 'P', [letter('')]],
    },
    accountableImpliesResponsible: optional(cases.flag),
  },
);
describeEntity(
  'scope of an assignment',
  assignmentScopeSchema,
  {},
  {
    severities: restriction(cases.id),
    sites: restriction(cases.id),
    window: absentOr(cases.hoursPlan),
  },
);
describeEntity(
  'assignment',
  assignmentSchema,
  assignment,
  {
    id: optional(cases.id),
    name: optional(cases.line),
    activityId: required(cases.id),
    assignee: required(assignee),
    responsibility: character,
    scope: absentOr({ accepts: [{}, { severities: ['p1'] }], rejects: [{ severities: [] }, { tiers: [1] }, 'p1'] }),
    validFrom: optional(cases.date),
    validUntil: optional(cases.date),
    note: optional(cases.text),
    effortHoursPerMonth: optional(cases.amount),
  },
  cases.sharedKeys,
);
describeEntity(
  'selection of a lane',
  laneSelectorSchema,
  {},
  {
    serviceIds: restriction(cases.id),
    functions: restriction(cases.id),
    practices: restriction(oneOf('incident-management', 'change-enablement')),
    incidentTypes: restriction(cases.id),
  },
);
describeEntity(
  'lane that is needed',
  laneRequirementSchema,
  { laneId: 'network' },
  {
    laneId: required(cases.id),
    strength: absentOr(oneOf('must', 'should')),
  },
);
describeEntity(
  'carve-out of a lane',
  laneCarveOutSchema,
  { activityId: 'vpn', reason: 'other provider' },
  {
    activityId: required(cases.id),
    reason: required(cases.text),
  },
);
describeEntity(
  'lane',
  laneSchema,
  { id: 'network', name: 'Network' },
  {
    ...cases.named,
    activityIds: list(cases.id),
    select: optional({ accepts: [{}, { serviceIds: ['erp'] }], rejects: [{ serviceIds: [] }, { tiers: [] }, 'erp'] }),
    owners: list(assignee),
    requires: list({ accepts: [{ laneId: 'identity' }], rejects: ['identity', { laneId: '' }, {}] }),
    carveOuts: list({
      accepts: [{ activityId: 'vpn', reason: 'other provider' }],
      rejects: [{ activityId: 'vpn' }, { activityId: 'vpn', reason: null }, 'vpn'],
    }),
  },
  cases.sharedKeys,
);
describeEntity(
  'duty',
  dutySchema,
  { id: 'log-export', name: 'Export the logs', declaringPartyId: 'msp', obligedPartyId: 'internal' },
  {
    ...cases.named,
    declaringPartyId: required(cases.id),
    obligedPartyId: required(cases.id),
    serviceId: optional(cases.id),
    contractId: optional(cases.id),
    refusedReason: optional(cases.text),
  },
  cases.sharedKeys,
);

describe('scheme', () => {
  test.each(presets)('%s needs no letters', (id) => {
    expect(problemsOf(raciSchemeSchema, { id })).toEqual([]);
    expect(problemsOf(raciSchemeSchema, { id, letters: [] })).toEqual([]);
  });
  test('the presets are the schemes that come with the library', () => {
    expect(raciSchemes.map(({ id }) => id).sort()).toEqual([...presets].sort());
  });
  test('an own one needs them', () => {
    expect(problemsOf(raciSchemeSchema, { id: 'pacsi' })).toEqual(['letters-missing']);
    expect(problemsOf(raciSchemeSchema, { id: 'pacsi', letters: [] })).toEqual(['letters-missing']);
    expect(problemsOf(raciSchemeSchema, { id: 'pacsi', letters: [letter('P')] })).toEqual([]);
  });
  test('letters are unique, in their own list', () => {
    const letters = [letter('R'), letter('A'), letter('R')];
    expect(problemsOf(raciSchemeSchema, { id: 'raci', letters })).toEqual(['duplicate-letter']);
    expect(problemsOf(raciSchemeSchema, { id: 'pacsi', letters })).toEqual(['duplicate-letter']);
    expect(raciSchemeSchema.safeParse({ id: 'raci', letters }).error?.issues[0]?.path).toEqual(['letters']);
    expect(problemsOf(raciSchemeSchema, { id: 'raci', letters: letters.slice(0, 2) })).toEqual([]);
  });
});

test('an assignment is valid for a day at least', () => {
  const valid = (validFrom: string | null, validUntil: string | null) => ({ ...assignment, validFrom, validUntil });
  expect(problemsOf(assignmentSchema, valid('2026-03-01', '2026-03-01'))).toEqual([]);
  expect(problemsOf(assignmentSchema, valid('2026-03-02', '2026-03-01'))).toEqual(['ends-before-start']);
  expect(problemsOf(assignmentSchema, valid('2026-03-02', null))).toEqual([]);
  expect(problemsOf(assignmentSchema, valid(null, '2026-03-01'))).toEqual([]);
});

describeNotes('letter', raciLetterSchema, {});
describeNotes('scheme', raciSchemeSchema, {});
describeNotes('assignment', assignmentSchema, { note: freeText });
describeNotes('lane that is needed', laneRequirementSchema, { strength: { default: 'must' } });
describeNotes('carve-out of a lane', laneCarveOutSchema, { reason: freeText });
describeNotes('lane', laneSchema, {});
describeNotes('duty', dutySchema, { refusedReason: freeText });
