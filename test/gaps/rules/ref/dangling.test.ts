import { describe, expect, it } from 'vitest';
import { dangling } from '../../../../src/gaps/rules/ref/dangling.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import { references } from '../../../../src/operating-model/references.js';
import { checkRule } from '../../checkRule.js';
import { documentWith, holds } from '../../documents.js';
import { danglingOwners } from './danglingOwners.js';

/** Every list that something can refer into, assessed and empty. */
const assessed: Partial<OperatingModel> = {
  parties: [],
  teams: [],
  people: [],
  roles: [],
  skills: [],
  services: [],
  activities: [],
  lanes: [],
  duties: [],
  tools: [],
  documents: [],
  evidence: [],
  contracts: [],
  decisions: [],
};
const told = (parts: Partial<OperatingModel>) =>
  checkRule(dangling, documentWith({ ...assessed, ...parts })).findings.map(({ key, pointer }) => [
    key.replace('ref/dangling|', ''),
    pointer,
  ]);

const backup = { id: 'backup', name: 'Verify backups' };

describe('each kind of owner', () => {
  it.each(danglingOwners)('%s', (_, parts, key, pointer) => {
    expect(told(parts)).toEqual([[key, pointer]]);
  });

  it('is in the table', () => {
    expect(new Set(danglingOwners.map(([owner]) => owner))).toEqual(new Set(references.map(({ owner }) => owner)));
  });
});

describe('each kind of target', () => {
  const york = { id: 'mills', name: 'M', sites: [{ id: 'york', name: 'York' }], severities: ['p1'] };
  it.each<[string, Partial<OperatingModel>, string[]]>([
    [
      'a severity of the organization',
      { organization: york, activities: [{ ...backup, severities: ['p1', 'p2'] }] },
      ['activity:backup|severities+severity:p2'],
    ],
    [
      'a severity by default',
      { activities: [{ ...backup, severities: ['p5', 'p6'] }] },
      ['activity:backup|severities+severity:p6'],
    ],
    [
      'a site',
      { organization: york, activities: [{ ...backup, sites: ['york', 'leeds'] }] },
      ['activity:backup|sites+site:leeds'],
    ],
    ['a site where none are listed', { activities: [{ ...backup, sites: ['leeds'] }] }, []],
    [
      'a severity in a scope',
      {
        parties: [{ id: 'us', name: 'Us' }],
        activities: [backup],
        assignments: [holds('A', 'party:us', { scope: { severities: ['p9'] } })],
      },
      ['activity:backup|assignments.scope.severities+severity:p9'],
    ],
    [
      'a value inside an entity',
      { reviews: [{ id: 'r', subject: 'slo:erp.uptime' }] },
      ['review:r|subject+slo:erp.uptime'],
    ],
    [
      'an entity of another kind',
      { teams: [{ id: 'x', name: 'X' }], roles: [{ id: 'r', name: 'R', holders: ['x'] }] },
      ['role:r|holders+person:x'],
    ],
    ['the matrix', { reviews: [{ id: 'r', subject: 'matrix:main' }] }, []],
    ['another matrix', { reviews: [{ id: 'r', subject: 'matrix:other' }] }, ['review:r|subject+matrix:other']],
    ['itself', { services: [{ id: 's', name: 'S', dependsOn: ['s'] }] }, []],
    ['nothing, stated', { services: [{ id: 's', name: 'S', ownerRoleId: null, dependsOn: [] }] }, []],
    ['nothing, not assessed', { services: [{ id: 's', name: 'S' }] }, []],
  ])('%s', (_, parts, keys) => {
    expect(told(parts).map(([key]) => key)).toEqual(keys);
  });
});

describe('who speaks', () => {
  it('an assignment of no listed activity speaks for the matrix', () => {
    const assignments = [holds('A', 'party:us', { activityId: 'gone' })];
    const parts = { parties: [{ id: 'us', name: 'Us' }], activities: [], assignments };
    const { findings } = checkRule(dangling, documentWith(parts));
    expect(findings).toMatchObject([
      {
        key: 'ref/dangling|matrix:main|assignments.activityId+activity:gone',
        message:
          '"Responsibility matrix" refers in assignments.activityId to activity "gone", which is not in the document.',
        pointer: '/assignments/0/activityId',
      },
    ]);
  });

  it('the same target twice in one field is told once, in two fields twice', () => {
    const roles = [{ id: 'r', name: 'Lead', holders: ['x', 'x'], deputies: ['x'] }];
    expect(told({ roles })).toEqual([
      ['role:r|deputies+person:x', '/roles/0/deputies/0'],
      ['role:r|holders+person:x', '/roles/0/holders/0'],
    ]);
  });

  it('a retired service and its activities do not', () => {
    const services = [{ id: 's', name: 'S', lifecycle: 'retired' as const, ownerRoleId: 'x' }];
    expect(told({ services, activities: [{ ...backup, serviceId: 's', severities: ['p9'] }] })).toEqual([]);
  });
});

it('counts entities that refer well as passing', () => {
  const parts = { teams: [{ id: 't', name: 'T', partyId: 'us' }], parties: [{ id: 'us', name: 'Us' }] };
  // Organization, matrix, team and party.
  expect(checkRule(dangling, documentWith(parts)).tally).toEqual({ pass: 4, fail: 0, unknown: 0, notApplicable: 0 });
});

it('says where, what and what to do', () => {
  const roles = [{ id: 'r', name: 'Desk lead', holders: ['x'] }];
  const { findings } = checkRule(dangling, documentWith({ people: [], roles }));
  expect(findings).toMatchObject([
    {
      severity: 'high',
      message: '"Desk lead" refers in holders to person "x", which is not in the document.',
      remediation: 'Correct the id in holders of "Desk lead", or add what it refers to.',
      data: { field: 'holders', targetKind: 'person', targetId: 'x' },
    },
  ]);
});
