import { describe, expect, it } from 'vitest';
import { bothAssumeOther } from '../../../../src/gaps/rules/raci/bothAssumeOther.js';
import type { OperatingModel } from '../../../../src/operating-model/model.js';
import type { Assignment } from '../../../../src/raci/model.js';
import { checkRule } from '../../checkRule.js';
import { documentWith, holds } from '../../documents.js';

const key = 'raci/both-assume-other|activity:backup';
const neither = [
  `fail high ${key}: Several parties are named on "Verify backups", but none of them is responsible or accountable.`,
];
const unknown = [
  `unknown high ${key}: Not known whether the parties on "Verify backups" each assume that the other does it.`,
];
const pass = ['pass'];
const notApplicable = ['not applicable'];

const people = {
  teams: [
    { id: 'desk', name: 'Desk', partyId: 'us' },
    { id: 'loose', name: 'Loose team' },
  ],
  people: [{ id: 'ada', name: 'Ada', partyId: 'us' }],
  roles: [
    { id: 'it', name: 'IT manager', partyId: 'us' },
    { id: 'lead', name: 'Desk lead', teamId: 'desk' },
    { id: 'noc', name: 'Operations analyst', partyId: 'msp' },
    { id: 'new', name: 'New role' },
    { id: 'none', name: 'Role of no party', partyId: null },
  ],
};
const backup = (assignments: Assignment[] | undefined, more: Partial<OperatingModel> = {}) =>
  documentWith({
    ...people,
    activities: [{ id: 'backup', name: 'Verify backups' }],
    ...(assignments && { assignments }),
    ...more,
  });
const C = (holder: Parameters<typeof holds>[1]) => holds('C', holder);
const A = (holder: Parameters<typeof holds>[1]) => holds('A', holder);
const partial = { partialCollections: [{ collection: 'assignments' }] };

describe('the parties on a row', () => {
  it.each<[string, OperatingModel, string[]]>([
    ['two by their roles', backup([C('role:it'), holds('I', 'role:noc')]), neither],
    ['two by name', backup([C('party:us'), C('party:msp')]), neither],
    ['two, one by the team of a role', backup([C('role:lead'), C('role:noc')]), neither],
    ['two, one by a person', backup([C('person:ada'), C('party:msp')]), neither],
    ['two, and a role of nobody knows whom', backup([C('role:it'), C('role:noc'), C('role:new')]), neither],
    ['two, one of them accountable', backup([A('role:it'), C('role:noc')]), pass],
    ['two, one of them does it', backup([C('role:it'), holds('R', 'role:noc')]), pass],
    [
      'two, one of them does a part',
      backup([C('role:it'), holds('R', 'role:noc', { scope: { severities: ['p1'] } })]),
      pass,
    ],
    [
      'two, the accountable one until yesterday',
      backup([C('role:it'), C('role:noc'), { ...A('role:it'), validUntil: '2026-08-31' }]),
      neither,
    ],
    ['one', backup([C('role:it'), C('role:lead')]), notApplicable],
    ['one, and accountable', backup([A('role:it')]), notApplicable],
    ['none', backup([]), notApplicable],
  ])('%s', (_, model, told) => {
    expect(checkRule(bothAssumeOther, model).told).toEqual(told);
  });
});

describe('what is not assessed', () => {
  it.each<[string, OperatingModel, string[], string[][]]>([
    ['assignments', backup(undefined), unknown, [['assignments']]],
    ['two parties, not all listed', backup([C('role:it'), C('role:noc')], partial), unknown, [['assignments']]],
    ['one party, not all listed', backup([C('role:it')], partial), unknown, [['assignments']]],
    ['the party of a role', backup([C('role:it'), C('role:new')]), unknown, [['role.partyId']]],
    ['the party of a role that has none', backup([C('role:it'), C('role:none')]), unknown, [['role.partyId']]],
    ['the party of a role that is not listed', backup([C('role:it'), C('role:gone')]), unknown, [['role.partyId']]],
    [
      'the parties of a team and a person',
      backup([C('team:loose'), C('person:bob')]),
      unknown,
      [['team.partyId', 'person.partyId']],
    ],
    ['the party of the only one', backup([C('role:new')]), notApplicable, []],
    ['the party of one beside an accountable', backup([A('role:it'), C('role:new')]), pass, []],
    ['the rest, but one is accountable', backup([A('role:it')], partial), pass, []],
  ])('%s', (_, model, told, missing) => {
    const checked = checkRule(bothAssumeOther, model);
    expect(checked.told).toEqual(told);
    expect(checked.findings.map((finding) => finding.missing)).toEqual(missing);
  });
});

describe('other schemes', () => {
  const cairo = { raciScheme: { id: 'cairo' } };
  const daci = { raciScheme: { id: 'daci' } };
  const witness = { letter: 'C', label: 'Hears', semantics: ['informed' as const] };

  it.each<[string, OperatingModel, string[]]>([
    ['who is left out is not on the row', backup([C('role:it'), holds('O', 'role:noc')], cairo), notApplicable],
    ['two beside one who is left out', backup([C('role:it'), C('role:noc'), holds('O', 'role:new')], cairo), neither],
    ['an approver answers in DACI', backup([A('role:it'), C('role:noc')], daci), pass],
    ['contributors do not', backup([C('role:it'), C('role:noc')], daci), neither],
    [
      'a scheme in which nobody does or answers',
      backup([C('role:it'), C('role:noc')], { raciScheme: { id: 'house', letters: [witness] } }),
      notApplicable,
    ],
  ])('%s', (_, model, told) => {
    expect(checkRule(bothAssumeOther, model).told).toEqual(told);
  });
});
